import type { Coding, QuotedPassage, Theme, Wish } from '../../api/contract';

/** A passage of the list with its codings that the list is about. */
export interface Chosen {
    passage: QuotedPassage;
    codings: Coding[];
}

export const refsOf = (chosen: readonly Chosen[]) =>
    chosen.flatMap(({ codings }) => codings.map(({ source, id }) => ({ source, coding: id })));

/** The wish that puts passages to a theme, for or against it. Nothing when all of them are there already. */
export function evidenceWish(
    theme: Theme,
    side: 'evidence' | 'disconfirming',
    chosen: readonly Chosen[],
): Wish | undefined {
    const kept = (passages: Theme['evidence']) =>
        passages.map(({ id, source, start, end, note }) => ({ id, source, start, end, note }));
    const there = new Set(theme[side].map(({ source, start, end }) => `${source}:${start}-${end}`));
    const added = chosen
        .map(({ passage: { source, start, end } }) => ({ source, start, end, note: '' }))
        .filter(({ source, start, end }) => !there.has(`${source}:${start}-${end}`));
    if (added.length === 0) {
        return undefined;
    }
    const { id, name, statement, codes } = theme;
    const evidence = [...kept(theme.evidence), ...(side === 'evidence' ? added : [])];
    const disconfirming = [...kept(theme.disconfirming), ...(side === 'disconfirming' ? added : [])];
    return { do: 'change-theme', theme: { id, name, statement, codes, evidence, disconfirming } };
}
