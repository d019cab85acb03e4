import { describe, expect, it } from 'vitest';
import type { Code } from '../api/contract';
import { idFor, inVivoName, ranked } from './rank';

const code = (id: string, name: string, over: Partial<Code> = {}): Code => ({
    id,
    name,
    definition: '',
    include: '',
    exclude: '',
    example: '',
    colour: '',
    codable: true,
    aliases: [],
    codings: 0,
    byCoder: [],
    ...over,
});
const codes = [
    code('work', 'Who does the work', { codable: false }),
    code('trust', 'Trust between colleagues'),
    code('letters', 'Letters and calls'),
    code('time', 'Time and workload', { aliases: ['Too busy'] }),
    code('mistrust', 'Mistrust', { definition: 'Doubt about the motives of the hospital' }),
    code('cafe', 'Café talk'),
];
const ids = (query: string, recent: string[] = []) => ranked(codes, query, recent).map((found) => found.code.id);

describe('finding a code by typing', () => {
    it('nothing typed: the last used first, then the codebook in order, without codes that only hold others', () => {
        expect(ids('', ['cafe', 'gone'])).toEqual(['cafe', 'trust', 'letters', 'time', 'mistrust']);
    });
    it('a name that begins with it comes before one that holds it', () => {
        expect(ids('trust')).toEqual(['trust', 'mistrust']);
    });
    it('each word may begin a word of the name, in any order', () => {
        expect(ids('coll tr')).toEqual(['trust']);
    });
    it('a former name is found, and said', () => {
        expect(ranked(codes, 'busy', [])).toEqual([{ code: codes[3], by: 'alias', alias: 'Too busy' }]);
    });
    it('the letters of the name in order are enough', () => {
        expect(ids('ltc')).toEqual(['letters']);
    });
    it('a definition is found last', () => {
        expect(ids('motives')).toEqual(['mistrust']);
    });
    it('accents and capitals do not matter', () => {
        expect(ids('CAFE')).toEqual(['cafe']);
    });
    it('what was used last does not change the order for a query', () => {
        expect(ids('trust', ['mistrust'])).toEqual(ids('trust'));
    });
    it('nothing fits', () => {
        expect(ids('zzz')).toEqual([]);
    });
});

it('an id is made of the name and is new', () => {
    expect([idFor('Café talk!', []), idFor('Trust', ['trust', 'trust-2']), idFor('???', [])]).toEqual([
        'cafe-talk',
        'trust-3',
        'code',
    ]);
});

it('an in-vivo name is one line and cut at a word', () => {
    expect(inVivoName(' we just\n get on. ')).toBe('we just get on');
    expect(inVivoName('one doctor said that nobody had ever asked the nurses about the new rooms')).toBe(
        'one doctor said that nobody had ever asked the nurses about …',
    );
});
