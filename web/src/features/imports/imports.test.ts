import { expect, it } from 'vitest';
import { type ImportPreview, joined, labelsOf, limits, nothingSaid, tooLarge } from './imports';

it('a label is joined to one person, to the moderators or to nobody, never to two', () => {
    const asked = joined(nothingSaid, 'I', 'moderator');
    expect(asked).toEqual({ moderators: ['I'], speakers: {}, newPeople: 'leave' });
    const person = joined(asked, 'I', 'P03');
    expect(person).toEqual({ moderators: [], speakers: { I: 'P03' }, newPeople: 'leave' });
    expect(joined(person, 'I', '')).toEqual(nothingSaid);
});

it('labels of several files are one list', () => {
    const preview = {
        sources: [
            {
                labels: [
                    { label: 'I', turns: 2 },
                    { label: 'GP1', turns: 5, person: 'P01' },
                ],
            },
            { labels: [{ label: 'I', turns: 4, person: '' }] },
        ],
        refused: [],
    } as unknown as ImportPreview;
    expect(labelsOf(preview)).toEqual([
        { label: 'I', turns: 6 },
        { label: 'GP1', turns: 5, person: 'P01' },
    ]);
});

it('files that are too many or too large are told before they are sent', () => {
    const file = (name: string, size: number) => ({ name, size }) as File;
    expect(tooLarge(Array.from({ length: 200 }, (_, i) => file(`${String(i)}.txt`, 1)))).toBeUndefined();
    expect(tooLarge(Array.from({ length: 201 }, (_, i) => file(`${String(i)}.txt`, 1)))).toEqual({
        key: 'tooMany',
        name: '',
    });
    expect(tooLarge([file('a.txt', limits.fileBytes), file('b.txt', limits.fileBytes + 1)])).toEqual({
        key: 'tooLarge',
        name: 'b.txt',
    });
    const full = Array.from({ length: 5 }, (_, i) => file(`${String(i)}.txt`, limits.fileBytes));
    expect(tooLarge(full)).toBeUndefined();
    expect(tooLarge([...full, file('one.txt', 1)])).toEqual({ key: 'tooMuch', name: '' });
});
