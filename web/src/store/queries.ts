import { QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useParams } from 'react-router';
import { get, path } from '../api/client';
import type { Codebook, Lens, Me, Overview, StudyEvent, StudyLine, Theme } from '../api/contract';

/** Every key begins with the study, then the resource as the feed names it in `touches`. */
export const keys = {
    me: ['me'] as const,
    studies: ['studies'] as const,
    of: (study: string, resource: string, ...rest: unknown[]) => ['study', study, resource, ...rest] as const,
};

export function makeQueryClient(): QueryClient {
    return new QueryClient({
        // The feed says when something changed, so nothing is asked for again on a guess.
        defaultOptions: { queries: { staleTime: Infinity, retry: false, refetchOnWindowFocus: false } },
    });
}

/** The handle of the study the page is about. */
export function useStudyHandle(): string {
    const { study } = useParams();
    if (study === undefined) {
        throw new Error('this part of the page needs a study');
    }
    return study;
}

export const useMe = () => useQuery({ queryKey: keys.me, queryFn: ({ signal }) => get<Me>(path('me'), signal) });

export const useStudies = () =>
    useQuery({
        queryKey: keys.studies,
        queryFn: async ({ signal }) => (await get<{ studies: StudyLine[] }>(path('studies'), signal)).studies,
        refetchOnMount: 'always',
    });

function resourceOf<T>(study: string, resource: string, tail: string) {
    return {
        queryKey: keys.of(study, resource, tail),
        queryFn: ({ signal }: { signal: AbortSignal }) =>
            get<T>(`${path('studies', study)}${tail === '' ? '' : `/${tail}`}`, signal),
    };
}

/** A resource of the study by its path under it. */
export function useResource<T>(resource: string, tail = resource, enabled = true) {
    return useQuery({ ...resourceOf<T>(useStudyHandle(), resource, tail), enabled });
}

/**
 * What a page needs of a resource: it stays the same thing, and nothing is drawn again, while only the rest changes.
 */
// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters
export function usePart<T, P>(resource: string, tail: string, part: (whole: T) => P) {
    return useQuery({ ...resourceOf<T>(useStudyHandle(), resource, tail), select: part });
}

export const useOverview = () => useResource<Overview>('overview', '');
export const useCodebook = () => useResource<Codebook>('codebook');
export const useThemes = () => useResource<{ sequence: number; themes: Theme[] }>('themes');
export const useLens = () => useResource<Lens>('lens');

/** Resources that count codings, and how soon they follow one, in milliseconds: somebody who codes does not have the whole study counted again at each key. */
const counting = ['overview', 'codebook', 'passages', 'analyses'];
const countsWithin = 1000;

/** Does what it is asked for once in a while, however often it is asked. */
class Later {
    private timer: ReturnType<typeof setTimeout> | undefined;

    constructor(private readonly within: number) {}

    once(act: () => void): void {
        this.timer ??= setTimeout(() => {
            this.timer = undefined;
            act();
        }, this.within);
    }
}

/** Asks again for what an event of the feed touched. Resources that count codings follow every coding. */
export function useRefresh(study: string): (event: StudyEvent) => void {
    const client = useQueryClient();
    const [later] = useState(() => new Later(countsWithin));
    const again = (resource: string) => {
        const [kind = resource, id] = resource.split(':');
        void client.invalidateQueries({
            queryKey: id === undefined ? keys.of(study, kind) : keys.of(study, kind, id),
        });
    };
    return (event) => {
        const touched = new Set([...event.touches, 'trail', 'search']);
        if (['codebook', 'themes', 'lens', 'overview', 'sources'].some((resource) => touched.has(resource))) {
            touched.add('passages').add('analyses');
        }
        touched.forEach(again);
        if (event.codings !== undefined) {
            later.once(() => counting.forEach(again));
        }
    };
}
