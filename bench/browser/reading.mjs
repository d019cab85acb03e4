// How the reading page feels, measured in the system's Chromium against the real server:
//
//   node bench/browser/reading.mjs [--words 20000] [--codings 2000,10000] [--rounds 7] [--json]
//
// It makes a study of its own in a temporary folder and takes it away again. Chromium is the one at CHROMIUM, or /usr/bin/chromium; playwright-core is that of e2e, or the
// folder named by PLAYWRIGHT. WEB names built pages to be served instead of those in the program.
import { execFileSync, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { generate } from "./generate.mjs";

const root = resolve(dirname(fileURLToPath(import.meta.url)), "../..");
const { values } = parseArgs({
    options: {
        words: { type: "string", default: "20000" },
        codings: { type: "string", default: "2000,10000" },
        rounds: { type: "string", default: "7" },
        json: { type: "boolean", default: false },
    },
});
const home = process.env.PLAYWRIGHT ?? join(root, "e2e");
if (!existsSync(join(home, "node_modules", "playwright-core"))) {
    console.error(`playwright-core is not in ${home}: run npm ci there, or name another folder in PLAYWRIGHT`);
    process.exit(1);
}
const { chromium } = createRequire(`${home}/`)("playwright-core");
const rounds = Number(values.rounds);

const sorted = (all) => [...all].sort((a, b) => a - b);
const median = (all) => sorted(all)[Math.floor(all.length / 2)];
const percentile = (all, part) => sorted(all)[Math.min(all.length - 1, Math.ceil(all.length * part) - 1)];
const round = (value) => Math.round(value * 10) / 10;

/** Starts the workbench over a folder. */
async function serve(folder) {
    const options =
        process.env.WEB === undefined ? {} : { JAVA_TOOL_OPTIONS: `-Dtacit.web=${resolve(process.env.WEB)}` };
    const server = spawn(join(root, "tacit"), ["serve", folder, "--port", "0", "--no-open"], {
        env: { ...process.env, ...options },
    });
    let said = "";
    const address = await new Promise((found, failed) => {
        server.stdout.on("data", (bytes) => {
            said += bytes;
            const match = /http:\S+/u.exec(said);
            if (match !== null) {
                found(match[0]);
            }
        });
        server.on("exit", (code) => failed(new Error(`the server ended with ${code}: ${said}`)));
    });
    return { address, end: () => server.kill() };
}

/** Notes when the first words were on the screen: in the frame after they came into the page. */
function watchFirstWords() {
    window.firstWords = new Promise((seen) => {
        const look = () => {
            if (document.querySelector(".turn-words") === null) {
                requestAnimationFrame(look);
                return;
            }
            requestAnimationFrame(() => {
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => seen(performance.now());
                port2.postMessage(undefined);
            });
        };
        requestAnimationFrame(look);
    });
}

/** Goes from the top to the end, a good part of a screen in ten frames, and says how long each frame took. */
async function scrollThrough() {
    window.scrollTo(0, 0);
    await new Promise((done) => setTimeout(done, 500));
    const frames = [];
    let last = await new Promise((frame) => requestAnimationFrame(frame));
    while (window.scrollY + window.innerHeight < document.documentElement.scrollHeight - 2) {
        window.scrollBy({ top: 90, behavior: "instant" });
        const now = await new Promise((frame) => requestAnimationFrame(frame));
        frames.push(now - last);
        last = now;
    }
    return frames;
}

/** From a key to the frame in which the new coding is shown. */
function watchKeys() {
    window.keyTimes = [];
    document.addEventListener(
        "keydown",
        (event) => {
            if (event.key !== "1") {
                return;
            }
            const before = document.querySelector("button.stripe[data-in-hand]")?.dataset.coding;
            const look = () => {
                const now = document.querySelector("button.stripe[data-in-hand]")?.dataset.coding;
                if (now === undefined || now === before) {
                    requestAnimationFrame(look);
                    return;
                }
                const { port1, port2 } = new MessageChannel();
                port1.onmessage = () => window.keyTimes.push(performance.now() - event.timeStamp);
                port2.postMessage(undefined);
            };
            requestAnimationFrame(look);
        },
        true,
    );
}

async function measure(codings) {
    const folder = mkdtempSync(join(tmpdir(), "tacit-reading-"));
    const made = generate(join(folder, "from"), Number(values.words), codings);
    execFileSync(join(root, "tacit"), ["new", join(folder, "long.tacit"), "--from", join(folder, "from")], {
        stdio: ["ignore", "ignore", "pipe"],
    });
    const server = await serve(folder);
    const browser = await chromium.launch({
        executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
        args: [
            ...["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
            ...["--disable-component-update", "--disable-sync"],
        ],
    });
    try {
        const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
        await context.addInitScript(watchFirstWords);
        const page = await context.newPage();
        await page.goto(server.address);
        const url = new URL("/studies/long/sources/T1", server.address).href;
        const devtools = await context.newCDPSession(page);
        // What the page's own thread works, which other work on the machine does not lengthen.
        await devtools.send("Performance.enable", { timeDomain: "threadTicks" });
        const worked = async () => {
            const { metrics } = await devtools.send("Performance.getMetrics");
            return metrics.find(({ name }) => name === "TaskDuration").value * 1000;
        };
        await page.evaluate(() => localStorage.setItem("tacit.recent.long", '["code-1"]'));
        const first = [];
        const opening = [];
        for (let i = 0; i <= rounds; i++) {
            await page.goto(url);
            first.push(await page.evaluate(() => window.firstWords));
            opening.push(await worked());
            await page.waitForTimeout(400);
        }
        const beforeFrames = await worked();
        const frames = await page.evaluate(scrollThrough);
        const framesWork = (await worked()) - beforeFrames;
        await page.evaluate(() => window.scrollTo(0, 0));
        await page.waitForTimeout(500);
        await page.evaluate(watchKeys);
        let keysWork = 0;
        for (let i = 0; i < 30; i++) {
            await page.keyboard.press("j");
            await page.keyboard.press("t");
            await page.waitForTimeout(120);
            const beforeKey = await worked();
            await page.keyboard.press("1");
            await page.waitForFunction((n) => window.keyTimes.length > n, i);
            keysWork += (await worked()) - beforeKey;
        }
        await page.waitForTimeout(500);
        const keys = await page.evaluate(() => window.keyTimes);
        const answers = await page.evaluate(() =>
            performance
                .getEntriesByType("resource")
                .filter((one) => one.name.endsWith("/changes"))
                .map((one) => one.responseEnd - one.requestStart),
        );
        const recorded = await page.evaluate(
            async () => (await (await fetch("/api/studies/long/sources/T1")).json()).codings.start.length,
        );
        if (recorded !== codings + keys.length) {
            throw new Error(`${keys.length} codings were shown but ${recorded - codings} were recorded`);
        }
        return {
            ...made,
            "first words, first time, ms": round(first[0]),
            "first words, median, ms": round(median(first.slice(1))),
            "work of opening, ms of CPU": round(median(opening.slice(1))),
            frames: frames.length,
            "frame, p95, ms": round(percentile(frames, 0.95)),
            "frame, p99, ms": round(percentile(frames, 0.99)),
            "work a frame, mean, ms of CPU": round(framesWork / frames.length),
            "frame, longest, ms": round(Math.max(...frames)),
            "key to visible, median, ms": round(median(keys)),
            "key to visible, longest, ms": round(Math.max(...keys)),
            "work a key, mean, ms of CPU": round(keysWork / keys.length),
            "asked to confirmed, median, ms": round(median(answers)),
        };
    } finally {
        await browser.close();
        server.end();
        rmSync(folder, { recursive: true, force: true });
    }
}

const found = [];
for (const codings of values.codings.split(",").map(Number)) {
    const one = await measure(codings);
    found.push(one);
    if (!values.json) {
        Object.entries(one).forEach(([what, value]) => console.log(`${what.padEnd(34)}${value}`));
        console.log();
    }
}
if (values.json) {
    console.log(JSON.stringify(found));
}
