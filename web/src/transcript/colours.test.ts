import { expect, it } from 'vitest';
import { colourOf, contrast, inks, mix, papers, stripe, tint } from './colours';

const colours = ['#3b6ea5', '#000000', '#ffffff', '#ffff00', '#7d4a2a', '#00ff00', '#123', ''].map(colourOf);

it.each(['light', 'dark'] as const)(
    'words stay legible under any number of tints, and stripes stand out (%s)',
    (scheme) => {
        for (const one of colours) {
            expect(contrast(stripe(one, scheme), papers[scheme])).toBeGreaterThanOrEqual(3);
            let behind: readonly [number, number, number] = papers[scheme];
            for (const other of [one, ...colours, one, one]) {
                behind = mix(behind, tint(other, scheme), 0.5);
                expect(contrast(behind, inks[scheme])).toBeGreaterThanOrEqual(4.5);
            }
        }
    },
);

it('a code without a colour of its own has one by its place', () => {
    expect(colourOf('', 1)).toEqual([213, 94, 0]);
    expect(colourOf('', 9)).toEqual([213, 94, 0]);
    expect(colourOf('#5B8fc9', 9)).toEqual([91, 143, 201]);
});
