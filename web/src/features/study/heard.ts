import type { Named, Overview } from '../../api/contract';

export interface HeardCell {
    heard: number;
    /** How many are involved, where the study says so. */
    involved?: number;
}
export interface Heard {
    /** The sites; one without id stands for people of no one site. */
    sites: Named[];
    rows: (Named & { cells: HeardCell[]; all: HeardCell })[];
}

/** Counts, by role and site, the people who took part in a session, against those the study says are involved. Sites and roles nobody belongs to are left out. */
export function heard(overview: Overview): Heard {
    const took = new Set(overview.sessions.flatMap((session) => session.participants));
    const people = overview.participants.filter((participant) => took.has(participant.id));
    const cell = (role: string, site?: string): HeardCell => {
        const count = people.filter(
            (p) => (p.role ?? '') === role && (site === undefined || (p.site ?? '') === site),
        ).length;
        const frame = overview.details.involved.filter(
            (i) => i.role === role && (site === undefined || (i.site ?? '') === site),
        );
        return frame.length === 0
            ? { heard: count }
            : { heard: count, involved: frame.reduce((sum, part) => sum + part.people, 0) };
    };
    const used = (sites: (string | undefined)[], id: string) => sites.some((site) => (site ?? '') === id);
    const all = [...people, ...overview.details.involved];
    const sites = [...overview.sites, { id: '', name: '' }].filter(({ id }) =>
        used(
            all.map((one) => one.site),
            id,
        ),
    );
    const roles = [...overview.details.roles, { id: '', name: '–' }].filter(({ id }) =>
        used(
            all.map((one) => one.role),
            id,
        ),
    );
    return {
        sites: sites.map(({ id, name }) => ({ id, name })),
        rows: roles.map(({ id, name }) => ({ id, name, cells: sites.map((site) => cell(id, site.id)), all: cell(id) })),
    };
}
