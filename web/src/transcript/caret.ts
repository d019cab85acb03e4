import type { Transcript } from './blocks';
import { type Step, type Stretch, stretches } from './segments';

/** Where the reader is: the end that moves, and the end that stays while a selection is extended. Units of the whole text; equal when nothing is selected. */
export interface Caret {
    anchor: number;
    focus: number;
}

export const at = (unit: number): Caret => ({ anchor: unit, focus: unit });

/** The caret after a move. Forwards without extending it goes to the next beginning; extending it goes to the next end, so that what is selected is whole. At the end of the text it stays. */
export function moved(transcript: Transcript, caret: Caret, step: Step, forwards: boolean, extending: boolean): Caret {
    if (extending) {
        return { anchor: caret.anchor, focus: extended(transcript, caret, step, forwards) };
    }
    const from = forwards ? Math.max(caret.anchor, caret.focus) : Math.min(caret.anchor, caret.focus);
    const beyond = (unit: number) => (caret.anchor === caret.focus ? unit > from : unit >= from);
    const next = forwards
        ? first(transcript, from, step, (stretch) => beyond(stretch.start))?.start
        : last(transcript, from, step, (stretch) => stretch.start < from)?.start;
    return next === undefined ? at(caret.focus) : at(next);
}

/** Going back over what was selected gives it up stretch by stretch, down to nothing, before it begins on the other side. */
function extended(transcript: Transcript, { anchor, focus }: Caret, step: Step, forwards: boolean): number {
    if (forwards) {
        if (focus < anchor) {
            const start = first(transcript, focus, step, (stretch) => stretch.start > focus)?.start ?? anchor;
            return Math.min(start, anchor);
        }
        return first(transcript, focus, step, (stretch) => stretch.end > focus)?.end ?? focus;
    }
    if (focus > anchor) {
        const end = last(transcript, focus, step, (stretch) => stretch.end < focus)?.end ?? anchor;
        return Math.max(end, anchor);
    }
    return last(transcript, focus, step, (stretch) => stretch.start < focus)?.start ?? focus;
}

/** The whole turn, sentence or word that a unit lies in, or else the next one of its block, or else its last. */
export function around(transcript: Transcript, unit: number, step: Step): Stretch {
    const all = stretches(transcript, transcript.blockAt(unit), step);
    const found = all.find((stretch) => unit < stretch.end) ?? all.at(-1);
    return found ?? { start: unit, end: unit };
}

function first(transcript: Transcript, from: number, step: Step, wanted: (stretch: Stretch) => boolean) {
    for (let index = transcript.blockAt(from); index < transcript.blocks.length; index++) {
        const found = stretches(transcript, index, step).find(wanted);
        if (found !== undefined) {
            return found;
        }
    }
    return undefined;
}

function last(transcript: Transcript, from: number, step: Step, wanted: (stretch: Stretch) => boolean) {
    for (let index = transcript.blockAt(from); index >= 0; index--) {
        const found = stretches(transcript, index, step).findLast(wanted);
        if (found !== undefined) {
            return found;
        }
    }
    return undefined;
}

/** The end of a stretch after a move by keys while its extent is edited; it never gets empty nor leaves the text. */
export function resized(
    transcript: Transcript,
    stretch: Stretch,
    end: 'start' | 'end',
    step: Step,
    forwards: boolean,
): Stretch {
    if (end === 'end') {
        const moving = extended(transcript, { anchor: stretch.start, focus: stretch.end }, step, forwards);
        return moving > stretch.start ? { start: stretch.start, end: moving } : stretch;
    }
    const moving = extended(transcript, { anchor: stretch.end, focus: stretch.start }, step, forwards);
    return moving < stretch.end ? { start: moving, end: stretch.end } : stretch;
}
