import { Alert, Button, CloseButton, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useStudy } from '../../store/study';

/** What just happened with a way to take it back, what was refused and why, and whether the server still answers. */
export function Notices() {
    const { t } = useTranslation('shell');
    const { feed, problem, done, dismiss, wish } = useStudy();
    const box = {
        position: 'fixed',
        right: 16,
        bottom: 16,
        zIndex: 300,
        maxWidth: 'min(30rem, calc(100vw - 2rem))',
    } as const;
    return (
        <Stack gap="xs" style={box}>
            <div role="status">{feed === 'waiting' ? <Alert color="yellow">{t('notice.waiting')}</Alert> : null}</div>
            <div role="alert">
                {problem === undefined ? null : (
                    <Alert color="red" withCloseButton closeButtonLabel={t('notice.close')} onClose={dismiss}>
                        {problem.message}
                    </Alert>
                )}
            </div>
            <div role="status">
                {done === undefined || problem !== undefined ? null : (
                    <Alert color="gray" p="xs">
                        <Group gap="xs" wrap="nowrap">
                            <Text size="sm">{done.line}</Text>
                            <Button
                                size="compact-sm"
                                variant="subtle"
                                onClick={() => void wish({ do: 'undo', entry: done.to }).catch(() => undefined)}
                            >
                                {done.undoes === undefined ? t('undo') : t('redo')}
                            </Button>
                            <CloseButton size="sm" aria-label={t('notice.close')} onClick={dismiss} />
                        </Group>
                    </Alert>
                )}
            </div>
        </Stack>
    );
}
