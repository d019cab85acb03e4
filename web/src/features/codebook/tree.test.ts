import { expect, test } from 'vitest';
import { aCode } from '../../testing/study';
import { placeAfter, placeDropped, treeRows, typedTo } from './tree';

const codes = [
    aCode('a', 'Across', { codable: false }),
    aCode('b', 'Trust', { parent: 'a', codings: 3 }),
    aCode('c', 'Knowing', { parent: 'a', codings: 2 }),
    aCode('d', 'Phone', { parent: 'c', codings: 4 }),
    aCode('e', 'Money', { codings: 1 }),
];
const lines = (rows: ReturnType<typeof treeRows>) => rows.map(({ code, depth }) => `${depth}${code.id}`);

test('the tree is told line by line with depth, place and totals', () => {
    const rows = treeRows(codes, new Set());
    expect(lines(rows)).toEqual(['0a', '1b', '1c', '2d', '0e']);
    expect(rows.map(({ position, siblings }) => `${position}/${siblings}`)).toEqual([
        '1/2',
        '1/2',
        '2/2',
        '1/1',
        '2/2',
    ]);
    expect(rows.map(({ total }) => total)).toEqual([9, 3, 6, 4, 1]);
});

test('what is beneath a closed code is hidden', () => {
    expect(lines(treeRows(codes, new Set(['c'])))).toEqual(['0a', '1b', '1c', '0e']);
    expect(lines(treeRows(codes, new Set(['a'])))).toEqual(['0a', '0e']);
});

test('what is found is shown with all above it, closed or not', () => {
    expect(lines(treeRows(codes, new Set(['a']), new Set(['d'])))).toEqual(['0a', '1c', '2d']);
});

test('a step leads past a sibling, beneath it or out beside the parent', () => {
    expect(placeAfter(codes, 'c', 'up')).toEqual({ parent: 'a', position: 0 });
    expect(placeAfter(codes, 'b', 'down')).toEqual({ parent: 'a', position: 1 });
    expect(placeAfter(codes, 'c', 'in')).toEqual({ parent: 'b', position: 0 });
    expect(placeAfter(codes, 'e', 'in')).toEqual({ parent: 'a', position: 2 });
    expect(placeAfter(codes, 'd', 'out')).toEqual({ parent: 'a', position: 2 });
    expect(placeAfter(codes, 'b', 'out')).toEqual({ position: 1 });
});

test('there is no step past the ends, beneath nothing or out of the root', () => {
    expect(placeAfter(codes, 'a', 'up')).toBeUndefined();
    expect(placeAfter(codes, 'e', 'down')).toBeUndefined();
    expect(placeAfter(codes, 'b', 'in')).toBeUndefined();
    expect(placeAfter(codes, 'e', 'out')).toBeUndefined();
});

test('a drop names the place once the code is taken from where it was', () => {
    expect(placeDropped(codes, 'b', 'c', 'after')).toEqual({ parent: 'a', position: 1 });
    expect(placeDropped(codes, 'e', 'b', 'before')).toEqual({ parent: 'a', position: 0 });
    expect(placeDropped(codes, 'b', 'e', 'beneath')).toEqual({ parent: 'e', position: 0 });
    expect(placeDropped(codes, 'd', 'a', 'before')).toEqual({ position: 0 });
});

test('nothing can be dropped on itself, beneath itself or where it stands', () => {
    expect(placeDropped(codes, 'a', 'a', 'before')).toBeUndefined();
    expect(placeDropped(codes, 'a', 'd', 'beneath')).toBeUndefined();
    expect(placeDropped(codes, 'b', 'c', 'before')).toBeUndefined();
    expect(placeDropped(codes, 'd', 'c', 'beneath')).toBeUndefined();
});

test('typing leads to the next name that begins so, and round', () => {
    const rows = treeRows(codes, new Set());
    expect(typedTo(rows, 0, 'm')).toBe(4);
    expect(typedTo(rows, 4, 'k')).toBe(2);
    expect(typedTo(rows, 2, 'kn')).toBe(2);
    expect(typedTo(rows, 2, 'zz')).toBe(2);
});
