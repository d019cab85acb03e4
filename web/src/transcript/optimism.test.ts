import { describe, expect, it } from 'vitest';
import type { Coding, StudyEvent } from '../api/contract';
import { after, type PlacedCoding } from './codings';
import { Transcript } from './blocks';
import { Held } from './optimism';
import { Placed } from './placed';

const coding = (id: string, over: Partial<Coding> = {}): Coding => ({
    id,
    source: 's',
    start: 0,
    end: 5,
    code: 'trust',
    coder: 'ana',
    at: '2024-05-01T10:00:00Z',
    facets: {},
    ...over,
});
const event = (sequence: number, put: Coding[], removed: string[] = [], source = 's'): StudyEvent => ({
    from: sequence,
    to: sequence,
    at: '2024-05-01T10:00:00Z',
    by: 'ana',
    line: 'coded',
    touches: [],
    codings: [{ source, removed, put }],
});
const shown = (held: Held) =>
    held
        .shown()
        .map(({ id, start, end, code, facets }) => `${id} ${start}-${end} ${code} ${facets.direction ?? ''}`.trim())
        .sort();

describe('a coding that was asked for', () => {
    const before = () => new Held('s', [coding('old')], 10);

    it('is shown at once', () => {
        const held = before();
        expect(held.ask('k', { put: [coding('new')] })).toEqual({ removed: [], put: [coding('new')] });
        expect(shown(held)).toEqual(['new 0-5 trust', 'old 0-5 trust']);
    });
    it('is what the server made of it when the feed comes first', () => {
        const held = before();
        held.ask('k', { put: [coding('new')] });
        const heard = held.heard(event(11, [coding('new', { end: 7 })]));
        const confirmed = held.confirmed('k', 11);

        expect(heard).toEqual({ removed: [], put: [] });
        expect(confirmed.put.map(({ end }) => end)).toEqual([7]);
        expect([held.waiting, ...shown(held)]).toEqual([0, 'new 0-7 trust', 'old 0-5 trust']);
    });
    it('is what the server made of it when the answer comes first', () => {
        const held = before();
        held.ask('k', { put: [coding('new')] });
        const confirmed = held.confirmed('k', 11);
        expect(confirmed).toEqual({ removed: [], put: [] });
        expect(shown(held)).toEqual(['new 0-5 trust', 'old 0-5 trust']);
        held.heard(event(11, [coding('new', { end: 7 })]));
        expect([held.waiting, ...shown(held)]).toEqual([0, 'new 0-7 trust', 'old 0-5 trust']);
    });
    it('goes when it is refused', () => {
        const held = before();
        held.ask('k', { put: [coding('new')] });
        expect(held.refused('k')).toEqual({ removed: ['new'], put: [] });
        expect(shown(held)).toEqual(['old 0-5 trust']);
    });
    it('stays while other acts are told', () => {
        const held = before();
        held.ask('k', { put: [coding('new')] });
        held.heard(event(11, [coding('other', { coder: 'ben' })]));
        expect(shown(held)).toEqual(['new 0-5 trust', 'old 0-5 trust', 'other 0-5 trust']);
    });
});

describe('a change that was asked for', () => {
    it('a refused removal brings the coding back as it is by now', () => {
        const held = new Held('s', [coding('a')], 1);
        expect(held.ask('k', { removed: ['a'] })).toEqual({ removed: ['a'], put: [] });
        held.heard(event(2, [coding('a', { code: 'cost' })]));
        expect(held.refused('k').put.map(({ code }) => code)).toEqual(['cost']);
    });
    it('keeps what others changed on the same coding', () => {
        const held = new Held('s', [coding('a')], 1);
        held.ask('k', { changed: [{ id: 'a', to: { start: 2, end: 9 } }] });
        held.heard(event(2, [coding('a', { facets: { direction: 'helps' } })]));
        expect(shown(held)).toEqual(['a 2-9 trust helps']);
    });
    it('two in a row: when the first is told the second is still shown', () => {
        const held = new Held('s', [coding('a')], 1);
        held.ask('1', { changed: [{ id: 'a', to: { facets: { direction: 'helps' } } }] });
        held.ask('2', { changed: [{ id: 'a', to: { facets: { direction: 'hinders' } } }] });
        held.heard(event(2, [coding('a', { facets: { direction: 'helps' } })]));
        held.confirmed('1', 2);
        expect(shown(held)).toEqual(['a 0-5 trust hinders']);
    });
});

it('an event that is in the truth already, or of another source, changes nothing', () => {
    const held = new Held('s', [coding('a')], 5);
    expect(held.heard(event(5, [], ['a']))).toEqual({ removed: [], put: [] });
    expect(held.heard(event(6, [coding('b', { source: 't' })], [], 't'))).toEqual({ removed: [], put: [] });
    expect(shown(held)).toEqual(['a 0-5 trust']);
});

