import type { Transcript } from './blocks';

export interface Stretch {
    start: number;
    end: number;
}
/** What the caret moves by. */
export type Step = 'turn' | 'sentence' | 'word';

const language = 'en';
const graphemes = new Intl.Segmenter(language, { granularity: 'grapheme' });
const words = new Intl.Segmenter(language, { granularity: 'word' });
const sentences = new Intl.Segmenter(language, { granularity: 'sentence' });

const kept = new WeakMap<Transcript, Map<string, readonly Stretch[]>>();

/** The sentences or words of a block in order, without the spaces around them, in units of the whole text. A block without any is one stretch. */
export function stretches(transcript: Transcript, index: number, step: Step): readonly Stretch[] {
    const block = transcript.block(index);
    if (step === 'turn') {
        return [block];
    }
    const cache = kept.get(transcript) ?? new Map<string, readonly Stretch[]>();
    kept.set(transcript, cache);
    const key = `${step} ${index}`;
    const known = cache.get(key);
    if (known !== undefined) {
        return known;
    }
    const said = transcript.words(block);
    const found = step === 'word' ? wordsOf(said) : sentencesOf(said);
    const placed = (found.length > 0 ? found : [{ start: 0, end: said.length }]).map(({ start, end }) => ({
        start: block.start + start,
        end: block.start + end,
    }));
    cache.set(key, placed);
    return placed;
}

function wordsOf(said: string): Stretch[] {
    const found: Stretch[] = [];
    for (const { segment, index, isWordLike } of words.segment(said)) {
        if (isWordLike === true) {
            found.push({ start: index, end: index + segment.length });
        }
    }
    return found;
}

function sentencesOf(said: string): Stretch[] {
    const found: Stretch[] = [];
    let open: Stretch | undefined;
    for (const { segment, index } of sentences.segment(said)) {
        const trimmed = segment.trim();
        if (trimmed === '') {
            continue;
        }
        const start = index + segment.indexOf(trimmed);
        const here = { start, end: start + trimmed.length };
        // "Dr. Smith" and the like are no ends of sentences.
        if (open !== undefined) {
            open.end = here.end;
        } else {
            open = here;
            found.push(open);
        }
        open = shortened.test(trimmed) ? open : undefined;
    }
    return found;
}
const shortened = /(?:^|\s)(?:Dr|Mr|Mrs|Ms|Prof|St|No|vs|e\.g|i\.e|approx)\.$/u;

/** The smallest stretch around this one that cuts no character as a reader sees it. */
export function wholeCharacters(transcript: Transcript, { start, end }: Stretch): Stretch {
    return { start: boundary(transcript, start, false), end: boundary(transcript, end, true) };
}

function boundary(transcript: Transcript, unit: number, forwards: boolean): number {
    const block = transcript.block(transcript.blockAt(unit));
    if (unit <= block.start || unit >= block.end) {
        return unit;
    }
    const inside = graphemes.segment(transcript.words(block)).containing(unit - block.start);
    const start = block.start + (inside?.index ?? 0);
    return start === unit ? unit : forwards ? start + (inside?.segment.length ?? 0) : start;
}

/** Widens to whole words: an end inside one goes to its edge, one between words stays. */
function wholeWords(transcript: Transcript, { start, end }: Stretch): Stretch {
    const first = stretches(transcript, transcript.blockAt(start), 'word').find(
        (w) => w.start < start && start < w.end,
    );
    const last = stretches(transcript, transcript.blockAt(end), 'word').find((w) => w.start < end && end < w.end);
    return { start: first?.start ?? start, end: last?.end ?? end };
}

/** An end that lies at the edge of a turn of which nothing is selected, or in what is not shown, goes to the nearest words that are selected: a triple click ends at the beginning of the next turn. */
function pulledIn(transcript: Transcript, { start, end }: Stretch): Stretch {
    const opening = transcript.block(transcript.blockAt(start));
    const next = transcript.blocks[opening.index + 1];
    const closing = transcript.block(transcript.blockAt(end));
    const before = transcript.blocks[closing.index - 1];
    return {
        start: start === opening.end && next !== undefined && end > start ? next.start : Math.max(start, opening.start),
        end: end <= closing.start && before !== undefined && end > start ? before.end : Math.min(end, closing.end),
    };
}

/**
 * What two ends of a selection, in either order, select: without the spaces at its ends, never part of a character, and whole words if wanted.
 *
 * @returns undefined when that is nothing
 */
export function snapped(transcript: Transcript, one: number, other: number, toWords: boolean): Stretch | undefined {
    const raw = pulledIn(transcript, { start: Math.min(one, other), end: Math.max(one, other) });
    const selected = transcript.text.slice(raw.start, raw.end);
    const trimmed = selected.trim();
    if (trimmed === '') {
        return undefined;
    }
    const start = raw.start + selected.indexOf(trimmed);
    const bare = { start, end: start + trimmed.length };
    return wholeCharacters(transcript, toWords ? wholeWords(transcript, bare) : bare);
}
