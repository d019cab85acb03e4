import type { Transcript } from './blocks';
import { byPlace, type PlacedCoding } from './codings';

/** The part of a coding that lies in one block, in units of the block's own words. */
export interface Part {
    coding: PlacedCoding;
    from: number;
    to: number;
    /** Whether the coding begins here, and whether it ends here. */
    first: boolean;
    last: boolean;
}

const none: readonly Part[] = [];

/**
 * Which codings lie where. A change gives new lists to the blocks it touches and to no other, so that the page draws only those again. A coding that touches no block (it lies wholly in
 * what is not shown) belongs to the block after it, with no words there.
 */
export class Placed {
    private readonly parts: (readonly Part[] | undefined)[] = [];
    private readonly byId = new Map<string, PlacedCoding>();
    private ordered: readonly PlacedCoding[] | undefined;

    constructor(
        readonly transcript: Transcript,
        codings: readonly PlacedCoding[],
    ) {
        const lists: Part[][] = [];
        for (const coding of codings) {
            this.byId.set(coding.id, coding);
            this.partsOf(coding).forEach(([block, part]) => (lists[block] ??= []).push(part));
        }
        lists.forEach((list, block) => (this.parts[block] = list.sort(byPart)));
    }

    get size(): number {
        return this.byId.size;
    }

    get(id: string): PlacedCoding | undefined {
        return this.byId.get(id);
    }

    inBlock(block: number): readonly Part[] {
        return this.parts[block] ?? none;
    }

    /** All in order of start, end and id. */
    all(): readonly PlacedCoding[] {
        return (this.ordered ??= [...this.byId.values()].sort(byPlace));
    }

    /** Those over a unit, the shortest first. */
    over(unit: number): PlacedCoding[] {
        const block = this.transcript.blockAt(unit);
        const inside = unit - this.transcript.block(block).start;
        return this.inBlock(block)
            .filter(({ from, to }) => from <= inside && inside < to)
            .map(({ coding }) => coding)
            .sort((a, b) => a.end - a.start - (b.end - b.start) || byPlace(a, b));
    }

    /** Takes some out and puts some in (or in the place of what they were). @returns the blocks that are no longer as they were */
    apply(removed: readonly string[], put: readonly PlacedCoding[]): Set<number> {
        const touched = new Set<number>();
        const gone = new Set<string>();
        for (const id of [...removed, ...put.map((coding) => coding.id)]) {
            const old = this.byId.get(id);
            if (old !== undefined) {
                gone.add(id);
                this.byId.delete(id);
                this.blocksOf(old).forEach((block) => touched.add(block));
            }
        }
        touched.forEach((block) => {
            this.parts[block] = this.inBlock(block).filter(({ coding }) => !gone.has(coding.id));
        });
        for (const coding of put) {
            this.byId.set(coding.id, coding);
            this.partsOf(coding).forEach(([block, part]) => {
                touched.add(block);
                this.parts[block] = [...this.inBlock(block), part].sort(byPart);
            });
        }
        this.ordered = undefined;
        return touched;
    }

    /** What was said under a coding, a line for each turn, without what stands between them. */
    wordsOf(coding: PlacedCoding): string {
        return this.partsOf(coding)
            .map(([index, { from, to }]) => this.transcript.words(this.transcript.block(index)).slice(from, to))
            .join('\n');
    }

    /** The blocks that a coding has a part in. */
    blocksOf(coding: PlacedCoding): number[] {
        return this.partsOf(coding).map(([block]) => block);
    }

    private partsOf(coding: PlacedCoding): [number, Part][] {
        const { transcript } = this;
        const start = transcript.positions.toUnit(coding.start);
        const end = transcript.positions.toUnit(coding.end);
        const found: [number, Part][] = [];
        for (let index = transcript.blockAt(start); index < transcript.blocks.length; index++) {
            const block = transcript.block(index);
            if (block.start >= end) {
                break;
            }
            const from = Math.max(start, block.start) - block.start;
            const to = Math.min(end, block.end) - block.start;
            if (to > from) {
                found.push([index, { coding, from, to, first: false, last: false }]);
            }
        }
        if (found.length === 0) {
            found.push([transcript.blockAt(start), { coding, from: 0, to: 0, first: true, last: true }]);
        }
        const opening = found[0];
        const closing = found.at(-1);
        if (opening !== undefined && closing !== undefined) {
            opening[1].first = true;
            closing[1].last = true;
        }
        return found;
    }
}

function byPart(a: Part, b: Part): number {
    return a.from - b.from || a.to - b.to || byPlace(a.coding, b.coding);
}