it('a fresh reading keeps what the server has not confirmed and drops what is in it', () => {
    const held = new Held('s', [], 5);
    held.ask('1', { put: [coding('a')] });
    held.confirmed('1', 6);
    held.ask('2', { put: [coding('b')] });
    const fresh = new Held('s', [coding('a', { end: 8 })], 6, held);
    expect(shown(fresh)).toEqual(['a 0-8 trust', 'b 0-5 trust']);
});

/** Every order in which answers and events can reach the page ends with what the server has. */
describe('whatever order answers and events come in', () => {
    const steps = ['answer 1', 'answer 2', 'event 1', 'event 2'];
    const orders = permutations(steps).filter((order) => order.indexOf('event 1') < order.indexOf('event 2'));
    it.each(orders.map((order) => [order.join(', '), order] as const))('%s', (_, order) => {
        const held = new Held('s', [coding('old')], 10);
        held.ask('1', { put: [coding('new')] });
        held.ask('2', { changed: [{ id: 'new', to: { code: 'cost' } }], removed: ['old'] });
        const act: Record<string, () => void> = {
            'answer 1': () => held.confirmed('1', 11),
            'answer 2': () => held.confirmed('2', 12),
            'event 1': () => held.heard(event(11, [coding('new')])),
            'event 2': () => held.heard(event(12, [coding('new', { code: 'cost' })], ['old'])),
        };
        order.forEach((step) => {
            act[step]?.();
            expect(shown(held)).toEqual(['new 0-5 cost']);
        });
        expect(held.waiting).toBe(0);
    });
});

function permutations(all: readonly string[]): string[][] {
    return all.length === 0
        ? [[]]
        : all.flatMap((one) => permutations(all.filter((other) => other !== one)).map((rest) => [one, ...rest]));
}

describe('which codings lie where', () => {
    const transcript = new Transcript('A: one two\n\nB: three 😀 four', {
        label: [0, 1],
        start: [3, 15],
        end: [10, 27],
    });
    const placed = () =>
        new Placed(transcript, [coding('a', { start: 3, end: 6 }), coding('ab', { start: 7, end: 20 })]);
    const parts = (index: Placed, block: number) =>
        index.inBlock(block).map((p) => [p.coding.id, p.from, p.to, p.first, p.last]);

    it('a coding over two turns has a part in each, without the label between', () => {
        expect(parts(placed(), 0)).toEqual([
            ['a', 0, 3, true, true],
            ['ab', 4, 7, true, false],
        ]);
        expect(parts(placed(), 1)).toEqual([['ab', 0, 5, false, true]]);
    });
    it('its words are those of the turns', () => {
        expect(
            placed()
                .all()
                .map((one) => placed().wordsOf(one)),
        ).toEqual(['one', 'two\nthree']);
    });
    it('parts are in UTF-16 units', () => {
        const index = new Placed(transcript, [coding('x', { start: 23, end: 27 })]);
        expect(index.inBlock(1).map(({ from, to }) => transcript.words(transcript.block(1)).slice(from, to))).toEqual([
            'four',
        ]);
    });
    it('a change touches its own turns and no other', () => {
        const index = placed();
        const untouched = index.inBlock(1);
        expect([...index.apply(['a'], [])]).toEqual([0]);
        expect(index.inBlock(1)).toBe(untouched);
        expect([...index.apply([], [coding('ab', { start: 7, end: 10 })])].sort()).toEqual([0, 1]);
        expect(parts(index, 1)).toEqual([]);
    });
    it('the shortest of those over a place comes first', () => {
        const index = new Placed(transcript, [
            coding('long', { start: 3, end: 10 }),
            coding('short', { start: 3, end: 6 }),
        ]);
        expect(index.over(4).map(({ id }) => id)).toEqual(['short', 'long']);
        expect(index.over(6).map(({ id }) => id)).toEqual(['long']);
    });
    it('one that lies wholly in what is not shown is kept with the turn after it', () => {
        const index = new Placed(transcript, [coding('gap', { start: 11, end: 14 })]);
        expect(parts(index, 1)).toEqual([['gap', 0, 0, true, true]]);
    });
    it.each([7, 8])('changes one by one end where a fresh index would (seed %i)', (seed) => {
        let state = seed;
        const draw = (below: number) => (state = (state * 48271) % 2147483647) % below;
        const index = new Placed(transcript, []);
        let all: PlacedCoding[] = [];
        for (let i = 0; i < 200; i++) {
            const start = draw(26);
            const put = [coding(String(draw(20)), { start, end: start + 1 + draw(27 - start) })];
            const removed = draw(3) === 0 ? [String(draw(20))] : [];
            index.apply(removed, put);
            all = after(all, removed, put);
        }
        const fresh = new Placed(transcript, all);
        expect([index.all(), index.inBlock(0), index.inBlock(1)]).toEqual([
            fresh.all(),
            fresh.inBlock(0),
            fresh.inBlock(1),
        ]);
    });
});
