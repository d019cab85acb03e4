import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { accessible, launch, settled, signIn } from '../support/browser.js';
import { Workbench } from '../support/workbench.js';

/** @type {Workbench} */
let workbench;
/** @type {import('playwright-core').Browser} */
let browser;
before(async () => {
    workbench = await Workbench.open();
    browser = await launch();
});
after(async () => {
    await browser?.close();
    await workbench?.close();
});

const study = '/studies/integrated-diabetes';
export const pages = {
    home: '/',
    study,
    transcripts: `${study}/sources`,
    transcript: `${study}/sources/FG1`,
    codebook: `${study}/codebook`,
    themes: `${study}/themes`,
    lens: `${study}/lens`,
    memos: `${study}/memos`,
    search: `${study}/search?q=trust`,
    analyses: `${study}/analyses`,
    import: `${study}/import`,
    trail: `${study}/trail`,
    settings: `${study}/settings`,
};

for (const [name, address] of Object.entries(pages)) {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        test(`${name} is accessible, ${colorScheme}, and asks nothing of another machine`, async () => {
            const { page, context, troubles } = await signIn(browser, workbench, { colorScheme });
            await page.goto(workbench.origin + address);
            await settled(page);
            await accessible(page, name);
            assert.deepEqual(troubles, []);
            await context.close();
        });
    }

    test(`${name} fits a telephone: nothing reaches past 390 pixels`, async () => {
        const { page, context } = await signIn(browser, workbench, { viewport: { width: 390, height: 844 } });
        await page.goto(workbench.origin + address);
        await settled(page);
        const width = await page.evaluate(() => document.documentElement.scrollWidth);
        assert.ok(width <= 390, `the page is ${width} pixels wide`);
        await context.close();
    });

    test(`${name} has every word in a catalogue`, async () => {
        const { page, context } = await signIn(browser, workbench);
        // What the server says is the study's own; every other word must come from a catalogue.
        let said = '';
        page.on('response', async (response) => {
            if (response.url().includes('/api/') && !response.url().includes('/feed')) {
                said += await response.text().catch(() => '');
            }
        });
        await page.goto(`${workbench.origin}${address}${address.includes('?') ? '&' : '?'}locale=pseudo`);
        await settled(page);
        const plain = await page.evaluate(() =>
            [...document.querySelectorAll('button, label, th, legend, [aria-label], h1, h2, h3')]
                .filter((element) => element.closest('[aria-hidden=true]') === null)
                .map((element) => (element.getAttribute('aria-label') ?? element.textContent ?? '').trim())
                .filter((words) => /[A-Za-z]{3}/.test(words) && !words.includes('⟦')),
        );
        const own = said.replaceAll('\\"', '"');
        assert.deepEqual(
            // A heading may put two of its words together: a role, a site.
            plain.filter((words) => !words.split(', ').every((part) => own.includes(part.replace(/[\s\d]+$/, '')))),
            [],
        );
        await context.close();
    });
}
