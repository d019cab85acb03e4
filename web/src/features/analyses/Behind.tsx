import { Button, Drawer, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { type PassageFilter, passageKey, usePassages, useQuoteOf } from '../../store/passages';
import { QuoteFigure } from '../../ui/Quotes';
import { Shown } from '../../ui/Shown';

/** What a number stands for, by name, and which passages are behind it. */
export interface Opened {
    title: string;
    filter: PassageFilter;
}

/** The words behind a number, beside it. */
export function Behind({ opened, onClose }: { opened: Opened | undefined; onClose: () => void }) {
    const { t } = useTranslation('analyses');
    return (
        <Drawer
            opened={opened !== undefined}
            onClose={onClose}
            position="right"
            size="lg"
            title={opened?.title ?? ''}
            closeButtonProps={{ 'aria-label': t('behind.close') }}
            overlayProps={{ backgroundOpacity: 0.15 }}
        >
            {opened === undefined ? null : <Words filter={opened.filter} />}
        </Drawer>
    );
}

function Words({ filter }: { filter: PassageFilter }) {
    const { t } = useTranslation('passages');
    const query = usePassages(filter);
    const quoteOf = useQuoteOf();
    return (
        <Shown query={query}>
            {({ pages }) => {
                const passages = pages.flatMap((page) => page.passages);
                const total = pages[0]?.total ?? 0;
                return (
                    <>
                        <Text size="sm" className="quiet" role="status">
                            {total === 0 ? t('none') : t('count', { count: total })}
                        </Text>
                        <ul className="plain" aria-label={t('list')}>
                            {passages.map((passage) => (
                                <li key={passageKey(passage)}>
                                    <QuoteFigure quote={quoteOf(passage)} />
                                </li>
                            ))}
                        </ul>
                        {query.hasNextPage ? (
                            <Button mt="sm" variant="default" onClick={() => void query.fetchNextPage()}>
                                {t('more', { count: Math.min(50, total - passages.length), total })}
                            </Button>
                        ) : null}
                    </>
                );
            }}
        </Shown>
    );
}
