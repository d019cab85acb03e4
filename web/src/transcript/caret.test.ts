import { describe, expect, it } from 'vitest';
import { clock, Transcript } from './blocks';
import { around, at, moved, resized } from './caret';
import { snapped, stretches } from './segments';

const text = 'MOD: How was it? Really?\n\nDr Vale: Dr. Marsh asked 👩‍👩‍👧 twice. I said no.';
const first = text.indexOf('How');
const second = text.indexOf('Dr. Marsh');
const transcript = new Transcript(text, {
    label: [0, 1],
    start: [first, second],
    end: [text.indexOf('\n'), Array.from(text).length],
});
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const selected = (caret: { anchor: number; focus: number }) =>
    text.slice(Math.min(caret.anchor, caret.focus), Math.max(caret.anchor, caret.focus));

describe('the blocks of a text', () => {
    it('are its turns, and hold what was said and not the label', () => {
        expect(transcript.blocks.map((block) => transcript.words(block))).toEqual([
            'How was it? Really?',
            'Dr. Marsh asked 👩‍👩‍👧 twice. I said no.',
        ]);
    });
    it('are its paragraphs when it has no turns', () => {
        const notes = new Transcript('\nOne line\nand more\n\n  \nTwo  ', { label: [], start: [], end: [] });
        expect(notes.blocks.map((block) => notes.words(block))).toEqual(['One line\nand more', 'Two']);
    });
    it('a place between two belongs to the one after it', () => {
        expect([0, first, first + 19, first + 20, second, text.length, 9999].map((u) => transcript.blockAt(u))).toEqual(
            [0, 0, 0, 1, 1, 1, 1],
        );
    });
    it('the block said at a time is the last that had begun', () => {
        const timed = new Transcript('a b c', {
            label: [0, 0, 0],
            start: [0, 2, 4],
            end: [1, 3, 5],
            from: [0, -1, 9000],
        });
        expect([0, 8999, 9000].map((millis) => timed.saidAt(millis))).toEqual([0, 0, 2]);
        expect([7000, 750_000, 3_723_000].map(clock)).toEqual(['0:07', '12:30', '1:02:03']);
    });
});

describe('sentences and words', () => {
    it('a title does not end a sentence', () => {
        expect(stretches(transcript, 1, 'sentence').map(words)).toEqual(['Dr. Marsh asked 👩‍👩‍👧 twice.', 'I said no.']);
    });
    it('words are without signs', () => {
        expect(stretches(transcript, 0, 'word').map(words)).toEqual(['How', 'was', 'it', 'Really']);
    });
});

describe('the caret', () => {
    it('goes word by word from turn to turn and stays at the end', () => {
        let caret = at(first);
        const seen: string[] = [];
        for (let i = 0; i < 12; i++) {
            caret = moved(transcript, caret, 'word', true, false);
            seen.push(words(around(transcript, caret.focus, 'word')));
        }
        expect(seen).toEqual([
            ...['was', 'it', 'Really', 'Dr', 'Marsh', 'asked', 'twice', 'I', 'said', 'no', 'no', 'no'],
        ]);
    });
    it('goes back to the beginning of the sentence and then to the one before', () => {
        const inside = at(text.indexOf('said'));
        const one = moved(transcript, inside, 'sentence', false, false);
        const two = moved(transcript, one, 'sentence', false, false);
        const three = moved(transcript, two, 'sentence', false, false);
        expect([one, two, three].map(({ focus }) => focus)).toEqual([
            text.indexOf('I said'),
            second,
            text.indexOf('Really'),
        ]);
    });
    it('goes from turn to turn', () => {
        expect(moved(transcript, at(first + 3), 'turn', true, false)).toEqual(at(second));
        expect(moved(transcript, at(second), 'turn', false, false)).toEqual(at(first));
    });
    it('extends to whole words and sentences, and gives them up again', () => {
        const one = moved(transcript, at(first), 'word', true, true);
        const two = moved(transcript, one, 'sentence', true, true);
        const three = moved(transcript, two, 'word', true, true);
        const back = moved(transcript, three, 'word', false, true);
        expect([one, two, three, back].map(selected)).toEqual([
            'How',
            'How was it?',
            'How was it? Really',
            'How was it',
        ]);
    });
    it('extends backwards, and forwards over it gives it up', () => {
        const anchor = text.indexOf('said');
        const one = moved(transcript, at(anchor), 'sentence', false, true);
        expect(selected(one)).toBe('I ');
        expect(moved(transcript, one, 'word', true, true)).toEqual(at(anchor));
    });
    it('a selection is left at the side one moves to', () => {
        const sentence = stretches(transcript, 0, 'sentence')[0];
        const caret = { anchor: sentence?.start ?? 0, focus: sentence?.end ?? 0 };
        expect(words(around(transcript, moved(transcript, caret, 'word', true, false).focus, 'word'))).toBe('Really');
    });
    it('the extent of a coding moves by words at either end and never becomes nothing', () => {
        const was = { start: text.indexOf('was'), end: text.indexOf('was') + 3 };
        expect(words(resized(transcript, was, 'end', 'word', true))).toBe('was it');
        expect(words(resized(transcript, was, 'start', 'word', false))).toBe('How was');
        expect(resized(transcript, was, 'end', 'word', false)).toEqual(was);
        expect(resized(transcript, was, 'start', 'word', true)).toEqual(was);
    });
});

describe('a selection', () => {
    const family = text.indexOf('👩');
    it('never cuts a character as a reader sees it', () => {
        const found = snapped(transcript, family + 3, family + 4, false);
        expect(found && words(found)).toBe('👩‍👩‍👧');
    });
    it('takes whole words when wanted, and not otherwise', () => {
        const from = text.indexOf('arsh');
        const to = text.indexOf('sked');
        expect(
            [true, false].map((toWords) => words(snapped(transcript, to, from, toWords) ?? { start: 0, end: 0 })),
        ).toEqual(['Marsh asked', 'arsh a']);
    });
    it('of a whole turn ends with it, also when its end was given as the beginning of the next', () => {
        expect(words(snapped(transcript, first, second, true) ?? { start: 0, end: 0 })).toBe('How was it? Really?');
        expect(words(snapped(transcript, first + 19, second + 3, true) ?? { start: 0, end: 0 })).toBe('Dr.');
    });
    it('leaves the spaces at its ends out, and is nothing when it has only those', () => {
        const space = text.indexOf(' was');
        expect(words(snapped(transcript, space, space + 5, true) ?? { start: 0, end: 0 })).toBe('was');
        expect(snapped(transcript, space, space + 1, true)).toBeUndefined();
    });
});
