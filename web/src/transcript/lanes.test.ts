import { describe, expect, it } from 'vitest';
import { type Laned, Lanes, namesBeside } from './lanes';

/** Numbers that are the same each time: a small linear congruence. */
function chance(seed: number) {
    let state = seed;
    return (below: number) => {
        state = (state * 1103515245 + 12345) % 2147483648;
        return Math.floor((state / 2147483648) * below);
    };
}
function some(count: number, seed: number): Laned[] {
    const draw = chance(seed);
    return Array.from({ length: count }, (_, i) => {
        const start = draw(20_000);
        return { id: String(i), start, end: start + 1 + draw(400), group: draw(5) };
    });
}
function clashes(all: readonly Laned[], lanes: Lanes, gap: number): number {
    let found = 0;
    all.forEach((a, i) =>
        all.slice(i + 1).forEach((b) => {
            if (lanes.of(a.id) === lanes.of(b.id) && a.start < b.end + gap && b.start < a.end + gap) {
                found++;
            }
        }),
    );
    return found;
}

describe('the lanes of the margin', () => {
    it('two that overlap are beside each other, one after them comes back to the first lane', () => {
        const lanes = Lanes.of(
            [
                { id: 'a', start: 0, end: 10 },
                { id: 'b', start: 5, end: 15 },
                { id: 'c', start: 12, end: 20 },
            ],
            2,
        );
        expect(['a', 'b', 'c'].map((id) => lanes.of(id))).toEqual([0, 1, 0]);
    });
    it('two that are nearer than the gap do not share one', () => {
        const lanes = Lanes.of(
            [
                { id: 'a', start: 0, end: 10 },
                { id: 'b', start: 11, end: 15 },
            ],
            2,
        );
        expect(lanes.of('b')).toBe(1);
    });
    it('lower groups lie further in', () => {
        const lanes = Lanes.of(
            [
                { id: 'a', start: 0, end: 10, group: 1 },
                { id: 'b', start: 5, end: 15, group: 0 },
            ],
            0,
        );
        expect(['a', 'b'].map((id) => lanes.of(id))).toEqual([1, 0]);
    });
    it.each([1, 2, 3])('none lies on another, whatever comes and goes (seed %i)', (seed) => {
        const all = some(600, seed);
        const lanes = Lanes.of(all.slice(0, 400), 70);
        const draw = chance(seed + 100);
        const gone = new Set(Array.from({ length: 100 }, () => String(draw(400))));
        gone.forEach((id) => lanes.remove(id));
        const stay = all.slice(0, 400).filter(({ id }) => !gone.has(id));
        const had = stay.map(({ id }) => lanes.of(id));
        all.slice(400).forEach((one) => lanes.place(one));

        expect(clashes([...stay, ...all.slice(400)], lanes, 70)).toBe(0);
        expect(stay.map(({ id }) => lanes.of(id))).toEqual(had);
    });
    it('one that is resized keeps its lane as long as it can', () => {
        const lanes = Lanes.of(
            [
                { id: 'a', start: 0, end: 10 },
                { id: 'b', start: 5, end: 15 },
                { id: 'c', start: 40, end: 50 },
            ],
            0,
        );
        expect(lanes.place({ id: 'b', start: 20, end: 30 })).toBe(1);
        expect(lanes.place({ id: 'b', start: 5, end: 45 })).toBe(1);
        expect(lanes.place({ id: 'c', start: 20, end: 50 })).toBe(0);
    });
});

it('names beside the stripes do not lie on each other and stay beside their turn', () => {
    expect(namesBeside([0, 4, 30, 30], 16, 60)).toEqual([0, 16, 32, undefined]);
});
