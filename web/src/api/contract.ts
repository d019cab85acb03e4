/**
 * What the server says and takes, by the names of the field. Positions are Unicode code points, half-open; times are ISO 8601 in UTC. Optional things are absent, never null.
 */
export type Direction = 'helps' | 'hinders' | 'mixed' | 'unclear';
export type Stance = 'reflexive' | 'codebook' | 'coding-reliability';
export type LabelPolicy = 'id' | 'role' | 'id-and-role' | 'id-role-site' | 'session';
export type SessionKind = 'interview' | 'focus-group' | 'observation';
export type MemoKind = 'analytic' | 'code' | 'theme' | 'case' | 'methodological' | 'reflexive' | 'field-note';

export interface Span {
    start: number;
    end: number;
}
export interface Named {
    id: string;
    name: string;
}
export interface Facets {
    direction?: Direction;
    level?: string;
    weight?: number;
}
export interface Coding extends Span {
    id: string;
    source: string;
    code: string;
    coder: string;
    at: string;
    facets: Facets;
}

export interface Me {
    person: Named;
    version: string;
    folder: string;
}
export interface StudyLine {
    study: string;
    title: string;
    question: string;
    notice: string;
    stance: Stance;
    sources: number;
    codings: number;
    entries: number;
    changedAt: string;
    problem?: string;
}

export interface StudyDetails {
    title: string;
    question: string;
    setting: string;
    notice: string;
    stance: Stance;
    roles: Named[];
    levels: Named[];
    involved: { role: string; site?: string; people: number }[];
}
export interface Participant extends Named {
    aliases: string[];
    role?: string;
    site?: string;
}
export interface Moderator extends Named {
    aliases: string[];
}
export interface Session extends Named {
    kind: SessionKind;
    date?: string;
    site?: string;
    guide?: string;
    participants: string[];
    moderators: string[];
    sources: string[];
}
export interface SourceLine extends Named {
    /** Where its text is to be had, when the server says so here already: then it is asked for at once with the reading. */
    textId?: string;
    session?: string;
    words: number;
    characters: number;
    turns: number;
    codings: number;
    codedShare: number;
    coders: { coder: string; codings: number }[];
    media?: { name: string; mediaType: string; bytes: number };
}
export interface Overview {
    study: string;
    sequence: number;
    readOnly: boolean;
    me: string;
    details: StudyDetails;
    quotePolicy: { labels: LabelPolicy; minimumCell: number };
    sites: (Named & { note: string })[];
    participants: Participant[];
    moderators: Moderator[];
    coders: (Named & { machine: boolean; codings: number })[];
    sessions: Session[];
    guides: { id: string; version: string; questions: { id: string; text: string; about: string[] }[] }[];
    sources: SourceLine[];
    themes: number;
    codes: number;
    memos: number;
    frameworks: { id: string; title: string }[];
    warnings: string[];
}

export interface SpeakerLabel {
    label: string;
    person?: {
        kind: 'participant' | 'moderator';
        id: string;
        name: string;
        role?: string;
        roleName?: string;
        site?: string;
        siteName?: string;
    };
}
export interface CodingColumns {
    codes: string[];
    coders: string[];
    facetSets: Facets[];
    /** 16 bytes each in base64url without padding. */
    ids: string[];
    start: number[];
    length: number[];
    code: number[];
    coder: number[];
    facets: number[];
}
export interface Reading {
    sequence: number;
    source: {
        id: string;
        name: string;
        session?: string;
        textId: string;
        length: number;
        converter: string;
        encoding: string;
        rule: string;
    };
    labels: SpeakerLabel[];
    turns: { label: number[]; start: number[]; end: number[]; from?: number[]; to?: number[] };
    codings: CodingColumns;
    media?: { url: string; mediaType: string; name: string };
}

export interface Code extends Named {
    definition: string;
    include: string;
    exclude: string;
    example: string;
    colour: string;
    codable: boolean;
    parent?: string;
    aliases: string[];
    codings: number;
    byCoder: { coder: string; codings: number }[];
}
export interface Codebook {
    sequence: number;
    codes: Code[];
}

export interface TrailLine {
    sequence: number;
    at: string;
    by: string;
    batch: number;
    undoes?: number;
    type: string;
    line: string;
    subjects: string[];
    source?: string;
    undoable: boolean;
    undoneBy?: number;
}

export interface QuotedPassage extends Span {
    source: string;
    sourceName: string;
    session?: string;
    sessionName?: string;
    date?: string;
    words: string;
    speakers: { label: string; participant?: string; moderator?: string; role?: string; site?: string }[];
    turn: number;
    codings: Coding[];
}
export interface Passages {
    sequence: number;
    total: number;
    passages: QuotedPassage[];
}
export interface ThemePassage extends Span {
    id: string;
    source: string;
    sourceName: string;
    words: string;
    note: string;
    speaker: string;
}
export interface Theme extends Named {
    statement: string;
    codes: string[];
    evidence: ThemePassage[];
    disconfirming: ThemePassage[];
}
export interface Construct extends Named {
    parent?: string;
    kind: string;
    codable: boolean;
    definition: string;
    questions: string[];
    whenToUse: string[];
    whenNot: string[];
}
export interface Lens {
    sequence: number;
    frameworks: {
        id: string;
        version: string;
        title: string;
        shortTitle: string;
        citation: string;
        licence: string;
        constructs: Construct[];
    }[];
    links: { subject: string; framework: string; construct: string; reason: string }[];
    outside: { subject: string; framework: string; reason: string }[];
    notConsidered: { framework: string; subjects: string[] }[];
}
export interface Memo {
    id: string;
    kind: MemoKind;
    about: string;
    aboutName: string;
    author: string;
    at: string;
    title: string;
    body: string;
}

export interface ShippedFramework {
    id: string;
    version: string;
    title: string;
    citation: string;
    licence: string;
}

/** One thing a person wants done; see the server's list of wishes. */
export type Wish = { do: string } & Record<string, unknown>;
/** What one act did, as the feed tells it. `codings` is the exact new state of every coding touched; `touches` names resources to fetch again. */
export interface StudyEvent {
    from: number;
    to: number;
    at: string;
    by: string;
    undoes?: number;
    line: string;
    touches: string[];
    codings?: { source: string; removed: string[]; put: Coding[] }[];
}
/** One coding with all that is known of it. */
export interface CodingDetail {
    coding: Coding;
    quote: string;
    memos: Memo[];
    history: TrailLine[];
}
export interface Done {
    sequence: number;
    events: StudyEvent[];
    made: Record<string, string>;
}
export interface Preview {
    effects: { kind: string; count: number; line: string }[];
    events: StudyEvent[];
    lost: string[];
    moved: { coding: string; from: Span; to: Span }[];
}
export interface Problem {
    status: number;
    code: string;
    message: string;
    details?: Record<string, unknown>;
}
