import type { Code } from '../../api/contract';
import { beneath } from '../../store/codes';

/** A line of the tree that is to be seen, with what assistive technology is told of its place. */
export interface TreeRow {
    code: Code;
    depth: number;
    /** Whether there are codes beneath it, and whether they are shown. */
    parent: boolean;
    open: boolean;
    /** Its place among its siblings, from 1, and how many they are. */
    position: number;
    siblings: number;
    /** Codings of the code and of all beneath it. */
    total: number;
}

/** Where a code is to stand: beneath which code, and at which place among those there once it is taken from where it was. */
export interface Place {
    parent?: string;
    position: number;
}
export type Step = 'up' | 'down' | 'in' | 'out';
export type Drop = 'before' | 'beneath' | 'after';

const siblingsOf = (codes: readonly Code[], parent: string | undefined) =>
    codes.filter((code) => code.parent === parent);

/** The lines of the tree. `closed` are the codes whose own are hidden; `found`, when something is looked for, are the codes that answer it: they and those above them are shown. */
export function treeRows(codes: readonly Code[], closed: ReadonlySet<string>, found?: ReadonlySet<string>): TreeRow[] {
    const children = new Map<string | undefined, Code[]>();
    codes.forEach((code) => children.set(code.parent, [...(children.get(code.parent) ?? []), code]));
    const totals = totalsOf(codes);
    const shown = found === undefined ? undefined : withParents(codes, found);
    const rows: TreeRow[] = [];
    const visit = (parent: string | undefined, depth: number) => {
        const here = (children.get(parent) ?? []).filter(({ id }) => shown?.has(id) ?? true);
        here.forEach((code, i) => {
            const isParent = (children.get(code.id) ?? []).some(({ id }) => shown?.has(id) ?? true);
            const open = isParent && (shown !== undefined || !closed.has(code.id));
            const total = totals.get(code.id) ?? 0;
            rows.push({ code, depth, parent: isParent, open, position: i + 1, siblings: here.length, total });
            if (open) {
                visit(code.id, depth + 1);
            }
        });
    };
    visit(undefined, 0);
    return rows;
}

function totalsOf(codes: readonly Code[]): Map<string, number> {
    const totals = new Map(codes.map(({ id, codings }) => [id, codings]));
    // From the last to the first: what is beneath is complete before it is added to what is above.
    [...codes].reverse().forEach(({ id, parent }) => {
        if (parent !== undefined) {
            totals.set(parent, (totals.get(parent) ?? 0) + (totals.get(id) ?? 0));
        }
    });
    return totals;
}

function withParents(codes: readonly Code[], found: ReadonlySet<string>): Set<string> {
    const shown = new Set(found);
    [...codes].reverse().forEach(({ id, parent }) => {
        if (parent !== undefined && shown.has(id)) {
            shown.add(parent);
        }
    });
    return shown;
}

/** Where a code comes to stand by a step: past a sibling, beneath the sibling before it, or out beside its parent. Nothing when there is no such place. */
export function placeAfter(codes: readonly Code[], id: string, step: Step): Place | undefined {
    const code = codes.find((one) => one.id === id);
    if (code === undefined) {
        return undefined;
    }
    const siblings = siblingsOf(codes, code.parent);
    const at = siblings.findIndex((one) => one.id === id);
    const under = (parent: string | undefined, position: number): Place =>
        parent === undefined ? { position } : { parent, position };
    switch (step) {
        case 'up':
            return at > 0 ? under(code.parent, at - 1) : undefined;
        case 'down':
            return at < siblings.length - 1 ? under(code.parent, at + 1) : undefined;
        case 'in': {
            const before = siblings[at - 1];
            return before === undefined ? undefined : under(before.id, siblingsOf(codes, before.id).length);
        }
        case 'out': {
            const parent = codes.find((one) => one.id === code.parent);
            if (parent === undefined) {
                return undefined;
            }
            const beside = siblingsOf(codes, parent.parent).findIndex((one) => one.id === parent.id);
            return under(parent.parent, beside + 1);
        }
    }
}

/** Where a code comes to stand when it is dropped on another. Nothing when that is itself or beneath it, or where it stands already. */
export function placeDropped(codes: readonly Code[], id: string, over: string, drop: Drop): Place | undefined {
    const code = codes.find((one) => one.id === id);
    const target = codes.find((one) => one.id === over);
    if (code === undefined || target === undefined || beneath(codes, id).has(over)) {
        return undefined;
    }
    const parent = drop === 'beneath' ? target.id : target.parent;
    const others = siblingsOf(codes, parent).filter((one) => one.id !== id);
    const at = others.findIndex((one) => one.id === over);
    const position = drop === 'beneath' ? others.length : drop === 'before' ? at : at + 1;
    const now = siblingsOf(codes, code.parent).findIndex((one) => one.id === id);
    if (code.parent === parent && now === position) {
        return undefined;
    }
    return parent === undefined ? { position } : { parent, position };
}

/** The next line, from the one after `from` and round again, whose name begins with what was typed. */
export function typedTo(rows: readonly TreeRow[], from: number, typed: string): number {
    const wanted = typed.toLowerCase();
    // A longer word may still mean the line one is on; a first letter means the next.
    const first = Array.from(typed).length > 1 ? 0 : 1;
    for (let step = first; step < rows.length + first; step++) {
        const at = (from + step) % rows.length;
        if (rows[at]?.code.name.toLowerCase().startsWith(wanted) === true) {
            return at;
        }
    }
    return from;
}
