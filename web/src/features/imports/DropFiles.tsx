import { Button, FileButton, Paper, Progress, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sent } from './imports';

/** A place to drop transcripts on, and a button for those who do not drop. */
export function DropFiles({ sent, onFiles }: { sent: Sent | undefined; onFiles: (files: File[]) => void }) {
    const { t } = useTranslation('imports');
    const [over, setOver] = useState(false);
    return (
        <Paper
            withBorder
            p="xl"
            bg={over ? 'var(--mark)' : 'var(--panel)'}
            style={{ borderStyle: 'dashed' }}
            onDragOver={(event) => {
                event.preventDefault();
                setOver(true);
            }}
            onDragLeave={() => setOver(false)}
            onDrop={(event) => {
                event.preventDefault();
                setOver(false);
                const files = [...event.dataTransfer.files];
                if (files.length > 0) {
                    onFiles(files);
                }
            }}
        >
            <Stack align="center" gap="xs">
                <Text size="lg" ff="var(--serif)">
                    {t('drop')}
                </Text>
                <FileButton multiple onChange={(files) => (files.length > 0 ? onFiles(files) : undefined)}>
                    {(props) => <Button {...props}>{t('choose')}</Button>}
                </FileButton>
                <Text size="sm" className="quiet">
                    {t('limits')}
                </Text>
                {sent === undefined ? null : (
                    <Stack w="100%" gap={4} role="status">
                        <Text size="sm">{t('sending', { name: sent.name, file: sent.files + 1, of: sent.of })}</Text>
                        <Progress value={100 * sent.share} aria-label={t('sent')} />
                    </Stack>
                )}
            </Stack>
        </Paper>
    );
}
