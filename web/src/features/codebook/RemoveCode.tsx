import { Button, Group, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Code } from '../../api/contract';
import { useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { Effects } from './Effects';

/** Removes the code once what that does has been seen; it can be undone from the notice. */
export function RemoveCode({ code, onDone }: { code: Code; onDone: () => void }) {
    const { t } = useTranslation(['codebook', 'shell']);
    const study = useStudyHandle();
    const navigate = useNavigate();
    const { wish } = useStudy();
    const [doing, setDoing] = useState(false);
    const asked = { do: 'remove-code', code: code.id };
    return (
        <section className="act" aria-label={t('remove.title', { name: code.name })}>
            <Title order={3} size="h5">
                {t('remove.title', { name: code.name })}
            </Title>
            <Effects wish={asked} doing={doing} />
            <Group gap="xs" mt="sm">
                <Button
                    color="red"
                    onClick={() => {
                        setDoing(true);
                        wish(asked).then(
                            () => void navigate(`/studies/${study}/codebook`),
                            () => setDoing(false),
                        );
                    }}
                >
                    {t('remove.do')}
                </Button>
                <Button variant="default" onClick={onDone}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </section>
    );
}
