/** Colours of codes on the page, light and dark: a tint behind words that never makes them hard to read, and a stripe that can be told from the paper. Contrast after WCAG 2.2. */
export type Rgb = readonly [number, number, number];

export const papers = { light: [251, 250, 247], dark: [21, 24, 29] } as const satisfies Record<string, Rgb>;
export const inks = { light: [29, 36, 48], dark: [231, 227, 217] } as const satisfies Record<string, Rgb>;
export type Scheme = keyof typeof papers;

/** Okabe and Ito's colours, which people with colour-vision deficiencies can tell apart, for codes that have none of their own. */
const palette = ['#0072b2', '#d55e00', '#009e73', '#cc79a7', '#e69f00', '#56b4e9', '#8c6d00', '#7a5195'];

/** The colour of a code: its own, or one by its place in the codebook. */
export function colourOf(colour: string, place: number): Rgb {
    return parsed(colour) ?? parsed(palette[place % palette.length] ?? '') ?? [0, 114, 178];
}

function parsed(colour: string): Rgb | undefined {
    const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/iu.exec(colour.trim());
    return match === null
        ? undefined
        : [parseInt(match[1] ?? '', 16), parseInt(match[2] ?? '', 16), parseInt(match[3] ?? '', 16)];
}

/** What a colour tends to behind words, however many lie over each other: as strong as it can be while the words keep a contrast of 7:1, of 5.5:1 on a dark page, where a fainter one is not seen. */
export function tint(colour: Rgb, scheme: Scheme): Rgb {
    return strongest(
        colour,
        papers[scheme],
        (mixed) => contrast(mixed, inks[scheme]) >= (scheme === 'light' ? 7 : 5.5),
    );
}

/** A stripe in the margin: the colour itself, or as near to it as stands out from the paper by 3:1. */
export function stripe(colour: Rgb, scheme: Scheme): Rgb {
    return strongest(colour, inks[scheme], (mixed) => contrast(mixed, papers[scheme]) >= 3.1);
}

/** The mixture nearest to the colour that will do; the other end of the mixture always does. */
function strongest(colour: Rgb, towards: Rgb, good: (mixed: Rgb) => boolean): Rgb {
    for (let part = 0; part < 1; part += 0.05) {
        const tried = mix(colour, towards, part);
        if (good(tried)) {
            return tried;
        }
    }
    return towards;
}

export function mix(a: Rgb, b: Rgb, part: number): Rgb {
    const one = (x: number, y: number) => Math.round(x + (y - x) * part);
    return [one(a[0], b[0]), one(a[1], b[1]), one(a[2], b[2])];
}

export function contrast(a: Rgb, b: Rgb): number {
    const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x);
    return ((light ?? 0) + 0.05) / ((dark ?? 0) + 0.05);
}

function luminance([r, g, b]: Rgb): number {
    const linear = (value: number) => {
        const part = value / 255;
        return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    };
    return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

export const css = ([r, g, b]: Rgb, alpha = 1) =>
    alpha === 1 ? `rgb(${r} ${g} ${b})` : `rgb(${r} ${g} ${b} / ${alpha})`;
