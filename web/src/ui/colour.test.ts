import { expect, test } from 'vitest';
import { contrast, mixed, painted, papers, rgbOf, swatches } from './colour';

test('every swatch as it is painted stands out from the paper, light and dark', () => {
    for (const { colour } of swatches) {
        expect(contrast(painted(colour, false), papers.light)).toBeGreaterThanOrEqual(3);
        expect(contrast(painted(colour, true), papers.dark)).toBeGreaterThanOrEqual(3);
    }
});

test('a colour that is not one is painted grey and still stands out', () => {
    expect(painted('', false)).toBe(painted('#6e6e6e', false));
    expect(contrast(painted('red', true), papers.dark)).toBeGreaterThanOrEqual(3);
});

test('a colour that stands out already is painted as it is', () => {
    expect(painted('#0072b2', false)).toBe('#0072b2');
});

test('contrast is that of the standard at its ends', () => {
    expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
    expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
    expect(mixed('#000000', '#ffffff', 0.5)).toBe('#808080');
});

/** Machado, Oliveira and Fernandes 2009, severity 1, on linear light. */
const blindness: Record<string, number[][]> = {
    protanopia: [
        [0.152286, 1.052583, -0.204868],
        [0.114503, 0.786281, 0.099216],
        [-0.003882, -0.048116, 1.051998],
    ],
    deuteranopia: [
        [0.367322, 0.860646, -0.227968],
        [0.280085, 0.672501, 0.047413],
        [-0.01182, 0.04294, 0.968881],
    ],
};
const linear = (part: number) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);

function labOf(light: number[]): number[] {
    const [r = 0, g = 0, b = 0] = light.map((part) => Math.min(1, Math.max(0, part)));
    const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
    const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}

test.each(Object.keys(blindness))('the plain swatches can be told apart with %s', (kind) => {
    const seen = swatches
        .filter(({ tone }) => tone === 'plain')
        .map(({ hue, colour }) => {
            const light = rgbOf(colour).map((part) => linear(part / 255));
            const row = (weights: number[]) => weights.reduce((sum, weight, i) => sum + weight * (light[i] ?? 0), 0);
            return { hue, lab: labOf((blindness[kind] ?? []).map(row)) };
        });
    for (const one of seen) {
        for (const other of seen.filter(({ hue }) => hue > one.hue)) {
            const apart = Math.hypot(...one.lab.map((part, i) => part - (other.lab[i] ?? 0)));
            expect(apart, `${one.hue} and ${other.hue}`).toBeGreaterThan(10);
        }
    }
});
