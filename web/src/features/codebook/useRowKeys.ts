import { type FocusEvent, type KeyboardEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { directed, nextDirection, passageKey, useQuoteOf, useRecode } from '../../store/passages';
import type { Chosen } from './chosen';

/** The keys of the list: arrows move, X ticks, R recodes, D turns the direction, Delete removes the coding, Enter opens the transcript. */
export function useRowKeys(
    list: RefObject<HTMLUListElement | null>,
    chosen: Chosen[],
    fixed: boolean,
    acts: { toggle: (key: string) => void; open: (key: string) => void },
) {
    const [at, setAt] = useState(0);
    const inList = useRef(false);
    const recode = useRecode();
    const quoteOf = useQuoteOf();
    const navigate = useNavigate();
    const stop = Math.min(at, chosen.length - 1);
    const focus = (index: number) => {
        const row = list.current?.children[Math.max(0, Math.min(index, chosen.length - 1))];
        row?.querySelector<HTMLElement>('.passage')?.focus();
    };
    // When the row that had the focus is gone, the next one in its place has it.
    useEffect(() => {
        if (inList.current && document.activeElement === document.body) {
            focus(stop);
        }
    });
    const change = (event: KeyboardEvent, { passage, codings }: Chosen): boolean => {
        switch (event.key) {
            case 'x':
                acts.toggle(passageKey(passage));
                return true;
            case 'r':
                acts.open(passageKey(passage));
                return true;
            case 'd':
                void recode(
                    ...codings.map((coding) => ({
                        do: 'qualify',
                        source: coding.source,
                        coding: coding.id,
                        facets: directed(coding.facets, nextDirection(coding.facets.direction)),
                    })),
                );
                return true;
            case 'Delete':
                void recode({ do: 'uncode', codings: codings.map(({ source, id }) => ({ source, coding: id })) });
                return true;
            default:
                return false;
        }
    };
    const onKeyDown = (index: number, one: Chosen) => (event: KeyboardEvent) => {
        if (event.target !== event.currentTarget || event.ctrlKey || event.metaKey || event.altKey) {
            return;
        }
        const moves: Record<string, number> = { ArrowDown: index + 1, j: index + 1, ArrowUp: index - 1, k: index - 1 };
        const move = moves[event.key];
        if (move !== undefined) {
            focus(move);
        } else if (event.key === 'Enter') {
            void navigate(quoteOf(one.passage).to);
        } else if (fixed || one.codings.length === 0 || !change(event, one)) {
            return;
        }
        event.preventDefault();
        event.stopPropagation();
    };
    return (index: number) => {
        const one = chosen[index];
        return {
            tabIndex: index === stop ? 0 : -1,
            onFocus: () => {
                inList.current = true;
                setAt(index);
            },
            onBlur: (event: FocusEvent) => {
                inList.current = event.relatedTarget === null;
            },
            ...(one === undefined ? {} : { onKeyDown: onKeyDown(index, one) }),
        };
    };
}
