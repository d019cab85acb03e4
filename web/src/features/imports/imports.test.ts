import { expect, it } from 'vitest';
import { type ImportPreview, joined, labelsOf, nothingSaid } from './imports';

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
