import { Alert, Anchor, Button, Stack, Text } from '@mantine/core';
import { useInfiniteQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useSearchParams } from 'react-router';
import { path, send } from '../../api/client';
import { keys, useOverview, useStudyHandle } from '../../store/queries';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { AutoCode } from './AutoCode';
import { type Found, fromAddress, type Hit, toAddress } from './query';
import { SearchForm } from './SearchForm';

const PAGE = 100;

/** Words in the talk, found and, if wanted, coded. The query stands in the address. */
export function SearchPage() {
    const { t } = useTranslation('search');
    const study = useStudyHandle();
    const overview = useOverview();
    const [params, setParams] = useSearchParams();
    const query = fromAddress(params);
    const found = useInfiniteQuery({
        queryKey: keys.of(study, 'search', toAddress(query).toString()),
        enabled: query.text.trim() !== '',
        initialPageParam: 0,
        queryFn: ({ pageParam }) =>
            send<Found>('POST', path('studies', study, 'search'), { query, offset: pageParam, limit: PAGE }),
        getNextPageParam: (last, pages) => (pages.length * PAGE < last.total ? pages.length * PAGE : undefined),
    });
    return (
        <Stack maw={900}>
            <PageTitle title={t('title')} lead={t('lead')} />
            <Shown query={overview}>
                {(data) => (
                    <SearchForm
                        key={params.toString()}
                        query={query}
                        overview={data}
                        onSearch={(next) => setParams(toAddress(next))}
                    />
                )}
            </Shown>
            {query.text.trim() === '' ? (
                <Text className="quiet">{t('empty')}</Text>
            ) : (
                <Shown query={found}>
                    {({ pages }) => {
                        const first = pages[0];
                        if (first?.problem !== undefined) {
                            return <Alert color="orange">{first.problem}</Alert>;
                        }
                        const total = first?.total ?? 0;
                        return (
                            <Stack>
                                <Text role="status">
                                    {total === 0 ? t('none') : t('found', { total, sources: first?.sources ?? 0 })}
                                </Text>
                                {total === 0 ? null : <AutoCode query={query} />}
                                <ol className="hits" style={{ listStyle: 'none', padding: 0, margin: 0 }}>
                                    {pages
                                        .flatMap((page) => page.hits)
                                        .map((hit) => (
                                            <HitLine
                                                key={`${hit.source}-${String(hit.start)}-${String(hit.end)}`}
                                                study={study}
                                                hit={hit}
                                            />
                                        ))}
                                </ol>
                                {found.hasNextPage ? (
                                    <Button
                                        variant="default"
                                        loading={found.isFetchingNextPage}
                                        onClick={() => void found.fetchNextPage()}
                                    >
                                        {t('more')}
                                    </Button>
                                ) : null}
                            </Stack>
                        );
                    }}
                </Shown>
            )}
        </Stack>
    );
}

function HitLine({ study, hit }: { study: string; hit: Hit }) {
    const { t } = useTranslation('search');
    const turn = { name: hit.sourceName, turn: hit.turn };
    return (
        <li style={{ padding: '0.6rem 0', borderTop: '1px solid var(--line)' }}>
            <Text size="sm" className="quiet">
                {hit.speaker}
                {' · '}
                <Anchor component={Link} to={`/studies/${study}/sources/${hit.source}?from=${hit.start}&to=${hit.end}`}>
                    {t('turn', turn)}
                </Anchor>
            </Text>
            <Text className="said">
                {hit.before}
                <mark style={{ background: 'var(--mark)', color: 'inherit' }}>{hit.words}</mark>
                {hit.after}
            </Text>
        </li>
    );
}
