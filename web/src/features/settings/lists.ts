import type { Named } from '../../api/contract';

/** `gp = General practitioner`, one a line. */
export function written(list: readonly Named[]): string {
    return list.map(({ id, name }) => `${id} = ${name}`).join('\n');
}

/** What was written, or the number of the first line that cannot be read. */
export function read(words: string): { list: Named[] } | { badLine: number } {
    const list: Named[] = [];
    for (const [i, line] of words.split('\n').entries()) {
        if (line.trim() === '') {
            continue;
        }
        const equals = line.indexOf('=');
        const id = line.slice(0, Math.max(equals, 0)).trim();
        const name = line.slice(equals + 1).trim();
        if (equals < 0 || name === '' || !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id)) {
            return { badLine: i + 1 };
        }
        list.push({ id, name });
    }
    return { list };
}
