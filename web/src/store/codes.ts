import type { Code } from '../api/contract';

/** A code, and everything beneath it, by id. */
export function beneath(codes: readonly Code[], code: string): Set<string> {
    const found = new Set([code]);
    // In tree order a parent comes before what is beneath it, so one pass finds all.
    codes.forEach(({ id, parent }) => {
        if (parent !== undefined && found.has(parent)) {
            found.add(id);
        }
    });
    return found;
}

/** The names from the root down to the code above this one. */
export function pathOf(codes: ReadonlyMap<string, Code>, code: Code): string[] {
    const names: string[] = [];
    for (let at = code.parent; at !== undefined; at = codes.get(at)?.parent) {
        names.unshift(codes.get(at)?.name ?? at);
    }
    return names;
}

const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
const wordsOf = (text: string) => plain(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** How well a code answers what was typed: its name first, then names it had, then its rule; 0 when it does not. */
function fit(code: Code, typed: string[]): number {
    const name = plain(code.name);
    const words = wordsOf(code.name);
    if (typed.every((part, i) => words[i]?.startsWith(part))) {
        return 5;
    }
    if (typed.every((part) => words.some((word) => word.startsWith(part)))) {
        return 4;
    }
    if (typed.every((part) => name.includes(part))) {
        return 3;
    }
    if (code.aliases.some((alias) => typed.every((part) => plain(alias).includes(part)))) {
        return 2;
    }
    const rule = plain([code.definition, code.include, code.exclude, code.example].join(' '));
    return typed.every((part) => rule.includes(part)) ? 1 : 0;
}

/** The codes that answer what was typed, best first and then in their order. */
export function findCodes(codes: readonly Code[], text: string): Code[] {
    const typed = wordsOf(text);
    if (typed.length === 0) {
        return [...codes];
    }
    return codes
        .map((code) => ({ code, fit: fit(code, typed) }))
        .filter((found) => found.fit > 0)
        .sort((a, b) => b.fit - a.fit)
        .map((found) => found.code);
}

const little = new Set(['a', 'an', 'and', 'of', 'the', 'to', 'in', 'on', 'for', 'with', 'by', 'as', 'or']);
/** Plurals, -ing and -ed are the same word when names are compared. */
const stem = (word: string) =>
    word.replace(/(?:ing|ed|es|s)$/u, (ending) => (word.length - ending.length > 3 ? '' : ending));
const meant = (name: string) =>
    wordsOf(name)
        .filter((word) => !little.has(word))
        .map(stem);

/**
 * Codes whose name, or a name they had, is so near that the new one may be a second code for the same thing: a misspelling, the same words turned about, or most of the words shared.
 */
export function nearNames(codes: readonly Code[], name: string, except?: string): Code[] {
    const wanted = meant(name);
    if (wanted.length === 0) {
        return [];
    }
    const near = (other: string) => {
        const words = meant(other);
        const joined = [wanted.join(' '), words.join(' ')] as const;
        const longest = Math.max(joined[0].length, joined[1].length);
        if (longest > 3 && distance(joined[0], joined[1]) <= Math.floor(longest / 6)) {
            return true;
        }
        const shared = wanted.filter((word) => words.includes(word)).length;
        return shared > 0 && shared / Math.min(wanted.length, words.length) > 0.6;
    };
    return codes.filter((code) => code.id !== except && [code.name, ...code.aliases].some(near));
}

/** How many letters must be put in, left out or changed to make one text the other (Levenshtein 1966). */
export function distance(one: string, other: string): number {
    const [a, b] = [Array.from(one), Array.from(other)];
    let row = b.map((_, i) => i + 1);
    a.forEach((letter, i) => {
        let corner = i;
        let left = i + 1;
        row = row.map((above, j) => {
            const value = Math.min(above + 1, left + 1, corner + (letter === b[j] ? 0 : 1));
            corner = above;
            left = value;
            return value;
        });
    });
    return row.at(-1) ?? a.length;
}

/** Codes to pick from by type-ahead: by name, by names they had and by rule, with the path to each. */
export function codeChoices(codes: readonly Code[], offered: readonly Code[] = codes) {
    const byId = new Map(codes.map((code) => [code.id, code]));
    return {
        choices: offered.map((code) => ({
            value: code.id,
            label: code.name,
            colour: code.colour,
            hint: pathOf(byId, code).join(' › '),
        })),
        ranked: (typed: string) => findCodes(offered, typed).map(({ id }) => id),
    };
}

/** The codes something can be coded with. */
export const codable = (codes: readonly Code[]) => codes.filter((code) => code.codable);
