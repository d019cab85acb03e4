import { useMemo } from 'react';
import type { Code, Overview } from '../api/contract';
import { useCodebook, useOverview } from './queries';

/** What the ids of a study are called. An id without a name is shown as it is. */
export interface StudyNames {
    role: (id: string) => string;
    site: (id: string) => string;
    level: (id: string) => string;
    coder: (id: string) => string;
    person: (id: string) => string;
    session: (id: string) => string;
}

function lookup(named: readonly { id: string; name: string }[]): (id: string) => string {
    const names = new Map(named.map(({ id, name }) => [id, name]));
    return (id) => {
        const name = names.get(id);
        return name === undefined || name === '' ? id : name;
    };
}

export function namesOf(overview: Overview | undefined): StudyNames {
    return {
        role: lookup(overview?.details.roles ?? []),
        site: lookup(overview?.sites ?? []),
        level: lookup(overview?.details.levels ?? []),
        coder: lookup(overview?.coders ?? []),
        person: lookup([...(overview?.participants ?? []), ...(overview?.moderators ?? [])]),
        session: lookup(overview?.sessions ?? []),
    };
}

export function useNames(): StudyNames {
    const overview = useOverview().data;
    return useMemo(() => namesOf(overview), [overview]);
}

const none: Code[] = [];

/** The codes in tree order, and by id. */
export function useCodes(): { codes: Code[]; byId: ReadonlyMap<string, Code> } {
    const codes = useCodebook().data?.codes ?? none;
    return useMemo(() => ({ codes, byId: new Map(codes.map((code) => [code.id, code])) }), [codes]);
}
