import type { StudyEvent } from '../api/contract';
import type { PlacedCoding } from './codings';

/** What a person has asked for and is shown before the server has said so. */
export interface Asked {
    put?: readonly PlacedCoding[];
    removed?: readonly string[];
    changed?: readonly { id: string; to: Partial<Omit<PlacedCoding, 'id' | 'source'>> }[];
}
/** How what is shown differs from what was shown before. */
export interface Difference {
    removed: string[];
    put: PlacedCoding[];
}
interface Pending {
    key: string;
    asked: Asked;
    /** The last entry of the act, once the server has confirmed it; the feed will tell the same, or has told it. */
    confirmed?: number;
}

/**
 * The codings of one source as the server has them, and over them what this person has asked for. What was asked for is shown at once, and goes when the feed has told it or the server has
 * refused it: whichever of feed and answer comes first, and whatever others do meanwhile, in the end what is shown is what the server has.
 */
export class Held {
    private readonly truth = new Map<string, PlacedCoding>();
    private pending: Pending[] = [];

    constructor(
        readonly source: string,
        codings: readonly PlacedCoding[],
        /** The last entry that is in the truth. */
        public sequence: number,
        before?: Held,
    ) {
        codings.forEach((coding) => this.truth.set(coding.id, coding));
        this.pending = before?.pending.filter(({ confirmed = Infinity }) => confirmed > sequence) ?? [];
    }

    /** All that is shown, in no order. */
    shown(): PlacedCoding[] {
        const ids = new Set([...this.truth.keys(), ...this.pending.flatMap(({ asked }) => idsOf(asked))]);
        return [...ids].flatMap((id) => this.look(id) ?? []);
    }

    get waiting(): number {
        return this.pending.length;
    }

    ask(key: string, asked: Asked): Difference {
        return this.differing(idsOf(asked), () => this.pending.push({ key, asked }));
    }

    /** The server has done it; the last entry of the act is `sequence`. */
    confirmed(key: string, sequence: number): Difference {
        return this.differing(this.allAsked(), () => {
            this.pending = this.pending.map((one) => (one.key === key ? { ...one, confirmed: sequence } : one));
            this.settle();
        });
    }

    refused(key: string): Difference {
        return this.differing(this.allAsked(), () => {
            this.pending = this.pending.filter((one) => one.key !== key);
            this.settle();
        });
    }

    /** What the feed tells. An event that is in the truth already changes nothing. */
    heard(event: StudyEvent): Difference {
        if (event.to <= this.sequence) {
            return { removed: [], put: [] };
        }
        const told = event.codings?.filter(({ source }) => source === this.source) ?? [];
        const ids = [
            ...told.flatMap(({ removed, put }) => [...removed, ...put.map(({ id }) => id)]),
            ...this.allAsked(),
        ];
        return this.differing(ids, () => {
            told.forEach(({ removed, put }) => {
                removed.forEach((id) => this.truth.delete(id));
                put.forEach((coding) => this.truth.set(coding.id, coding));
            });
            this.sequence = event.to;
            this.settle();
        });
    }

    /** One coding as it is shown. */
    look(id: string): PlacedCoding | undefined {
        let found = this.truth.get(id);
        for (const { asked } of this.pending) {
            if (asked.removed?.includes(id) === true) {
                found = undefined;
            }
            found = asked.put?.find((coding) => coding.id === id) ?? found;
            const to = asked.changed?.find((change) => change.id === id)?.to;
            if (found !== undefined && to !== undefined) {
                found = { ...found, ...to };
            }
        }
        return found;
    }

    /** Whether the server has told of a coding. */
    knows(id: string): boolean {
        return this.truth.has(id);
    }

    private allAsked(): string[] {
        return this.pending.flatMap(({ asked }) => idsOf(asked));
    }

    /** Lets go of what the truth holds by now; but one that was asked for after another on the same coding stays until that one is settled, or the earlier would show over the later. */
    private settle(): void {
        const open = new Set<string>();
        this.pending = this.pending.filter(({ asked, confirmed = Infinity }) => {
            const ids = idsOf(asked);
            if (confirmed <= this.sequence && !ids.some((id) => open.has(id))) {
                return false;
            }
            ids.forEach((id) => open.add(id));
            return true;
        });
    }

    private differing(ids: readonly string[], act: () => void): Difference {
        const before = new Map(ids.map((id) => [id, this.look(id)]));
        act();
        const difference: Difference = { removed: [], put: [] };
        before.forEach((was, id) => {
            const is = this.look(id);
            if (is === undefined && was !== undefined) {
                difference.removed.push(id);
            } else if (is !== undefined && !same(was, is)) {
                difference.put.push(is);
            }
        });
        return difference;
    }
}

function idsOf({ put = [], removed = [], changed = [] }: Asked): string[] {
    return [...put.map(({ id }) => id), ...removed, ...changed.map(({ id }) => id)];
}

function same(a: PlacedCoding | undefined, b: PlacedCoding): boolean {
    return (
        a?.start === b.start &&
        a.end === b.end &&
        a.code === b.code &&
        a.coder === b.coder &&
        a.facets.direction === b.facets.direction &&
        a.facets.level === b.facets.level &&
        a.facets.weight === b.facets.weight
    );
}
