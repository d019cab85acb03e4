import type { Code, Construct, Lens, Theme } from '../../api/contract';

export type Framework = Lens['frameworks'][number];
/** A code or theme as the lens sees it. */
export interface Subject {
    id: string;
    kind: 'code' | 'theme';
    name: string;
    colour: string;
}

/** The codes that something can be coded with, after the themes: what can be read through a framework. */
export function subjectsOf(codes: readonly Code[], themes: readonly Theme[]): Subject[] {
    return [
        ...themes.map(({ id, name }) => ({ id: `theme:${id}`, kind: 'theme' as const, name, colour: '' })),
        ...codes
            .filter(({ codable, codings }) => codable || codings > 0)
            .map(({ id, name, colour }) => ({ id: `code:${id}`, kind: 'code' as const, name, colour })),
    ];
}

/** How the subjects stand to a framework: linked, judged to be outside, or not yet looked at. The last two are never the same. */
export interface Judged {
    linked: Subject[];
    outside: (Subject & { reason: string })[];
    notConsidered: Subject[];
}

export function judged(lens: Lens, framework: string, subjects: readonly Subject[]): Judged {
    const linked = new Set(lens.links.filter((link) => link.framework === framework).map(({ subject }) => subject));
    const outside = new Map(
        lens.outside.filter((one) => one.framework === framework).map(({ subject, reason }) => [subject, reason]),
    );
    const open = new Set(lens.notConsidered.find((one) => one.framework === framework)?.subjects ?? []);
    return {
        linked: subjects.filter(({ id }) => linked.has(id)),
        outside: subjects.flatMap((subject) => {
            const reason = outside.get(subject.id);
            return reason === undefined ? [] : [{ ...subject, reason }];
        }),
        notConsidered: subjects.filter(({ id }) => open.has(id)),
    };
}

/** The constructs in the framework's order with how deep each lies. */
export function constructRows(constructs: readonly Construct[]): { construct: Construct; depth: number }[] {
    const depths = new Map<string, number>();
    const children = new Map<string | undefined, Construct[]>();
    constructs.forEach((one) => children.set(one.parent, [...(children.get(one.parent) ?? []), one]));
    const rows: { construct: Construct; depth: number }[] = [];
    const visit = (parent: string | undefined, depth: number) =>
        (children.get(parent) ?? []).forEach((construct) => {
            if (!depths.has(construct.id)) {
                depths.set(construct.id, depth);
                rows.push({ construct, depth });
                visit(construct.id, depth + 1);
            }
        });
    visit(undefined, 0);
    return rows;
}
