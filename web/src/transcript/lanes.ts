/** What takes a lane of the margin: from where to where, in any one unit, and what it is grouped by (a code, a theme, a coder); lower groups get the inner lanes. */
export interface Laned {
    id: string;
    start: number;
    end: number;
    group?: number;
}

interface Held {
    start: number;
    end: number;
    id: string;
}

/**
 * Stripes beside a text: two that overlap, or come closer than `gap`, are never in one lane. One that has its lane keeps it when others come or go, so that nothing jumps while somebody
 * codes.
 */
export class Lanes {
    private readonly lanes: Held[][] = [];
    private readonly taken = new Map<string, number>();

    /** @param gap how far apart two must be to share a lane: about a line, since stripes are as tall as lines */
    constructor(private readonly gap: number) {}

    /** All of them at once: by group, then by where they start, the longer first. */
    static of(all: readonly Laned[], gap: number): Lanes {
        const lanes = new Lanes(gap);
        [...all]
            .sort(
                (a, b) =>
                    (a.group ?? 0) - (b.group ?? 0) || a.start - b.start || b.end - a.end || (a.id < b.id ? -1 : 1),
            )
            .forEach((one) => lanes.place(one));
        return lanes;
    }

    get count(): number {
        return this.lanes.length;
    }

    of(id: string): number | undefined {
        return this.taken.get(id);
    }

    /** Gives a stripe the innermost lane that is free there, or the one it had when that is still free. */
    place({ id, start, end }: Laned): number {
        const had = this.taken.get(id);
        this.remove(id);
        const held = { start, end, id };
        if (had !== undefined && this.free(had, held)) {
            return this.take(had, held);
        }
        let lane = 0;
        while (!this.free(lane, held)) {
            lane++;
        }
        return this.take(lane, held);
    }

    remove(id: string): void {
        const lane = this.taken.get(id);
        if (lane !== undefined) {
            this.taken.delete(id);
            const row = this.lanes[lane] ?? [];
            row.splice(
                row.findIndex((held) => held.id === id),
                1,
            );
        }
    }

    private free(lane: number, { start, end }: Held): boolean {
        const row = this.lanes[lane] ?? [];
        const next = row[after(row, start)];
        const before = row[after(row, start) - 1];
        return (
            (next === undefined || next.start >= end + this.gap) &&
            (before === undefined || before.end + this.gap <= start)
        );
    }

    private take(lane: number, held: Held): number {
        const row = (this.lanes[lane] ??= []);
        row.splice(after(row, held.start), 0, held);
        this.taken.set(held.id, lane);
        return lane;
    }
}

/** The first of a row, which is in order, that starts after a place or on it. */
function after(row: readonly Held[], start: number): number {
    let low = 0;
    let high = row.length;
    while (low < high) {
        const middle = (low + high) >>> 1;
        if ((row[middle]?.start ?? 0) < start) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return low;
}

/** Where the names beside the stripes go: each at its stripe's top or as far below as is needed not to lie on the one before; undefined where it would go past the end. */
export function namesBeside(tops: readonly number[], height: number, limit: number): (number | undefined)[] {
    let free = 0;
    return tops.map((top) => {
        const place = Math.max(top, free);
        if (place + height > Math.max(limit, height) || place - top > height * 3) {
            return undefined;
        }
        free = place + height;
        return place;
    });
}
