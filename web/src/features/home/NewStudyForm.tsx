import { Alert, Button, Paper, Radio, Stack, Textarea, TextInput } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { path, send } from '../../api/client';
import type { Stance } from '../../api/contract';

const stances: Stance[] = ['codebook', 'reflexive', 'coding-reliability'];

/** What must be said to begin a study; the rest is said later, in its settings. */
export function NewStudyForm({ onMade }: { onMade: (study: string) => void }) {
    const { t } = useTranslation(['home', 'shell']);
    const [title, setTitle] = useState('');
    const [question, setQuestion] = useState('');
    const [setting, setSetting] = useState('');
    const [stance, setStance] = useState<Stance>('codebook');
    const begin = useMutation({
        mutationFn: () => send<{ study: string }>('POST', path('studies'), { title, question, setting, stance }),
        onSuccess: ({ study }) => onMade(study),
    });
    return (
        <Paper withBorder p="lg" bg="var(--panel)">
            <form
                onSubmit={(event) => {
                    event.preventDefault();
                    begin.mutate();
                }}
            >
                <Stack gap="md" maw={640}>
                    <TextInput
                        label={t('form.title')}
                        description={t('form.titleHint')}
                        required
                        data-autofocus
                        value={title}
                        onChange={(event) => setTitle(event.currentTarget.value)}
                    />
                    <Textarea
                        label={t('form.question')}
                        description={t('form.questionHint')}
                        autosize
                        minRows={2}
                        value={question}
                        onChange={(event) => setQuestion(event.currentTarget.value)}
                    />
                    <Textarea
                        label={t('form.setting')}
                        description={t('form.settingHint')}
                        autosize
                        value={setting}
                        onChange={(event) => setSetting(event.currentTarget.value)}
                    />
                    <Radio.Group label={t('form.stance')} value={stance} onChange={(value) => setStance(value)}>
                        <Stack gap="xs" mt={4}>
                            {stances.map((value) => (
                                <Radio
                                    key={value}
                                    value={value}
                                    label={t(`shell:stance.${value}`)}
                                    description={t(`form.stances.${value}`)}
                                />
                            ))}
                        </Stack>
                    </Radio.Group>
                    {begin.isError ? (
                        <Alert color="red" role="alert">
                            {begin.error.message}
                        </Alert>
                    ) : null}
                    <Button
                        type="submit"
                        loading={begin.isPending}
                        disabled={title.trim() === ''}
                        style={{ alignSelf: 'flex-start' }}
                    >
                        {t('form.begin')}
                    </Button>
                </Stack>
            </form>
        </Paper>
    );
}
