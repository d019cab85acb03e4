const accented: Record<string, string> = {
    a: 'á',
    e: 'é',
    i: 'í',
    o: 'ó',
    u: 'ú',
    A: 'Á',
    E: 'É',
    I: 'Í',
    O: 'Ó',
    U: 'Ú',
    n: 'ñ',
    c: 'ç',
    y: 'ý',
};

/** A text as a made-up language would have it: accented, longer by a third and in marks. */
export function pseudo(words: string): string {
    const changed = words.replace(/[a-zA-Z]/g, (letter) => accented[letter] ?? letter);
    return `⟦${changed}${'·'.repeat(Math.ceil(words.length / 3))}⟧`;
}
