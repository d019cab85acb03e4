import { expect, test } from 'vitest';
import type { Construct, Lens } from '../../api/contract';
import { aCode } from '../../testing/study';
import { constructRows, judged, subjectsOf } from './lens';

const construct = (id: string, parent?: string): Construct => ({
    id,
    name: id,
    kind: 'construct',
    codable: true,
    definition: '',
    questions: [],
    whenToUse: [],
    whenNot: [],
    ...(parent === undefined ? {} : { parent }),
});
const codes = [
    aCode('head', 'Heading', { codable: false }),
    aCode('trust', 'Trust'),
    aCode('parking', 'Parking'),
    aCode('new', 'New'),
];
const themes = [{ id: 'number', name: 'A number', statement: '', codes: [], evidence: [], disconfirming: [] }];
const lens: Lens = {
    sequence: 1,
    frameworks: [],
    links: [
        { subject: 'code:trust', framework: 'npt', construct: 'integration', reason: 'why' },
        { subject: 'code:parking', framework: 'other', construct: 'x', reason: 'why' },
    ],
    outside: [{ subject: 'code:parking', framework: 'npt', reason: 'background' }],
    notConsidered: [{ framework: 'npt', subjects: ['code:new', 'theme:number'] }],
};

test('a heading that nothing is coded with is no subject', () => {
    expect(subjectsOf(codes, themes).map(({ id }) => id)).toEqual([
        'theme:number',
        'code:trust',
        'code:parking',
        'code:new',
    ]);
});

test('outside is one list, not yet considered another, and each framework has its own', () => {
    const found = judged(lens, 'npt', subjectsOf(codes, themes));
    expect(found.linked.map(({ id }) => id)).toEqual(['code:trust']);
    expect(found.outside.map(({ id, reason }) => `${id} ${reason}`)).toEqual(['code:parking background']);
    expect(found.notConsidered.map(({ id }) => id)).toEqual(['theme:number', 'code:new']);
});

test('constructs are told parents first, whatever their order', () => {
    const rows = constructRows([construct('b', 'a'), construct('a'), construct('c', 'b'), construct('d')]);
    expect(rows.map((row) => `${row.depth}${row.construct.id}`)).toEqual(['0a', '1b', '2c', '0d']);
});
