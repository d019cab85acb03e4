/**
 * The one place of the client that converts between Unicode code points, which is what every position in Tacit counts, and UTF-16 units, which is what a browser counts. The server has
 * one class that does the same; both are held to the same golden file.
 *
 * Keeps the places of the characters outside the basic plane: most transcripts have none, and then the two are equal.
 */
export class Positions {
    /** UTF-16 index of the first unit of each surrogate pair, ascending. */
    private readonly pairs: number[];

    constructor(readonly text: string) {
        this.pairs = [];
        for (let i = 0; i < text.length - 1; i++) {
            const unit = text.charCodeAt(i);
            if (unit >= 0xd800 && unit <= 0xdbff) {
                const next = text.charCodeAt(i + 1);
                if (next >= 0xdc00 && next <= 0xdfff) {
                    this.pairs.push(i);
                    i++;
                }
            }
        }
    }

    /** How many code points the text has. */
    get length(): number {
        return this.text.length - this.pairs.length;
    }

    /** The code point that a UTF-16 index is at; an index inside a pair counts as its start. */
    toCodePoint(unit: number): number {
        return unit - this.count((pair) => pair < unit);
    }

    /** The UTF-16 index of a code point. */
    toUnit(codePoint: number): number {
        // The pair at `index` is the code point `pair - index`; every one before this code point takes one unit more.
        return codePoint + this.count((pair, index) => pair - index < codePoint);
    }

    /** The words between two code points. */
    slice(start: number, end: number): string {
        return this.text.slice(this.toUnit(start), this.toUnit(end));
    }

    /** How many pairs, from the first on, a condition holds for; it must hold for a first stretch of them and for none after. */
    private count(holds: (pair: number, index: number) => boolean): number {
        let low = 0;
        let high = this.pairs.length;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if (holds(this.pairs[middle] ?? 0, middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
