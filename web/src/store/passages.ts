import { type InfiniteData, useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import { get, path } from '../api/client';
import type { Coding, Direction, Facets, Passages, QuotedPassage, Wish } from '../api/contract';
import { useNames } from './names';
import { placeOf } from './places';
import { keys, useStudyHandle } from './queries';
import { useStudy } from './study';

export type PassageOrder = 'session' | 'participant' | 'code' | 'length';

/** Which passages are asked for. Several values of one part are alternatives; the parts must all hold. */
export interface PassageFilter {
    code?: string[];
    beneath?: boolean;
    theme?: string;
    passages?: 'any' | 'evidence' | 'disconfirming';
    direction?: string[];
    level?: string[];
    participant?: string[];
    role?: string[];
    site?: string[];
    session?: string[];
    coder?: string[];
    order?: PassageOrder;
}

/** A filter as the address of the server, and of a page, has it. */
export function searchOf(filter: PassageFilter): URLSearchParams {
    const search = new URLSearchParams();
    Object.entries(filter).forEach(([part, value]: [string, unknown]) => {
        (Array.isArray(value) ? value : [value])
            .filter((one) => one !== undefined && one !== '')
            .forEach((one) => search.append(part, String(one)));
    });
    return search;
}

const pageSize = 50;
type Pages = InfiniteData<Passages, number>;

/** Passages, fifty at a time. */
export function usePassages(filter: PassageFilter, enabled = true) {
    const study = useStudyHandle();
    const search = searchOf(filter).toString();
    return useInfiniteQuery({
        queryKey: keys.of(study, 'passages', search),
        queryFn: ({ pageParam, signal }) =>
            get<Passages>(
                `${path('studies', study, 'passages')}?${search}&offset=${pageParam}&limit=${pageSize}`,
                signal,
            ),
        initialPageParam: 0,
        getNextPageParam: (last, pages) => {
            const loaded = pages.reduce((sum, page) => sum + page.passages.length, 0);
            return last.passages.length > 0 && loaded < last.total ? loaded : undefined;
        },
        enabled,
    });
}

/** A name that is the same as long as the passage is: one place is shown once in a list. */
export const passageKey = ({ source, start, end }: { source: string; start: number; end: number }) =>
    `${source}:${start}-${end}`;

/** Tells a passage for the page: its words, who said them with role and site, when, and where they stand. */
export function useQuoteOf() {
    const study = useStudyHandle();
    const names = useNames();
    const { t } = useTranslation('passages');
    return (passage: QuotedPassage) => {
        const who = passage.speakers.map((speaker) => {
            const person = speaker.participant ?? speaker.moderator;
            const name = person === undefined ? speaker.label : names.person(person);
            const rest = [
                ...(speaker.moderator === undefined ? [] : [t('moderator')]),
                ...(speaker.role === undefined ? [] : [names.role(speaker.role)]),
                ...(speaker.site === undefined ? [] : [names.site(speaker.site)]),
            ];
            return [name, ...rest].join(', ');
        });
        const session = passage.session === undefined ? undefined : (passage.sessionName ?? passage.session);
        const where = session === undefined || session === '' ? passage.sourceName : session;
        return {
            key: passageKey(passage),
            words: passage.words,
            who: who.length === 0 ? t('nobody') : who.join(' · '),
            where: passage.date === undefined ? where : `${where}, ${passage.date}`,
            cite: t('cite', { source: passage.sourceName, turn: passage.turn }),
            to: placeOf.words(study, passage.source, passage.start, passage.end),
        };
    };
}

const dropped = (coding: Coding, gone: ReadonlySet<string>) => gone.has(coding.id);

/** Passages as they will be when wishes about their codings are done. A passage without a coding of those asked for is left until the server says so. */
export function withWishes(pages: Pages, wishes: readonly Wish[]): Pages {
    const uncoded = new Set<string>();
    const codes = new Map<string, string>();
    const facets = new Map<string, Facets>();
    wishes.forEach((wish) => {
        if (wish.do === 'uncode') {
            (wish.codings as { coding: string }[]).forEach(({ coding }) => uncoded.add(coding));
        } else if (wish.do === 'reassign') {
            codes.set(wish.coding as string, wish.code as string);
        } else if (wish.do === 'qualify') {
            facets.set(wish.coding as string, wish.facets as Facets);
        }
    });
    const changed = (coding: Coding): Coding => ({
        ...coding,
        code: codes.get(coding.id) ?? coding.code,
        facets: facets.get(coding.id) ?? coding.facets,
    });
    return {
        ...pages,
        pages: pages.pages.map((page) => ({
            ...page,
            passages: page.passages.map((passage) => ({
                ...passage,
                codings: passage.codings.filter((coding) => !dropped(coding, uncoded)).map(changed),
            })),
        })),
    };
}

/** Has wishes about codings done and shows them at once; when they are refused the passages are as they were. */
export function useRecode(): (...wishes: Wish[]) => Promise<boolean> {
    const study = useStudyHandle();
    const client = useQueryClient();
    const { wish } = useStudy();
    return useCallback(
        async (...wishes: Wish[]) => {
            const about = { queryKey: keys.of(study, 'passages') };
            client.setQueriesData<Pages>(about, (pages) => (pages === undefined ? pages : withWishes(pages, wishes)));
            try {
                await wish(...wishes);
                return true;
            } catch {
                // Why it was refused stands in the notice; the lists are asked for again, so that they show what is.
                await client.invalidateQueries(about);
                return false;
            }
        },
        [client, study, wish],
    );
}

export const directions: Direction[] = ['helps', 'hinders', 'mixed', 'unclear'];
/** The next direction in the order a key goes through them; after the last there is none. */
export function nextDirection(direction: Direction | undefined): Direction | undefined {
    return directions[direction === undefined ? 0 : directions.indexOf(direction) + 1];
}
/** Facets with another direction, or with none. */
export function directed(facets: Facets, direction: Direction | undefined): Facets {
    const rest = { ...facets };
    delete rest.direction;
    return direction === undefined ? rest : { ...rest, direction };
}
