import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { launch, settled, signIn } from './support/browser.js';
import { root, Workbench } from './support/workbench.js';

/** Takes the pictures of the guide:   npm run pictures [FOLDER]     each main page, light and dark, wide and narrow. */
const out = process.argv[2] ?? path.join(root, 'docs', 'guide', 'pictures');
const study = '/studies/integrated-diabetes';
const pages = {
    home: '/',
    study,
    transcript: `${study}/sources/FG1`,
    codebook: `${study}/codebook`,
    themes: `${study}/themes`,
    lens: `${study}/lens`,
    memos: `${study}/memos`,
    search: `${study}/search?q=trust&stem=1`,
    analyses: `${study}/analyses`,
    import: `${study}/import`,
    trail: `${study}/trail`,
    settings: `${study}/settings`,
};
const sizes = { wide: { width: 1440, height: 900 }, narrow: { width: 390, height: 844 } };

await mkdir(out, { recursive: true });
const workbench = await Workbench.open();
const browser = await launch();
try {
    for (const colorScheme of /** @type {const} */ (['light', 'dark'])) {
        for (const [size, viewport] of Object.entries(sizes)) {
            const { page, context } = await signIn(browser, workbench, { colorScheme, viewport });
            for (const [name, address] of Object.entries(pages)) {
                await page.goto(workbench.origin + address);
                await settled(page);
                await page.screenshot({ path: path.join(out, `${name}-${size}-${colorScheme}.png`) });
            }
            await context.close();
        }
    }
} finally {
    await browser.close();
    await workbench.close();
}
