import type { Code, Done, Facets, Wish } from '../../api/contract';
import type { ShownCodings } from '../../store/readings';
import type { Room } from '../../store/room';
import type { PlacedCoding } from '../../transcript/codings';
import type { Asked } from '../../transcript/optimism';
import { idFor } from '../../transcript/rank';
import type { Stretch } from '../../transcript/segments';

const directions = [undefined, 'helps', 'hinders', 'mixed', 'unclear'] as const;

export interface Ground {
    source: string;
    me: string;
    codings: ShownCodings;
    room: Room;
    wish: (...wishes: Wish[]) => Promise<Done>;
    codes: () => readonly Code[];
    /** Shows a new code in the codebook until the feed tells it. */
    expect: (code: Code) => void;
    /** The codebook is asked for again: a code that was shown is refused. */
    unexpect: () => void;
}

/** What a coder does in the room. Each is shown before the server has it, asked for in the order done, and taken back when refused; the reason is shown by whoever shows refusals. */
export class Acts {
    private queue: Promise<unknown> = Promise.resolve();

    constructor(private on: Ground) {}

    /** Works on this from now on: the source was read again. */
    work(on: Ground): void {
        this.on = on;
    }

    /** Codes a stretch; one that is coded so already by this person is taken in hand instead. */
    code(stretch: Stretch, codes: readonly string[]): void {
        const { source, me, codings, room } = this.on;
        const span = this.span(stretch);
        const new_ = codes.filter((code) => {
            const there = codings.placed
                .over(stretch.start)
                .find(
                    (one) => one.code === code && one.coder === me && one.start === span.start && one.end === span.end,
                );
            if (there !== undefined) {
                room.setState({ selected: there.id, tab: 'coding' });
            }
            room.used(code);
            return there === undefined;
        });
        if (new_.length === 0) {
            return;
        }
        const put = new_.map((code) => this.made(span, code));
        room.setState({ selected: put.at(-1)?.id, lit: undefined });
        void this.ask({ put }, { do: 'code', source, ...span, codes: new_, coding: put.map(({ id }) => id) });
    }

    /** Makes a code and codes a stretch with it, in one request. */
    codeNew(stretch: Stretch, name: string): void {
        const { source, room, codes, expect, unexpect } = this.on;
        const id = idFor(
            name,
            codes().map((code) => code.id),
        );
        const span = this.span(stretch);
        const coding = this.made(span, id);
        expect({
            ...{ id, name, definition: '', include: '', exclude: '', example: '', colour: '' },
            ...{ codable: true, aliases: [], codings: 0, byCoder: [] },
        });
        room.used(id);
        room.setState({ selected: coding.id });
        void this.ask(
            { put: [coding] },
            { do: 'add-code', code: { name, id } },
            { do: 'code', source, ...span, codes: [id], coding: [coding.id] },
        ).then((done) => done || unexpect());
    }

    resize(coding: PlacedCoding, stretch: Stretch): void {
        const span = this.span(stretch);
        if (span.start !== coding.start || span.end !== coding.end) {
            this.change(coding, span, { do: 'resize', ...span });
        }
    }

    reassign(coding: PlacedCoding, code: string): void {
        this.on.room.used(code);
        if (code !== coding.code) {
            this.change(coding, { code }, { do: 'reassign', code });
        }
    }

    qualify(coding: PlacedCoding, facets: Facets): void {
        this.change(coding, { facets }, { do: 'qualify', facets });
    }

    /** Not said, helps, hinders, mixed, unclear, and round again. */
    turnDirection(coding: PlacedCoding): void {
        const next = directions[(directions.indexOf(coding.facets.direction) + 1) % directions.length];
        const facets = { ...coding.facets };
        delete facets.direction;
        this.qualify(coding, next === undefined ? facets : { ...facets, direction: next });
    }

    uncode(coding: PlacedCoding): void {
        const { source, room } = this.on;
        room.setState({ selected: undefined, lit: undefined, extent: undefined });
        void this.ask({ removed: [coding.id] }, { do: 'uncode', source, coding: coding.id });
    }

    private change(coding: PlacedCoding, to: Partial<PlacedCoding>, wish: Wish): void {
        void this.ask({ changed: [{ id: coding.id, to }] }, { ...wish, source: this.on.source, coding: coding.id });
    }

    private made(span: Stretch, code: string): PlacedCoding {
        return { id: crypto.randomUUID(), source: this.on.source, ...span, code, coder: this.on.me, facets: {} };
    }

    private span({ start, end }: Stretch): Stretch {
        const { positions } = this.on.codings.transcript;
        return { start: positions.toCodePoint(start), end: positions.toCodePoint(end) };
    }

    /** @returns whether it was done */
    private ask(asked: Asked, ...wishes: Wish[]): Promise<boolean> {
        const key = crypto.randomUUID();
        this.on.codings.ask(key, asked);
        const done = this.queue.then(async () => {
            try {
                const answer = await this.on.wish(...wishes);
                this.on.codings.confirmed(key, answer.events.at(-1)?.to ?? answer.sequence);
                return true;
            } catch {
                this.on.codings.refused(key);
                return false;
            }
        });
        this.queue = done;
        return done;
    }
}
