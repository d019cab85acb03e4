import { expect, it } from 'vitest';
import { blank, fromAddress, type SearchQuery, toAddress } from './query';

it('a query comes back from the address it is put into', () => {
    const query: SearchQuery = {
        text: 'trust & "the change"',
        mode: 'boolean',
        near: 5,
        wholeWord: false,
        matchCase: true,
        stem: true,
        speakers: ['P01', 'P02'],
        roles: ['gp'],
        sites: ['a'],
        codes: ['trust'],
        sources: ['FG1'],
        moderators: true,
        unit: 'turn',
    };
    expect(fromAddress(new URLSearchParams(toAddress(query).toString()))).toEqual(query);
    expect(fromAddress(toAddress(blank))).toEqual(blank);
});

it('what the address should not hold is left out', () => {
    expect(fromAddress(new URLSearchParams('mode=nonsense&near=x&unit=page'))).toEqual(blank);
});
