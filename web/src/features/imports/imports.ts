import { get, path, send } from '../../api/client';
import type { SessionKind } from '../../api/contract';

export type NewPeople = 'leave' | 'shared' | 'each';

/** What a person says about the transcripts to import. */
export interface ImportChoices {
    moderators: string[];
    speakers: Record<string, string>;
    newPeople: NewPeople;
    session?: { id: string; name: string; kind: SessionKind; date?: string; site?: string };
    /** `none` for no turns, a pattern, or absent for what fits best. */
    turns?: string;
}
export interface ReadSource {
    key: string;
    file: string;
    name: string;
    converter: string;
    encoding: string;
    rule: string;
    counts: { turns: number; speakers: number; words: number; characters: number };
    labels: { label: string; turns: number; person?: string }[];
    doubts: { line: number; text: string; why: string }[];
    head: { label: string; text: string; line: number }[];
}
export interface ImportPreview {
    sources: ReadSource[];
    refused: { file: string; why: string }[];
}
export interface Job {
    state: 'running' | 'done' | 'failed';
    doing: string;
    done: number;
    total: number;
    message?: string;
    report?: { sources: { id: string; name: string }[]; refused: { file: string; why: string }[] };
}

export const nothingSaid: ImportChoices = { moderators: [], speakers: {}, newPeople: 'leave' };

/** A label joined to a person, to the moderators, or to nobody. */
export function joined(choices: ImportChoices, label: string, to: string): ImportChoices {
    const speakers = { ...choices.speakers };
    Reflect.deleteProperty(speakers, label);
    const moderators = choices.moderators.filter((one) => one !== label);
    if (to === 'moderator') {
        return { ...choices, speakers, moderators: [...moderators, label] };
    }
    return { ...choices, moderators, speakers: to === '' ? speakers : { ...speakers, [label]: to } };
}

/** Every label of every source once, with its turns summed, the most talkative first. */
export function labelsOf(preview: ImportPreview): { label: string; turns: number; person?: string }[] {
    const found = new Map<string, { label: string; turns: number; person?: string }>();
    preview.sources.forEach((source) =>
        source.labels.forEach((one) => {
            const before = found.get(one.label);
            const person = before?.person ?? one.person;
            found.set(one.label, {
                label: one.label,
                turns: one.turns + (before?.turns ?? 0),
                ...(person === undefined || person === '' ? {} : { person }),
            });
        }),
    );
    return [...found.values()].sort((a, b) => b.turns - a.turns || a.label.localeCompare(b.label));
}

export async function upload(study: string, files: File[]): Promise<string> {
    const form = new FormData();
    files.forEach((file) => form.append('files', file, file.name));
    return (await send<{ import: string }>('POST', path('studies', study, 'imports'), form)).import;
}
export const look = (study: string, id: string, options: ImportChoices) =>
    send<ImportPreview>('POST', path('studies', study, 'imports', id, 'preview'), { options });
export const run = async (study: string, id: string, options: ImportChoices) =>
    (await send<{ job: string }>('POST', path('studies', study, 'imports', id, 'run'), { options })).job;
export const jobOf = (study: string, job: string, signal?: AbortSignal) =>
    get<Job>(path('studies', study, 'jobs', job), signal);
