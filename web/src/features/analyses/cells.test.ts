import { expect, test } from 'vitest';
import type { Lens } from '../../api/contract';
import { anOverview } from '../../testing/study';
import { askedOf, cellFilter, codesOfConstruct, type Known, largest, matrixSearch } from './cells';
import { csvOf } from './csv';

const construct = (id: string, parent?: string) => ({
    id,
    name: id,
    kind: '',
    codable: true,
    definition: '',
    questions: [],
    whenToUse: [],
    whenNot: [],
    ...(parent === undefined ? {} : { parent }),
});
const lens: Lens = {
    sequence: 1,
    frameworks: [
        {
            id: 'npt',
            version: '1',
            title: '',
            shortTitle: '',
            citation: '',
            licence: '',
            constructs: [construct('part', 'whole'), construct('whole')],
        },
    ],
    links: [
        { subject: 'code:trust', framework: 'npt', construct: 'part', reason: '' },
        { subject: 'theme:number', framework: 'npt', construct: 'whole', reason: '' },
    ],
    outside: [],
    notConsidered: [],
};
const themes = [
    { id: 'number', name: '', statement: '', codes: ['trust', 'status'], evidence: [], disconfirming: [] },
    { id: 'bare', name: '', statement: '', codes: [], evidence: [], disconfirming: [] },
];
const known: Known = { overview: anOverview, themes, lens };
const asked = (search: string) => askedOf(new URLSearchParams(search));

test('a cell of codes by role and site opens that code, role and site', () => {
    expect(cellFilter(asked('columns=role,site'), 'trust', 'gp/north', known)).toEqual({
        code: ['trust'],
        beneath: true,
        role: ['gp'],
        site: ['north'],
    });
});

test('the filters of the matrix hold in its cells, and a cell they exclude opens nothing', () => {
    const narrowed = asked('columns=role,site&site=north&coder=C1');
    expect(cellFilter(narrowed, 'trust', 'gp/north', known)).toMatchObject({ site: ['north'], coder: ['C1'] });
    expect(cellFilter(narrowed, 'trust', 'gp/south', known)).toBeUndefined();
    expect(cellFilter(narrowed, undefined, undefined, known)).toEqual({ site: ['north'], coder: ['C1'] });
});

test('a column of a kind of session opens the sessions of that kind', () => {
    expect(cellFilter(asked('columns=kind'), 'trust', 'focus-group', known)).toMatchObject({ session: ['FG1'] });
    expect(cellFilter(asked('columns=kind&session=INT1'), 'trust', 'focus-group', known)).toBeUndefined();
});

test('a theme opens its codes, and one without codes opens nothing', () => {
    expect(cellFilter(asked('rows=themes&columns=role'), 'number', 'gp', known)).toMatchObject({
        code: ['trust', 'status'],
    });
    expect(cellFilter(asked('rows=themes&columns=role'), 'bare', 'gp', known)).toBeUndefined();
});

test('a construct opens the codes of what is linked to it and to those beneath it', () => {
    expect(codesOfConstruct(known, 'npt/whole').sort()).toEqual(['status', 'trust']);
    expect(codesOfConstruct(known, 'part')).toEqual(['trust']);
});

test('what has no role, and what moderators say, cannot be opened', () => {
    expect(cellFilter(asked('columns=role'), 'trust', '(none)', known)).toBeUndefined();
    expect(cellFilter(asked('columns=role'), 'trust', '(moderators)', known)).toBeUndefined();
    expect(cellFilter(asked('rows=levels&columns=role'), '(none)', 'gp', known)).toBeUndefined();
});

test('an address with nonsense asks for what an empty one does', () => {
    expect(asked('rows=everything&columns=moon,role,site,kind&measure=joy')).toMatchObject({
        rows: 'codes',
        columns: ['role', 'site'],
        measure: 'codings',
    });
    expect(matrixSearch(asked(''))).toBe('rows=codes&columns=role%2Csite&measure=codings');
});

test('a withheld number has no part in the shades', () => {
    const matrix = {
        measure: 'codings',
        rows: [{ id: 'a', name: 'A', depth: 0 }],
        columns: [
            { id: 'x', name: 'X' },
            { id: 'y', name: 'Y' },
        ],
        cells: [[3, 99]],
        mentions: [['mentioned' as const, 'mentioned' as const]],
        rowTotals: [102],
        columnTotals: [3, 99],
        total: 102,
    };
    expect(largest(matrix)).toBe(99);
    expect(largest({ ...matrix, withheld: [[false, true]] })).toBe(3);
});

test('a table as values quotes what must be and runs nothing', () => {
    expect(
        csvOf([
            ['a "b"', 'c,d', 1],
            ['=SUM(A1)', 'line\nbreak', -2],
        ]),
    ).toBe('"a ""b""","c,d",1\r\n\'=SUM(A1),"line\nbreak",-2\r\n');
});
