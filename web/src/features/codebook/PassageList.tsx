import { Button, Checkbox, Group, Text } from '@mantine/core';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code, QuotedPassage } from '../../api/contract';
import { beneath } from '../../store/codes';
import { type PassageFilter, passageKey, usePassages } from '../../store/passages';
import { Shown } from '../../ui/Shown';
import { PassageRow } from './PassageRow';
import { Recode } from './Recode';
import type { Chosen } from './chosen';
import { useRowKeys } from './useRowKeys';

interface ListProps {
    code: Code;
    codes: Code[];
    filter: PassageFilter;
    fixed: boolean;
}

/** The words under a code, one after the other. */
export function PassageList({ code, codes, filter, fixed }: ListProps) {
    const query = usePassages({ ...filter, code: [code.id] });
    return (
        <Shown query={query}>
            {({ pages }) => (
                <Loaded
                    code={code}
                    codes={codes}
                    filter={filter}
                    fixed={fixed}
                    passages={pages.flatMap(({ passages }) => passages)}
                    total={pages[0]?.total ?? 0}
                    more={query.hasNextPage && !query.isFetchingNextPage ? () => void query.fetchNextPage() : undefined}
                />
            )}
        </Shown>
    );
}

function Loaded({
    code,
    codes,
    filter,
    fixed,
    passages,
    total,
    more,
}: ListProps & { passages: QuotedPassage[]; total: number; more: (() => void) | undefined }) {
    const { t } = useTranslation(['passages', 'codebook']);
    const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
    const [open, setOpen] = useState<string>();
    const under = filter.beneath === false ? new Set([code.id]) : beneath(codes, code.id);
    const chosen: Chosen[] = passages.map((passage) => ({
        passage,
        codings: passage.codings.filter((coding) => under.has(coding.code)),
    }));
    const picked = chosen.filter(({ passage }) => ticked.has(passageKey(passage)));
    const list = useRef<HTMLUListElement>(null);
    const rowKeys = useRowKeys(list, chosen, fixed, { toggle, open: setOpen });
    function toggle(key: string) {
        const next = new Set(ticked);
        if (!next.delete(key)) {
            next.add(key);
        }
        setTicked(next);
    }
    if (total === 0) {
        return (
            <Text className="quiet" py="md">
                {t('none')}
            </Text>
        );
    }
    const all = picked.length === passages.length;
    return (
        <>
            <Group gap="md" py={6}>
                {fixed ? null : (
                    <Checkbox
                        size="xs"
                        label={t('codebook:list.all')}
                        checked={all}
                        indeterminate={picked.length > 0 && !all}
                        onChange={() => setTicked(new Set(all ? [] : passages.map(passageKey)))}
                    />
                )}
                <Text size="sm" className="quiet" role="status">
                    {t('count', { count: total })}
                    {picked.length === 0 ? '' : `, ${t('codebook:list.ticked', { count: picked.length })}`}
                </Text>
            </Group>
            {picked.length === 0 ? null : (
                <Recode code={code} codes={codes} chosen={picked} onDone={() => setTicked(new Set())} bar />
            )}
            <ul className="plain" aria-label={t('codebook:list.label', { name: code.name })} ref={list}>
                {chosen.map((one, i) => {
                    const key = passageKey(one.passage);
                    return (
                        <PassageRow
                            key={key}
                            chosen={one}
                            code={code}
                            codes={codes}
                            fixed={fixed}
                            ticked={ticked.has(key)}
                            onTick={() => toggle(key)}
                            open={open === key}
                            onOpen={(opened) => setOpen(opened ? key : undefined)}
                            row={rowKeys(i)}
                        />
                    );
                })}
            </ul>
            {more === undefined ? null : (
                <Button variant="default" mt="md" onClick={more}>
                    {t('more', { count: Math.min(50, total - passages.length), total })}
                </Button>
            )}
        </>
    );
}
