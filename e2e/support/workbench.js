import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's root: the product is tested as a person starts it, through ./tacit. */
export const root = fileURLToPath(new URL('../..', import.meta.url));
const tacit = path.join(root, 'tacit');

/**
 * Runs a command of ./tacit to its end.
 *
 * @param {string[]} words
 * @returns {Promise<string>} what it answered; refused with what it said when it failed
 */
export async function run(...words) {
    const child = spawn(tacit, words, { stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    let said = '';
    child.stdout.on('data', (part) => (out += part));
    child.stderr.on('data', (part) => (said += part));
    const code = await new Promise((resolve) => child.on('close', resolve));
    if (code !== 0) {
        throw new Error(`tacit ${words.join(' ')} ended with ${code}: ${said}`);
    }
    return out;
}

/** A folder for studies, and the workbench over it. */
export class Workbench {
    /** @type {import('node:child_process').ChildProcess | undefined} */
    #child;

    /** @param {string} folder */
    constructor(folder) {
        this.folder = folder;
        this.address = '';
        this.said = '';
    }

    /** A workbench over a new folder; with the example study in it unless told otherwise. */
    static async open({ example = true } = {}) {
        const workbench = new Workbench(await mkdtemp(path.join(tmpdir(), 'tacit-e2e-')));
        if (example) {
            await run('demo', '--no-serve', '--dir', workbench.folder);
        }
        await workbench.start();
        return workbench;
    }

    /** Starts the server; the address it prints lets this browser in. */
    async start() {
        const child = spawn(tacit, ['serve', this.folder, '--port', '0', '--no-open', '--as', 'ana'], {
            stdio: ['ignore', 'pipe', 'pipe'],
        });
        this.#child = child;
        this.said = '';
        this.address = await new Promise((resolve, reject) => {
            const hear = (/** @type {Buffer} */ part) => {
                this.said += part;
                const found = /http:\/\/127\.0\.0\.1:\d+\/\?token=\S+/.exec(this.said);
                if (found) resolve(found[0]);
            };
            child.stdout.on('data', hear);
            child.stderr.on('data', hear);
            child.on('exit', (code) => reject(new Error(`the server ended with ${code}: ${this.said}`)));
        });
    }

    /** Where the server answers, without the token. */
    get origin() {
        return new URL(this.address).origin;
    }

    /** Ends the server; by default as a person does, with SIGTERM. @param {NodeJS.Signals} signal */
    async stop(signal = 'SIGTERM') {
        const child = this.#child;
        if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
        const ended = new Promise((resolve) => child.on('exit', resolve));
        child.kill(signal);
        await ended;
    }

    /** Ends the server and takes its folder away. */
    async close() {
        await this.stop();
        await rm(this.folder, { recursive: true, force: true });
    }
}
