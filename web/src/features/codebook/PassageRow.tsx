import { Button, Checkbox, Group, Text } from '@mantine/core';
import type { FocusEvent, KeyboardEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../api/contract';
import { useNames } from '../../store/names';
import { useQuoteOf } from '../../store/passages';
import { QuoteFigure } from '../../ui/Quotes';
import type { Chosen } from './chosen';
import { Recode } from './Recode';

/** One passage of the list: its words, its codings of this code, and recoding in place. */
export function PassageRow({
    chosen,
    code,
    codes,
    fixed,
    ticked,
    onTick,
    open,
    onOpen,
    row,
}: {
    chosen: Chosen;
    code: Code;
    codes: Code[];
    fixed: boolean;
    ticked: boolean;
    onTick: () => void;
    open: boolean;
    onOpen: (open: boolean) => void;
    row: {
        tabIndex: number;
        onFocus: () => void;
        onBlur: (event: FocusEvent) => void;
        onKeyDown?: (event: KeyboardEvent) => void;
    };
}) {
    const { t } = useTranslation(['codebook', 'shell']);
    const names = useNames();
    const quote = useQuoteOf()(chosen.passage);
    const name = (id: string) => codes.find((one) => one.id === id)?.name ?? id;
    const told = chosen.codings.map((coding) => {
        const { direction, level, weight } = coding.facets;
        return [
            ...(coding.code === code.id ? [] : [name(coding.code)]),
            ...(direction === undefined ? [] : [t(`shell:direction.${direction}`)]),
            ...(level === undefined ? [] : [names.level(level)]),
            ...(weight === undefined ? [] : [t('row.weight', { weight })]),
            names.coder(coding.coder),
        ].join(', ');
    });
    return (
        <li>
            {}
            <div className="passage" {...row} style={{ opacity: chosen.codings.length === 0 && !fixed ? 0.55 : 1 }}>
                <QuoteFigure
                    quote={quote}
                    before={
                        fixed ? undefined : (
                            <Checkbox
                                size="xs"
                                checked={ticked}
                                onChange={onTick}
                                aria-label={t('row.tick', { cite: quote.cite })}
                            />
                        )
                    }
                    after={
                        <>
                            <Group gap="xs" mt={2}>
                                <Text size="sm" className="quiet">
                                    {told.length === 0 ? t('row.moved') : told.join(' · ')}
                                </Text>
                                {fixed || told.length === 0 ? null : (
                                    <Button
                                        size="compact-xs"
                                        variant="subtle"
                                        aria-expanded={open}
                                        onClick={() => onOpen(!open)}
                                    >
                                        {t('row.recode')}
                                    </Button>
                                )}
                            </Group>
                            {open && !fixed ? (
                                <Recode code={code} codes={codes} chosen={[chosen]} onDone={() => onOpen(false)} />
                            ) : null}
                        </>
                    }
                />
            </div>
        </li>
    );
}
