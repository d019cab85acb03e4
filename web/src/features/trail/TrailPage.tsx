import { Button, Group, Select, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { get, path } from '../../api/client';
import type { TrailLine } from '../../api/contract';
import { keys, useStudyHandle } from '../../store/queries';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { TrailTable } from './TrailTable';

interface TrailAnswer {
    sequence: number;
    lines: TrailLine[];
    people: string[];
    types: string[];
}

const PAGE = 100;

/** Who did what, filtered, a hundred entries at a time. */
export function TrailPage() {
    const { t } = useTranslation('trail');
    const study = useStudyHandle();
    const [params, setParams] = useSearchParams();
    const filter = { by: params.get('by') ?? '', type: params.get('type') ?? '', about: params.get('about') ?? '' };
    const trail = useInfiniteQuery({
        queryKey: keys.of(study, 'trail', filter),
        queryFn: ({ pageParam, signal }) => get<TrailAnswer>(urlOf(study, filter, pageParam), signal),
        initialPageParam: 0,
        getNextPageParam: (last) => (last.lines.length < PAGE ? undefined : last.lines.at(-1)?.sequence),
    });
    const set = (name: string, value: string | null) =>
        setParams((before) => {
            const next = new URLSearchParams(before);
            if (value === null || value === '') {
                next.delete(name);
            } else {
                next.set(name, value);
            }
            return next;
        });
    const first = trail.data?.pages[0];
    return (
        <Stack>
            <PageTitle title={t('title')} lead={t('lead')} />
            <Group align="flex-end">
                <Select
                    label={t('by')}
                    placeholder={t('anybody')}
                    data={first?.people ?? []}
                    value={filter.by === '' ? null : filter.by}
                    onChange={(value) => set('by', value)}
                    clearable
                />
                <Select
                    label={t('type')}
                    placeholder={t('anything')}
                    data={first?.types ?? []}
                    value={filter.type === '' ? null : filter.type}
                    onChange={(value) => set('type', value)}
                    clearable
                    searchable
                />
                {filter.about === '' ? null : (
                    <Group gap="xs">
                        <Text size="sm">{t('subject', { subject: filter.about })}</Text>
                        <Button size="compact-sm" variant="subtle" onClick={() => set('about', null)}>
                            {t('clear')}
                        </Button>
                    </Group>
                )}
            </Group>
            <Shown query={trail}>
                {(data) => {
                    const lines = data.pages.flatMap((page) => page.lines);
                    return lines.length === 0 ? (
                        <Text className="quiet">{t('empty')}</Text>
                    ) : (
                        <TrailTable study={study} lines={lines} />
                    );
                }}
            </Shown>
            {trail.hasNextPage ? (
                <Button
                    variant="default"
                    loading={trail.isFetchingNextPage}
                    onClick={() => void trail.fetchNextPage()}
                    style={{ alignSelf: 'center' }}
                >
                    {t('more')}
                </Button>
            ) : null}
        </Stack>
    );
}

function urlOf(study: string, filter: Record<string, string>, before: number): string {
    const query = new URLSearchParams({ limit: String(PAGE) });
    if (before > 0) {
        query.set('before', String(before));
    }
    Object.entries(filter).forEach(([name, value]) => {
        if (value !== '') {
            query.set(name, value);
        }
    });
    return `${path('studies', study, 'trail')}?${query.toString()}`;
}
