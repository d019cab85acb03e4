import type { Span } from '../../api/contract';

export type SearchMode = 'words' | 'phrase' | 'boolean' | 'regex';
export type SearchUnit = 'hit' | 'sentence' | 'turn';

/** What is searched for and where; empty lists leave nothing out. */
export interface SearchQuery {
    text: string;
    mode: SearchMode;
    near?: number;
    wholeWord: boolean;
    matchCase: boolean;
    stem: boolean;
    speakers: string[];
    roles: string[];
    sites: string[];
    codes: string[];
    sources: string[];
    moderators: boolean;
    unit: SearchUnit;
}
export interface Hit extends Span {
    source: string;
    sourceName: string;
    before: string;
    words: string;
    after: string;
    turn: number;
    speaker: string;
}
export interface Found {
    sequence: number;
    total: number;
    sources: number;
    hits: Hit[];
    problem?: string;
}

export const blank: SearchQuery = {
    text: '',
    mode: 'words',
    wholeWord: true,
    matchCase: false,
    stem: false,
    speakers: [],
    roles: [],
    sites: [],
    codes: [],
    sources: [],
    moderators: false,
    unit: 'hit',
};

/** The query as it stands in the page's address, so that a search can be kept and sent on. */
export function fromAddress(params: URLSearchParams): SearchQuery {
    const list = (name: string) => params.getAll(name);
    const near = Number(params.get('near'));
    return {
        text: params.get('q') ?? '',
        mode: oneOf(params.get('mode'), ['words', 'phrase', 'boolean', 'regex'], 'words'),
        ...(near > 0 ? { near } : {}),
        wholeWord: params.get('part') === null,
        matchCase: params.get('case') !== null,
        stem: params.get('stem') !== null,
        speakers: list('speaker'),
        roles: list('role'),
        sites: list('site'),
        codes: list('code'),
        sources: list('source'),
        moderators: params.get('moderators') !== null,
        unit: oneOf(params.get('unit'), ['hit', 'sentence', 'turn'], 'hit'),
    };
}

export function toAddress(query: SearchQuery): URLSearchParams {
    const params = new URLSearchParams();
    const flag = (name: string, on: boolean) => (on ? params.set(name, '1') : undefined);
    const list = (name: string, values: string[]) => values.forEach((value) => params.append(name, value));
    params.set('q', query.text);
    if (query.mode !== 'words') {
        params.set('mode', query.mode);
    }
    if (query.near !== undefined) {
        params.set('near', String(query.near));
    }
    flag('part', !query.wholeWord);
    flag('case', query.matchCase);
    flag('stem', query.stem);
    list('speaker', query.speakers);
    list('role', query.roles);
    list('site', query.sites);
    list('code', query.codes);
    list('source', query.sources);
    flag('moderators', query.moderators);
    if (query.unit !== 'hit') {
        params.set('unit', query.unit);
    }
    return params;
}

function oneOf<T extends string>(value: string | null, known: readonly T[], otherwise: T): T {
    return known.find((one) => one === value) ?? otherwise;
}
