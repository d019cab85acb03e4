import { expect, test } from 'vitest';
import type { Theme, ThemePassage } from '../../api/contract';
import { aPassage } from '../../testing/study';
import { checksOf } from './checks';

const passage = (id: string, start: number, end = start + 10): ThemePassage => ({
    id,
    source: 'FG1',
    sourceName: 'FG1',
    start,
    end,
    words: 'some words',
    note: '',
    speaker: 'HELEN',
});
const theme = (id: string, more: Partial<Theme> = {}): Theme => ({
    id,
    name: id,
    statement: 'It is so.',
    codes: ['trust'],
    evidence: [passage('e1', 0), passage('e2', 100)],
    disconfirming: [passage('d1', 200)],
    ...more,
});
const owen = { label: 'OWEN', participant: 'P02', role: 'manager', site: 'south' };
const spread = [aPassage(0, 'some words'), aPassage(100, 'some words', { speakers: [owen] })];

test('a theme with a claim, two voices, two sites and something against it raises no question', () => {
    expect(checksOf(theme('a'), [theme('a')], spread, 2)).toEqual([]);
});

test('one voice and one site are told', () => {
    const one = [aPassage(0, 'x'), aPassage(100, 'y')];
    expect(checksOf(theme('a'), [], one, 2)).toEqual([
        { about: 'fewVoices', voices: 1 },
        { about: 'oneSite', site: 'north' },
    ]);
});

test('a study of one site is not told that its theme is of one site', () => {
    const one = [aPassage(0, 'x'), aPassage(100, 'y', { speakers: [{ label: 'ANN', participant: 'P03' }] })];
    expect(checksOf(theme('a'), [], one, 1)).toEqual([]);
});

test('a moderator is no voice', () => {
    const asked = [aPassage(0, 'x', { speakers: [{ label: 'Q', moderator: 'M1' }] })];
    expect(checksOf(theme('a'), [], asked, 1)).toEqual([{ about: 'fewVoices', voices: 0 }]);
});

test('nothing is said of voices before they are known', () => {
    expect(checksOf(theme('a'), [], undefined, 2)).toEqual([]);
});

test('an empty theme is told what it lacks', () => {
    const empty = theme('a', { statement: ' ', codes: [], evidence: [], disconfirming: [] });
    expect(checksOf(empty, [empty], [], 2).map(({ about }) => about)).toEqual([
        'noStatement',
        'noCodes',
        'noEvidence',
        'noDisconfirming',
    ]);
});

test('a quote used twice is told, in the theme itself and in another', () => {
    const a = theme('a', { evidence: [passage('e1', 0), passage('e2', 5)] });
    const b = theme('b', { evidence: [passage('e3', 8)], disconfirming: [passage('d9', 500)] });
    const told = checksOf(a, [a, b], undefined, 2).filter(({ about }) => about === 'usedTwice');
    expect(told.map((check) => (check.about === 'usedTwice' ? `${check.passage.id} in ${check.theme}` : ''))).toEqual([
        'e1 in b',
        'e2 in a',
        'e2 in b',
    ]);
});
