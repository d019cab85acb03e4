import { get, path, putFile, send } from '../../api/client';
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

const MEGABYTE = 1024 * 1024;
/** What one import takes; the server holds to the same. */
export const limits = { files: 200, fileBytes: 100 * MEGABYTE, allBytes: 500 * MEGABYTE };

/** Why files cannot be sent in one import, as the name of a message; nothing when they can. */
export function tooLarge(
    files: readonly File[],
): { key: 'tooMany' | 'tooLarge' | 'tooMuch'; name: string } | undefined {
    if (files.length > limits.files) {
        return { key: 'tooMany', name: '' };
    }
    const large = files.find(({ size }) => size > limits.fileBytes);
    if (large !== undefined) {
        return { key: 'tooLarge', name: large.name };
    }
    const all = files.reduce((sum, { size }) => sum + size, 0);
    return all > limits.allBytes ? { key: 'tooMuch', name: '' } : undefined;
}

/** How far the files are on their way: how many are there, which one is under way, and the share of all bytes that has gone. */
export interface Sent {
    files: number;
    of: number;
    name: string;
    share: number;
}

/** The name as the person knows it: with its folders where a folder was chosen. */
const nameOf = (file: File) => (file.webkitRelativePath === '' ? file.name : file.webkitRelativePath);

/** Sends files one by one. What was sent is let go again when one of them does not arrive. */
export async function upload(study: string, files: readonly File[], onSent: (sent: Sent) => void): Promise<string> {
    const { import: id } = await send<{ import: string }>('POST', path('studies', study, 'imports'), {});
    const all = files.reduce((sum, { size }) => sum + size, 0);
    let before = 0;
    try {
        for (const [index, file] of files.entries()) {
            const name = nameOf(file);
            const tell = (bytes: number) =>
                onSent({ files: index, of: files.length, name, share: all === 0 ? 0 : (before + bytes) / all });
            tell(0);
            const url = `${path('studies', study, 'imports', id, 'files', String(index))}?name=${encodeURIComponent(name)}`;
            await putFile(url, file, (bytes) => tell(Math.min(bytes, file.size)));
            before += file.size;
        }
        return id;
    } catch (problem) {
        await send('DELETE', path('studies', study, 'imports', id)).catch(() => undefined);
        throw problem;
    }
}
export const look = (study: string, id: string, options: ImportChoices) =>
    send<ImportPreview>('POST', path('studies', study, 'imports', id, 'preview'), { options });
export const run = async (study: string, id: string, options: ImportChoices) =>
    (await send<{ job: string }>('POST', path('studies', study, 'imports', id, 'run'), { options })).job;
export const jobOf = (study: string, job: string, signal?: AbortSignal) =>
    get<Job>(path('studies', study, 'jobs', job), signal);
