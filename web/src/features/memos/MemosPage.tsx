import { Anchor, Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import { IconDownload, IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { path } from '../../api/client';
import type { Memo } from '../../api/contract';
import { type MemoFilter, memoKinds, memoSearch, useMemos } from '../../store/memos';
import { useOverview, useStudyHandle } from '../../store/queries';
import { Empty } from '../../ui/Empty';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { MemoArticle } from './MemoArticle';
import { NewMemo } from './NewMemo';

const parts = ['kind', 'author', 'about', 'text'] as const;

/** All memos of the study in one place. What is filtered stands in the address, and the export has the same. */
export function MemosPage() {
    const { t } = useTranslation(['memos', 'shell']);
    const study = useStudyHandle();
    const overview = useOverview().data;
    const fixed = overview?.readOnly === true;
    const [search, setSearch] = useSearchParams();
    const [writing, setWriting] = useState(false);
    const filter = filterOf(search);
    // The address is what is waited for: it is the same text while nothing is typed, where a filter is a new object each time.
    const [address] = useDebouncedValue(search.toString(), 200);
    const asked = filterOf(new URLSearchParams(address));
    const all = useMemos();
    const memos = useMemos(asked);
    const put = (part: string, value: string) =>
        setSearch(
            (now) => {
                const next = new URLSearchParams(now);
                next.delete(part);
                if (value !== '') {
                    next.set(part, value);
                }
                return next;
            },
            { replace: true },
        );
    const tail = memoSearch(filter);
    return (
        <>
            <PageTitle title={t('title')} lead={t('lead')}>
                <Button
                    component="a"
                    variant="default"
                    href={`${path('studies', study, 'memos', 'export')}${tail === '' ? '' : `?${tail}`}`}
                    download
                    leftSection={<IconDownload size={16} aria-hidden />}
                >
                    {t('export')}
                </Button>
                {fixed ? null : (
                    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setWriting(true)}>
                        {t('new.open')}
                    </Button>
                )}
            </PageTitle>
            {writing ? <NewMemo about={filter.about ?? 'study'} onDone={() => setWriting(false)} /> : null}
            <Filters filter={filter} put={put} all={all.data?.memos ?? []} />
            <Shown query={memos}>
                {(data) => (
                    <>
                        <Text size="sm" className="quiet" role="status" my="xs">
                            {t('count', { count: data.memos.length })}
                        </Text>
                        {data.memos.length > 0 ? (
                            <ul className="plain" aria-label={t('title')}>
                                {[...data.memos]
                                    .sort((a, b) => b.at.localeCompare(a.at))
                                    .map((memo) => (
                                        <li key={memo.id} className="entry">
                                            <MemoArticle memo={memo} fixed={fixed} />
                                        </li>
                                    ))}
                            </ul>
                        ) : tail === '' ? (
                            <Empty title={t('empty.title')}>{t('empty.body')}</Empty>
                        ) : (
                            <Anchor component="button" size="sm" onClick={() => setSearch({}, { replace: true })}>
                                {t('filter.clear')}
                            </Anchor>
                        )}
                    </>
                )}
            </Shown>
        </>
    );
}

function Filters({
    filter,
    put,
    all,
}: {
    filter: MemoFilter;
    put: (part: string, value: string) => void;
    all: Memo[];
}) {
    const { t } = useTranslation(['memos', 'shell']);
    const overview = useOverview().data;
    const any = { value: '', label: t('filter.any') };
    const about = new Map(all.map((memo) => [memo.about, memo.aboutName]));
    if (filter.about !== undefined && !about.has(filter.about)) {
        about.set(filter.about, filter.about);
    }
    return (
        <Group gap="sm" align="flex-end" role="search" aria-label={t('filter.label')}>
            <TextInput
                type="search"
                label={t('filter.text')}
                flex={1}
                miw="12rem"
                maw="24rem"
                value={filter.text ?? ''}
                onChange={({ currentTarget: { value } }) => put('text', value)}
            />
            <NativeSelect
                label={t('filter.kind')}
                data={[any, ...memoKinds.map((value) => ({ value, label: t(`shell:memoKind.${value}`) }))]}
                value={filter.kind ?? ''}
                onChange={({ currentTarget: { value } }) => put('kind', value)}
            />
            <NativeSelect
                label={t('filter.author')}
                data={[any, ...(overview?.coders ?? []).map(({ id, name }) => ({ value: id, label: name || id }))]}
                value={filter.author ?? ''}
                onChange={({ currentTarget: { value } }) => put('author', value)}
            />
            <NativeSelect
                label={t('filter.about')}
                maw="16rem"
                data={[
                    any,
                    ...[...about]
                        .map(([value, label]) => ({ value, label: label === '' ? value : label }))
                        .sort((a, b) => a.label.localeCompare(b.label)),
                ]}
                value={filter.about ?? ''}
                onChange={({ currentTarget: { value } }) => put('about', value)}
            />
        </Group>
    );
}

function filterOf(search: URLSearchParams): MemoFilter {
    return Object.fromEntries(
        parts.flatMap((part) => {
            const value = search.get(part);
            return value === null || value === '' ? [] : [[part, value]];
        }),
    );
}
