import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { chromium } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** The system's Chromium, kept off the network. */
export function launch() {
    return chromium.launch({
        executablePath,
        args: [
            '--no-sandbox',
            '--disable-gpu',
            '--disable-quic',
            '--disable-background-networking',
            '--disable-component-update',
            '--disable-sync',
            '--no-first-run',
        ],
    });
}

/**
 * A signed-in page that fails the test when it logs an error or asks anything of another machine.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {import('./workbench.js').Workbench} workbench
 * @param {import('playwright-core').BrowserContextOptions} [options]
 */
export async function signIn(browser, workbench, options = {}) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, ...options });
    const page = await context.newPage();
    /** @type {string[]} */
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    page.on('console', (message) => {
        if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== workbench.origin && protocol !== 'data:' && protocol !== 'blob:') {
            troubles.push(`asked another machine: ${request.url()}`);
        }
    });
    await page.goto(workbench.address);
    return { page, context, troubles };
}

/**
 * Fails with what axe finds wrong with the page as it stands: WCAG 2.2 A and AA.
 *
 * @param {import('playwright-core').Page} page
 * @param {string} where
 */
export async function accessible(page, where) {
    // Evaluated by the test's own connection: the page's policy allows no script of ours in it.
    await page.evaluate(axe);
    const found = await page.evaluate(async () => {
        const { violations } = await /** @type {any} */ (window).axe.run(document, {
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
        });
        return violations.map(
            (/** @type {any} */ v) => `${v.id}: ${v.nodes.map((/** @type {any} */ n) => n.html).join(' | ')}`,
        );
    });
    assert.deepEqual(found, [], `axe on ${where}`);
}

/**
 * Waits until the page has stood still for a third of a second: the live feed keeps a connection open, so the network is never idle.
 *
 * @param {import('playwright-core').Page} page
 */
export async function settled(page) {
    await page.getByRole('heading', { level: 1 }).first().waitFor();
    await page.evaluate(
        () =>
            new Promise((resolve, reject) => {
                const done = () => {
                    observer.disconnect();
                    resolve(undefined);
                };
                setTimeout(() => reject(new Error('the page never stands still')), 20_000);
                let timer = setTimeout(done, 350);
                const observer = new MutationObserver(() => {
                    clearTimeout(timer);
                    timer = setTimeout(done, 350);
                });
                observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
            }),
    );
}
