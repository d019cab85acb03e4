import { Alert, Button, List, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/contract';
import { type ImportChoices, type ImportPreview } from './imports';
import { SessionChoice } from './SessionChoice';
import { SourcePreview } from './SourcePreview';
import { SpeakerChoices } from './SpeakerChoices';
import { TurnChoice } from './TurnChoice';

interface MendingProps {
    overview: Overview;
    preview: ImportPreview;
    choices: ImportChoices;
    onChoices: (choices: ImportChoices) => void;
    onAgain: (choices: ImportChoices) => void;
    busy: boolean;
    onRun: () => void;
}

/** What was read and what is doubtful, with everything that can be mended before it is stored. */
export function Mending({ overview, preview, choices, onChoices, onAgain, busy, onRun }: MendingProps) {
    const { t } = useTranslation('imports');
    const reread = (said: ImportChoices) => {
        onChoices(said);
        onAgain(said);
    };
    return (
        <Stack gap="lg">
            {preview.refused.length === 0 ? null : (
                <Alert color="orange" title={t('refused')} role="alert">
                    <List size="sm">
                        {preview.refused.map((one) => (
                            <List.Item key={one.file}>
                                {one.file}: {one.why}
                            </List.Item>
                        ))}
                    </List>
                </Alert>
            )}
            <SpeakerChoices overview={overview} preview={preview} choices={choices} onChoices={onChoices} />
            <SessionChoice overview={overview} choices={choices} onChoices={onChoices} />
            <TurnChoice choices={choices} onAgain={reread} busy={busy} />
            <section>
                {preview.sources.map((source) => (
                    <SourcePreview key={source.key} source={source} />
                ))}
                {preview.sources.length === 0 ? <Text className="quiet">{t('refused')}</Text> : null}
            </section>
            <Title order={2} className="visually-hidden">
                {t('run', { count: preview.sources.length })}
            </Title>
            <Button
                size="md"
                loading={busy}
                disabled={preview.sources.length === 0}
                onClick={onRun}
                style={{ alignSelf: 'flex-start' }}
            >
                {t('run', { count: preview.sources.length })}
            </Button>
        </Stack>
    );
}
