import { Alert, Button, Stack } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOverview, useStudyHandle } from '../../store/queries';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { DropFiles } from './DropFiles';
import { ImportDone } from './ImportDone';
import { type ImportChoices, look, nothingSaid, run, type Sent, tooLarge, upload } from './imports';
import { Mending } from './Mending';

/** Files in, looked at, mended, then stored: in that order. */
export function ImportPage() {
    const { t } = useTranslation('imports');
    const study = useStudyHandle();
    const overview = useOverview();
    const [choices, setChoices] = useState<ImportChoices>(nothingSaid);
    const [job, setJob] = useState<string>();
    const [sent, setSent] = useState<Sent>();
    const read = useMutation({
        mutationFn: async (files: File[]) => {
            const why = tooLarge(files);
            if (why !== undefined) {
                throw new Error(t(why.key, { name: why.name }));
            }
            const id = await upload(study, files, setSent);
            return { id, preview: await look(study, id, choices) };
        },
        onSettled: () => setSent(undefined),
    });
    const again = useMutation({
        mutationFn: (said: ImportChoices) => look(study, read.data?.id ?? '', said),
    });
    const store = useMutation({
        mutationFn: () => run(study, read.data?.id ?? '', choices),
        onSuccess: setJob,
    });
    const startOver = () => {
        setJob(undefined);
        setChoices(nothingSaid);
        read.reset();
        again.reset();
        store.reset();
    };
    const preview = again.data ?? read.data?.preview;
    const problem = read.error ?? again.error ?? store.error;
    return (
        <Stack maw={960}>
            <PageTitle title={t('title')} lead={t('lead')}>
                {preview === undefined ? null : (
                    <Button variant="default" onClick={startOver}>
                        {t('again')}
                    </Button>
                )}
            </PageTitle>
            {problem === null ? null : (
                <Alert color="red" role="alert" title={t('failed')}>
                    {problem.message}
                </Alert>
            )}
            {job !== undefined ? (
                <ImportDone study={study} job={job} />
            ) : preview === undefined ? (
                <DropFiles sent={sent} onFiles={(files) => read.mutate(files)} />
            ) : (
                <Shown query={overview}>
                    {(data) => (
                        <Mending
                            overview={data}
                            preview={preview}
                            choices={choices}
                            onChoices={setChoices}
                            onAgain={(said) => again.mutate(said)}
                            busy={again.isPending || store.isPending}
                            onRun={() => store.mutate()}
                        />
                    )}
                </Shown>
            )}
        </Stack>
    );
}
