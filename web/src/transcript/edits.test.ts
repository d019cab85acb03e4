import { describe, expect, it } from 'vitest';
import { carried, edited, editsBetween } from './edits';

describe('what was replaced', () => {
    it('a typo is one word', () => {
        expect(editsBetween('the nusre said so', 'the nurse said so', 100)).toEqual([
            { start: 104, end: 109, text: 'nurse' },
        ]);
    });
    it('words between two changes are left alone', () => {
        expect(editsBetween('Mary told Ann about it', 'P1 told P2 about it')).toEqual([
            { start: 0, end: 4, text: 'P1' },
            { start: 10, end: 13, text: 'P2' },
        ]);
    });
    it('nothing changed is no edit', () => {
        expect(editsBetween('same', 'same')).toEqual([]);
    });
    it.each([1, 2, 3, 4])('the edits make the one text of the other (seed %i)', (seed) => {
        let state = seed;
        const draw = (below: number) => (state = (state * 48271) % 2147483647) % below;
        const words = ['we', 'said', '😀', 'no', ',', '.', 'Ärzte', 'it’s', '\n', 'time'];
        const sentence = () => Array.from({ length: draw(60) }, () => words[draw(words.length)]).join(' ');
        for (let i = 0; i < 100; i++) {
            const before = sentence();
            const after = draw(2) === 0 ? sentence() : before.replace('said', 'told').replace(/no/u, '');
            const edits = editsBetween(before, after);
            expect(edited(before, edits)).toBe(after);
            expect(edits.every((edit, at) => at === 0 || edit.start > (edits[at - 1]?.end ?? 0))).toBe(true);
        }
    });
    it('a place is found again after the edits', () => {
        const edits = [
            { start: 2, end: 4, text: 'abcd' },
            { start: 10, end: 12, text: '' },
        ];
        expect([0, 2, 3, 4, 9, 11, 20].map((place) => carried(place, edits))).toEqual([0, 2, 2, 6, 11, 12, 20]);
    });
});
