import type { Reading } from '../api/contract';
import { Positions } from './positions';

/** A stretch of text shown as one: a turn, or a paragraph of a text without turns. All positions are UTF-16 units of the whole text, half-open. */
export interface Block {
    index: number;
    /** Which label of the reading it stands under; -1 for a paragraph. */
    label: number;
    start: number;
    end: number;
    /** When it is said, in milliseconds of the recording. */
    from?: number;
    to?: number;
}

/** A text as it is laid out for reading. What stands between the blocks (labels, blank lines, cue times) is not shown, but counts: every position is one of the whole text. */
export class Transcript {
    readonly positions: Positions;
    readonly blocks: readonly Block[];

    constructor(
        readonly text: string,
        turns: Reading['turns'],
    ) {
        this.positions = new Positions(text);
        this.blocks = turns.start.length > 0 ? this.turns(turns) : this.paragraphs();
    }

    /** The index of the block that holds a unit, or else of the next one after it, or else of the last. */
    blockAt(unit: number): number {
        let low = 0;
        let high = this.blocks.length - 1;
        while (low < high) {
            const middle = (low + high) >>> 1;
            if ((this.blocks[middle]?.end ?? 0) < unit) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    block(index: number): Block {
        const found = this.blocks[index];
        if (found === undefined) {
            throw new RangeError(`there is no block ${index}`);
        }
        return found;
    }

    /** The words of a block. */
    words(block: Block): string {
        return this.text.slice(block.start, block.end);
    }

    /** The block that is being said at a time, or that was said last before it. */
    saidAt(millis: number): number | undefined {
        let found: number | undefined;
        for (const { index, from } of this.blocks) {
            if (from !== undefined && from <= millis) {
                found = index;
            }
        }
        return found;
    }

    private turns(turns: Reading['turns']): Block[] {
        return turns.start.map((start, index) => {
            const block: Block = {
                index,
                label: turns.label[index] ?? -1,
                start: this.positions.toUnit(start),
                end: this.positions.toUnit(turns.end[index] ?? start),
            };
            const from = turns.from?.[index] ?? -1;
            const to = turns.to?.[index] ?? -1;
            if (from >= 0) {
                block.from = from;
            }
            if (to >= 0) {
                block.to = to;
            }
            return block;
        });
    }

    private paragraphs(): Block[] {
        const found = [...this.text.matchAll(/\S(?:[^\n]|\n(?!\s*\n))*/gu)].map((match) => ({
            start: match.index,
            end: match.index + match[0].trimEnd().length,
        }));
        const all = found.length > 0 ? found : [{ start: 0, end: this.text.length }];
        return all.map(({ start, end }, index) => ({ index, label: -1, start, end }));
    }
}

/** A time of the recording as people write it: 0:07, 12:30, 1:02:03. */
export function clock(millis: number): string {
    const seconds = Math.floor(millis / 1000);
    const two = (value: number) => String(value).padStart(2, '0');
    const hours = Math.floor(seconds / 3600);
    const minutes = Math.floor(seconds / 60) % 60;
    return hours > 0 ? `${hours}:${two(minutes)}:${two(seconds % 60)}` : `${minutes}:${two(seconds % 60)}`;
}
