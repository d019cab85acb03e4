import type { Theme, ThemePassage, Wish } from '../../api/contract';

type Placed = Pick<ThemePassage, 'source' | 'start' | 'end' | 'note'> & { id?: string };
export type Side = 'evidence' | 'disconfirming';
export const sides: Side[] = ['evidence', 'disconfirming'];

const kept = ({ id, source, start, end, note }: Placed): Placed =>
    id === undefined ? { source, start, end, note } : { id, source, start, end, note };

/** The wish that makes a theme what it is with some parts other than they are. */
export function changed(theme: Theme, parts: Partial<Omit<Theme, Side> & Record<Side, Placed[]>>): Wish {
    const { id, name, statement, codes } = theme;
    const evidence = (parts.evidence ?? theme.evidence).map(kept);
    const disconfirming = (parts.disconfirming ?? theme.disconfirming).map(kept);
    return {
        do: 'change-theme',
        theme: {
            id,
            name: parts.name ?? name,
            statement: parts.statement ?? statement,
            codes: parts.codes ?? codes,
            evidence,
            disconfirming,
        },
    };
}

/** A list with one of its things at another place. */
export function moved<T>(list: readonly T[], from: number, to: number): T[] {
    const rest = list.filter((_, i) => i !== from);
    const one = list[from];
    return one === undefined ? [...list] : [...rest.slice(0, to), one, ...rest.slice(to)];
}
