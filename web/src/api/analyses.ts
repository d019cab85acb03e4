import type { Direction, Named } from './contract';

/** What an empty cell of a matrix means. */
export type Mention = 'mentioned' | 'asked-not-mentioned' | 'not-asked' | 'unknown';
export interface MatrixAnswer {
    measure: string;
    rows: (Named & { depth: number })[];
    columns: Named[];
    cells: number[][];
    mentions: Mention[][];
    rowTotals: number[];
    columnTotals: number[];
    total: number;
    /** Cells that point at too few people, and why; absent where nothing is held back. */
    withheld?: boolean[][];
    withheldWhy?: string;
}
export interface OverlapAnswer {
    rule: string;
    codes: (Named & { codings: number; turns: number; sources: number })[];
    pairs: {
        left: string;
        right: string;
        meetings: number;
        turns: number;
        eitherTurns: number;
        sources: number;
        jaccard?: number;
    }[];
}
export interface SaturationAnswer {
    base: number;
    run: number;
    threshold: number;
    baseCodes: number;
    steps: { id: string; date?: string; codes: number; new: number; cumulative: number }[];
    windows: { first: number; last: number; new: number; ratio?: number; met: boolean }[];
    reached?: string;
    shuffled?: { orders: number; reached: number; median?: number; least?: number; most?: number };
    warnings: string[];
}
/** Characters of what was said, and how many of them are coded. */
export interface Speech {
    coded: number;
    spoken: number;
}
export interface CoverageAnswer {
    groups: {
        role?: string;
        site?: string;
        involved?: number;
        known: number;
        tookPart: number;
        spoke: number;
        speech: Speech;
    }[];
    sessions: {
        id: string;
        title: string;
        date?: string;
        sources: number;
        spoke: number;
        speech: Speech;
        coders: Record<string, Speech>;
    }[];
    people: { id: string; sessions: number; turns: number; speech: Speech }[];
    speech: Speech;
    unassigned: Speech;
}
export interface LensCounts {
    codings: number;
    turns: number;
    characters: number;
    participants: number;
    sources: number;
}
export interface LensAnswer {
    framework: string;
    constructs: (Named & {
        depth: number;
        links: string[];
        counts: LensCounts;
        directions: Partial<Record<Direction, number>>;
        levels: Record<string, number>;
    })[];
    codes: { subject: string; name: string; judgement: string; counts: LensCounts }[];
    themes: { subject: string; name: string; judgement: string; counts: LensCounts }[];
    outside: { subject: string; reason: string }[];
    linked: LensCounts;
    fallsOutside: LensCounts;
    notConsidered: LensCounts;
    coded: LensCounts;
}
