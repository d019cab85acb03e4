import { Alert, Button, Group, List, NativeSelect, Select, Stack, Text } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCodebook } from '../../store/queries';
import { useStudy } from '../../store/study';
import type { SearchQuery, SearchUnit } from './query';

const units: SearchUnit[] = ['hit', 'sentence', 'turn'];

/** Codes exactly what was found, after showing what that does; one undo takes it all back. */
export function AutoCode({ query }: { query: SearchQuery }) {
    const { t } = useTranslation('search');
    const { wish, preview } = useStudy();
    const codebook = useCodebook();
    const [code, setCode] = useState<string | null>(null);
    const [unit, setUnit] = useState<SearchUnit>('hit');
    const asked = { do: 'code-search', query: { ...query, unit }, code };
    const look = useMutation({ mutationFn: () => preview(asked) });
    const run = useMutation({ mutationFn: () => wish(asked), onSuccess: () => look.reset() });
    return (
        <details>
            <summary>{t('autocode.title')}</summary>
            <Stack gap="xs" mt="xs">
                <Group align="flex-end" gap="xs">
                    <Select
                        label={t('autocode.code')}
                        searchable
                        value={code}
                        onChange={setCode}
                        data={(codebook.data?.codes ?? [])
                            .filter((one) => one.codable)
                            .map(({ id, name }) => ({ value: id, label: name }))}
                    />
                    <NativeSelect
                        label={t('autocode.unit')}
                        value={unit}
                        data={units.map((value) => ({ value, label: t(`autocode.${value}`) }))}
                        onChange={(event) => setUnit(event.currentTarget.value as SearchUnit)}
                    />
                    <Button
                        variant="default"
                        disabled={code === null}
                        loading={look.isPending}
                        onClick={() => look.mutate()}
                    >
                        {t('autocode.preview')}
                    </Button>
                </Group>
                {look.isError ? <Alert color="red">{look.error.message}</Alert> : null}
                {look.data === undefined ? null : (
                    <Stack gap="xs" align="flex-start" role="status">
                        <List size="sm">
                            {look.data.effects.map((effect) => (
                                <List.Item key={effect.line}>
                                    <Text size="sm">{effect.line}</Text>
                                </List.Item>
                            ))}
                        </List>
                        <Button loading={run.isPending} onClick={() => run.mutate()}>
                            {t('autocode.run')}
                        </Button>
                    </Stack>
                )}
            </Stack>
        </details>
    );
}
