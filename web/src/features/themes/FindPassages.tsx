import { Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuotedPassage, Theme } from '../../api/contract';
import { useCodes } from '../../store/names';
import { passageKey, usePassages, useQuoteOf } from '../../store/passages';
import { useStudy } from '../../store/study';
import { QuoteFigure } from '../../ui/Quotes';
import { Shown } from '../../ui/Shown';
import { changed, type Side, sides } from './wishes';

/** The words under the theme's codes, to be put on one side of it or the other. */
export function FindPassages({ theme }: { theme: Theme }) {
    const { t } = useTranslation(['themes', 'passages']);
    const [open, setOpen] = useState(false);
    return (
        <section aria-label={t('find.title')}>
            <Title order={3} size="h5" mt="lg" mb={4}>
                {t('find.title')}
            </Title>
            <Button
                size="xs"
                variant="default"
                aria-expanded={open}
                disabled={theme.codes.length === 0}
                onClick={() => setOpen(!open)}
            >
                {t(open ? 'find.close' : 'find.open')}
            </Button>
            {open ? <Found theme={theme} /> : null}
        </section>
    );
}

function Found({ theme }: { theme: Theme }) {
    const { t } = useTranslation(['themes', 'passages']);
    const { byId } = useCodes();
    const { wish } = useStudy();
    const quoteOf = useQuoteOf();
    const query = usePassages({ code: theme.codes, order: 'session' });
    const sideOf = (passage: QuotedPassage): Side | undefined =>
        sides.find((side) => theme[side].some((one) => passageKey(one) === passageKey(passage)));
    const put = (side: Side, { source, start, end }: QuotedPassage) =>
        void wish(changed(theme, { [side]: [...theme[side], { source, start, end, note: '' }] })).catch(
            () => undefined,
        );
    return (
        <Shown query={query}>
            {({ pages }) => {
                const passages = pages.flatMap((page) => page.passages);
                const total = pages[0]?.total ?? 0;
                return (
                    <>
                        <Text size="sm" className="quiet" mt="xs" role="status">
                            {t('passages:count', { count: total })}
                        </Text>
                        <ul className="plain" aria-label={t('find.list')}>
                            {passages.map((passage) => {
                                const side = sideOf(passage);
                                const codes = passage.codings.map(({ code }) => byId.get(code)?.name ?? code);
                                return (
                                    <li key={passageKey(passage)}>
                                        <QuoteFigure
                                            quote={quoteOf(passage)}
                                            after={
                                                <Group gap="xs" mt={2}>
                                                    <Text size="xs" className="quiet">
                                                        {[...new Set(codes)].join(' · ')}
                                                    </Text>
                                                    {side === undefined ? (
                                                        sides.map((one) => (
                                                            <Button
                                                                key={one}
                                                                size="compact-xs"
                                                                variant="light"
                                                                onClick={() => put(one, passage)}
                                                            >
                                                                {t(`find.${one}`)}
                                                            </Button>
                                                        ))
                                                    ) : (
                                                        <Text size="xs" fw={600}>
                                                            {t(`find.is.${side}`)}
                                                        </Text>
                                                    )}
                                                </Group>
                                            }
                                        />
                                    </li>
                                );
                            })}
                        </ul>
                        {query.hasNextPage ? (
                            <Button mt="sm" size="xs" variant="default" onClick={() => void query.fetchNextPage()}>
                                {t('passages:more', { count: Math.min(50, total - passages.length), total })}
                            </Button>
                        ) : null}
                    </>
                );
            }}
        </Shown>
    );
}
