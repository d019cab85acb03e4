import type { Code } from '../api/contract';

/** A code that a query finds, and by what. */
export interface Found {
    code: Code;
    by: 'recent' | 'name' | 'alias' | 'letters' | 'definition' | 'all';
    /** The former name, when that is what was found. */
    alias?: string;
}

/**
 * The codes for a query, the best first. The same query always gives the same order: by how well the name fits, then a former name, then its letters in order, then its definition; equals
 * stay in the order of the codebook. Without a query those used last come first. Codes that only hold others are left out.
 */
export function ranked(codes: readonly Code[], query: string, recent: readonly string[]): Found[] {
    const codable = codes.filter((code) => code.codable);
    const asked = plain(query);
    if (asked === '') {
        const lately = recent.flatMap((id) => codable.find((code) => code.id === id) ?? []);
        return [
            ...lately.map((code) => ({ code, by: 'recent' as const })),
            ...codable.filter((code) => !lately.includes(code)).map((code) => ({ code, by: 'all' as const })),
        ];
    }
    return codable
        .flatMap((code) => {
            const fit = fitOf(code, asked);
            return fit === undefined ? [] : [{ code, ...fit }];
        })
        .sort((a, b) => a.rank - b.rank)
        .map(({ code, by, alias }) => (alias === undefined ? { code, by } : { code, by, alias }));
}

interface Fit {
    rank: number;
    by: Found['by'];
    alias?: string;
}

function fitOf(code: Code, asked: string): Fit | undefined {
    const named = nameRank(plain(code.name), asked);
    if (named !== undefined) {
        return { rank: named, by: 'name' };
    }
    const alias = code.aliases
        .map((former) => ({ former, rank: nameRank(plain(former), asked) }))
        .filter((one): one is { former: string; rank: number } => one.rank !== undefined)
        .sort((a, b) => a.rank - b.rank)[0];
    if (alias !== undefined) {
        return { rank: 10 + alias.rank, by: 'alias', alias: alias.former };
    }
    if (inOrder(plain(code.name), asked)) {
        return { rank: 20, by: 'letters' };
    }
    const definition = plain(code.definition);
    if (asked.length > 2 && asked.split(' ').every((word) => definition.includes(word))) {
        return { rank: 30, by: 'definition' };
    }
    return undefined;
}

/** 0 the same, 1 begins with it, 2 each word asked for begins a word, 3 holds it, 4 holds each word. */
function nameRank(name: string, asked: string): number | undefined {
    if (name === asked) {
        return 0;
    }
    if (name.startsWith(asked)) {
        return 1;
    }
    const words = name.split(/[^\p{L}\p{N}]+/u);
    const parts = asked.split(' ');
    if (parts.every((part) => words.some((word) => word.startsWith(part)))) {
        return 2;
    }
    if (name.includes(asked)) {
        return 3;
    }
    return parts.every((part) => name.includes(part)) ? 4 : undefined;
}

/** Whether the letters stand in the name in that order, the first of them at the beginning of a word. */
function inOrder(name: string, asked: string): boolean {
    const letters = Array.from(asked.replaceAll(' ', ''));
    const begin = letters[0];
    if (begin === undefined || letters.length < 2) {
        return false;
    }
    return [...name.matchAll(/[\p{L}\p{N}]+/gu)].some(({ index }) => {
        let from = index;
        return letters.every((letter, i) => {
            const place = name.indexOf(letter, from);
            from = place + 1;
            return i === 0 ? place === index : place >= 0;
        });
    });
}

/** As people type: small letters without accents, one space between words. */
function plain(words: string): string {
    return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim().replace(/\s+/gu, ' ');
}

/** An id for a code made of its name, which no other code has. */
export function idFor(name: string, taken: readonly string[]): string {
    const base =
        plain(name)
            .replace(/[^a-z0-9]+/gu, '-')
            .replace(/^-+|-+$/gu, '')
            .slice(0, 48) || 'code';
    let id = base;
    for (let n = 2; taken.includes(id); n++) {
        id = `${base}-${n}`;
    }
    return id;
}

/** A name for a code made of the words selected: on one line, not too long, cut at a word. */
export function inVivoName(words: string): string {
    const line = words
        .trim()
        .replace(/\s+/gu, ' ')
        .replace(/[.,;:]+$/u, '');
    if (line.length <= 60) {
        return line;
    }
    const cut = line.slice(0, 60);
    return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 30))} …`;
}
