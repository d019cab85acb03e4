import type { MatrixAnswer } from '../../api/analyses';
import type { Lens, Overview, Theme } from '../../api/contract';
import type { PassageFilter } from '../../store/passages';

export const rowKinds = ['codes', 'themes', 'constructs', 'levels', 'directions'] as const;
export const dimensions = ['role', 'site', 'kind', 'session', 'participant'] as const;
export const measures = ['codings', 'turns', 'characters', 'participants', 'sources'] as const;
export type RowKind = (typeof rowKinds)[number];
export type Dimension = (typeof dimensions)[number];
export type Measure = (typeof measures)[number];

/** What a matrix counts. */
export interface MatrixAsked {
    rows: RowKind;
    columns: Dimension[];
    measure: Measure;
    framework?: string;
    ownOnly: boolean;
    moderators: boolean;
    coder: string[];
    site: string[];
    session: string[];
}

const member = <T extends string>(all: readonly T[], value: string | null, otherwise: T): T =>
    all.find((one) => one === value) ?? otherwise;

/** What the page's address asks for; what it does not know is as if it were not there. */
export function askedOf(search: URLSearchParams): MatrixAsked {
    const columns = (search.get('columns') ?? '')
        .split(',')
        .flatMap((one) => dimensions.filter((dimension) => dimension === one))
        .slice(0, 2);
    const framework = search.get('framework');
    return {
        rows: member(rowKinds, search.get('rows'), 'codes'),
        columns: columns.length === 0 ? ['role', 'site'] : columns,
        measure: member(measures, search.get('measure'), 'codings'),
        ...(framework === null ? {} : { framework }),
        ownOnly: search.get('ownOnly') === 'true',
        moderators: search.get('moderators') === 'true',
        coder: search.getAll('coder'),
        site: search.getAll('site'),
        session: search.getAll('session'),
    };
}

/** What is asked for as the server's address has it. */
export function matrixSearch(asked: MatrixAsked): string {
    const search = new URLSearchParams({
        rows: asked.rows,
        columns: asked.columns.join(','),
        measure: asked.measure,
    });
    if (asked.framework !== undefined && asked.rows === 'constructs') {
        search.set('framework', asked.framework);
    }
    if (asked.ownOnly) {
        search.set('ownOnly', 'true');
    }
    if (asked.moderators) {
        search.set('moderators', 'true');
    }
    (['coder', 'site', 'session'] as const).forEach((part) =>
        asked[part].forEach((value) => search.append(part, value)),
    );
    return search.toString();
}

/** What is known of the study when a cell is opened. */
export interface Known {
    overview: Overview;
    themes: readonly Theme[];
    lens: Lens;
}

/** Codes of everything linked to a construct or to one beneath it. */
export function codesOfConstruct(known: Pick<Known, 'themes' | 'lens'>, id: string): string[] {
    const found = new Set<string>();
    known.lens.frameworks.forEach((framework) => {
        const prefix = `${framework.id}/`;
        const own = id.startsWith(prefix) ? id.slice(prefix.length) : id;
        const constructs = new Set([own]);
        // A construct may stand before the one it is part of, so passes are made until nothing is added.
        for (let size = 0; size < constructs.size;) {
            size = constructs.size;
            framework.constructs.forEach(({ id: one, parent }) => {
                if (parent !== undefined && constructs.has(parent)) {
                    constructs.add(one);
                }
            });
        }
        known.lens.links
            .filter((link) => link.framework === framework.id && constructs.has(link.construct))
            .forEach(({ subject }) => {
                const [kind, ...rest] = subject.split(':');
                const name = rest.join(':');
                const codes = kind === 'code' ? [name] : (known.themes.find((theme) => theme.id === name)?.codes ?? []);
                codes.forEach((code) => found.add(code));
            });
    });
    return [...found];
}

function rowFilter(asked: MatrixAsked, id: string, known: Known): PassageFilter | undefined {
    const beneath = !asked.ownOnly;
    switch (asked.rows) {
        case 'codes':
            return { code: [id], beneath };
        case 'themes': {
            const codes = known.themes.find((theme) => theme.id === id)?.codes ?? [];
            return codes.length === 0 ? undefined : { code: codes, beneath };
        }
        case 'constructs': {
            const codes = codesOfConstruct(known, id);
            return codes.length === 0 ? undefined : { code: codes, beneath };
        }
        case 'levels':
            return id.startsWith('(') ? undefined : { level: [id] };
        case 'directions':
            return id.startsWith('(') ? undefined : { direction: [id] };
    }
}

function columnFilter(asked: MatrixAsked, id: string, known: Known): PassageFilter | undefined {
    const ids = asked.columns.length === 1 ? [id] : id.split('/');
    const filter: PassageFilter = {};
    for (const [i, dimension] of asked.columns.entries()) {
        const value = ids[i] ?? '';
        if (value === '' || value.startsWith('(')) {
            return undefined;
        }
        if (dimension === 'kind') {
            const sessions = known.overview.sessions.filter(({ kind }) => kind === value).map((session) => session.id);
            filter.session = filter.session === undefined ? sessions : both(filter.session, sessions);
        } else {
            const now = filter[dimension];
            filter[dimension] = now === undefined ? [value] : both(now, [value]);
        }
    }
    return filter;
}

const both = (one: readonly string[], other: readonly string[]) => one.filter((value) => other.includes(value));

/**
 * Which passages stand behind a cell, row or column. Nothing for a cell whose words cannot be asked for: what moderators say, people of no role, codings without a level.
 *
 * @param row of the matrix, none for all
 * @param column of the matrix, none for all
 */
export function cellFilter(
    asked: MatrixAsked,
    row: string | undefined,
    column: string | undefined,
    known: Known,
): PassageFilter | undefined {
    const across = row === undefined ? {} : rowFilter(asked, row, known);
    const down = column === undefined ? {} : columnFilter(asked, column, known);
    if (across === undefined || down === undefined) {
        return undefined;
    }
    const filter: PassageFilter = { ...across, ...down };
    for (const part of ['coder', 'site', 'session'] as const) {
        const now = filter[part];
        if (asked[part].length > 0) {
            filter[part] = now === undefined ? asked[part] : both(now, asked[part]);
        }
    }
    const nobody = (['coder', 'site', 'session'] as const).some((part) => filter[part]?.length === 0);
    return nobody ? undefined : filter;
}

/** The largest number that is shown: a shade measured by a withheld number would tell it. */
export function largest(matrix: MatrixAnswer): number {
    return Math.max(0, ...matrix.cells.flatMap((row, i) => row.filter((_, j) => matrix.withheld?.[i]?.[j] !== true)));
}
