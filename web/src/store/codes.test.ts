import { expect, test } from 'vitest';
import { aCode } from '../testing/study';
import { beneath, distance, findCodes, nearNames, pathOf } from './codes';

const codes = [
    aCode('line', 'Across the hospital line', { codable: false }),
    aCode('trust', 'Trust in clinical judgement', { parent: 'line', definition: 'Someone relies on another.' }),
    aCode('knowing', 'Knowing the person', { parent: 'line', aliases: ['Acquaintance'] }),
    aCode('phone', 'Phone calls', { parent: 'knowing' }),
    aCode('money', 'Money and billing'),
    aCode('cafe', 'Café talk'),
];
const names = (found: { name: string }[]) => found.map(({ name }) => name);

test('a code is found by its name, then by names it had, then by its rule', () => {
    expect(names(findCodes(codes, 'tru'))).toEqual(['Trust in clinical judgement']);
    expect(names(findCodes(codes, 'judgement tru'))).toEqual(['Trust in clinical judgement']);
    expect(names(findCodes(codes, 'acquain'))).toEqual(['Knowing the person']);
    expect(names(findCodes(codes, 'relies'))).toEqual(['Trust in clinical judgement']);
    expect(names(findCodes(codes, 'cafe'))).toEqual(['Café talk']);
    expect(findCodes(codes, 'zzz')).toEqual([]);
    expect(findCodes(codes, '  ')).toHaveLength(codes.length);
});

test('the best name comes first', () => {
    const two = [aCode('a', 'Small talk'), aCode('b', 'Talk about money')];
    expect(names(findCodes(two, 'talk'))).toEqual(['Talk about money', 'Small talk']);
});

test('everything beneath a code is found at any depth', () => {
    expect([...beneath(codes, 'line')]).toEqual(['line', 'trust', 'knowing', 'phone']);
    expect(pathOf(new Map(codes.map((code) => [code.id, code])), aCode('x', 'X', { parent: 'knowing' }))).toEqual([
        'Across the hospital line',
        'Knowing the person',
    ]);
});

test.each([
    ['Trusting clinical judgements', 'Trust in clinical judgement'],
    ['Billing and money', 'Money and billing'],
    ['Phone call', 'Phone calls'],
    ['Acquaintances', 'Knowing the person'],
    ['Mony and billing', 'Money and billing'],
])('%s is told to be near %s', (typed, near) => {
    expect(names(nearNames(codes, typed))).toContain(near);
});

test('names that share nothing, and the code itself, are not near', () => {
    expect(nearNames(codes, 'Parking')).toEqual([]);
    expect(nearNames(codes, 'Money and billing', 'money')).toEqual([]);
    expect(nearNames(codes, '  ')).toEqual([]);
});

test('distance counts letters put in, left out and changed', () => {
    expect(distance('kitten', 'sitting')).toBe(3);
    expect(distance('', 'abc')).toBe(3);
    expect(distance('abc', '')).toBe(3);
    expect(distance('🙂a', '🙂b')).toBe(1);
});
