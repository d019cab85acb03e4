import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails with what axe finds wrong in a piece of the page. Colours are checked in the real browser: jsdom paints nothing. */
export async function expectAccessible(container: Element): Promise<void> {
    const found = await axe.run(container, {
        rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
    });
    expect(
        found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((n) => n.html).join(' ')}`),
    ).toEqual([]);
}
