/**
 * Colours that people who see red and green alike can tell apart: the eight of Okabe and Ito (2008), their black as a grey, each with a paler tint and a deeper shade where these stay apart from it on both papers. What is stored is the plain
 * value; what is painted is moved towards black or white until it stands out from the paper it is on.
 */
export interface Swatch {
    colour: string;
    hue: string;
    tone: 'plain' | 'pale' | 'deep';
}

const hues: [string, string][] = [
    ['blue', '#0072b2'],
    ['sky', '#56b4e9'],
    ['green', '#009e73'],
    ['yellow', '#f0e442'],
    ['orange', '#e69f00'],
    ['vermilion', '#d55e00'],
    ['purple', '#cc79a7'],
    ['grey', '#6e6e6e'],
];

export const papers = { light: '#fbfaf7', dark: '#15181d' } as const;
/** What WCAG 2.2 asks of a mark that means something (1.4.11). */
const least = 3;

export const swatches: Swatch[] = hues.flatMap(([hue, colour]) => [
    { hue, tone: 'plain' as const, colour },
    ...(hue === 'yellow'
        ? []
        : [
              { hue, tone: 'pale' as const, colour: mixed(colour, '#ffffff', 0.45) },
              { hue, tone: 'deep' as const, colour: mixed(colour, '#000000', 0.4) },
          ]),
]);

export function rgbOf(colour: string): [number, number, number] {
    const value = Number.parseInt(colour.slice(1), 16);
    return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

/** A colour with a share of another in it. */
export function mixed(colour: string, other: string, share: number): string {
    const [from, to] = [rgbOf(colour), rgbOf(other)];
    const parts = from.map((part, i) => Math.round(part + ((to[i] ?? 0) - part) * share));
    return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
}

/** Relative luminance, 0 to 1 (WCAG 2.2). */
export function luminance(colour: string): number {
    const [red, green, blue] = rgbOf(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    }) as [number, number, number];
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** How far two colours stand apart, 1 to 21 (WCAG 2.2). */
export function contrast(one: string, other: string): number {
    const [a, b] = [luminance(one), luminance(other)];
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** A stored colour as it is painted: itself where it stands out from the paper, else the nearest that does. Nothing and nonsense are grey. */
export function painted(colour: string, dark: boolean): string {
    const known = /^#[0-9a-f]{6}$/.test(colour) ? colour : '#6e6e6e';
    const paper = dark ? papers.dark : papers.light;
    const towards = dark ? '#ffffff' : '#000000';
    for (let share = 0; share < 1; share += 0.04) {
        const tried = mixed(known, towards, share);
        if (contrast(tried, paper) >= least) {
            return tried;
        }
    }
    return towards;
}
