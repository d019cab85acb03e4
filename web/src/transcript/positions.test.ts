import { describe, expect, it } from 'vitest';
import golden from '../../../domain/src/test/resources/text/offsets.json';
import { Positions } from './positions';

/** The file that the server's class is held to as well. */
describe('positions are where the file of the server has them', () => {
    it.each(golden)('$name', ({ text, codePoints, utf16 }) => {
        const positions = new Positions(text);
        const all = Array.from({ length: codePoints + 1 }, (_, position) => position);

        expect(positions.length).toBe(codePoints);
        expect(all.map((position) => positions.toUnit(position))).toEqual(utf16);
        expect(utf16.map((unit) => positions.toCodePoint(unit))).toEqual(all);
    });
});

it('an index inside a pair counts as its start', () => {
    const positions = new Positions('a😀b');
    expect([0, 1, 2, 3, 4].map((unit) => positions.toCodePoint(unit))).toEqual([0, 1, 1, 2, 3]);
});
