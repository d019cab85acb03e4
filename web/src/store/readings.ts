import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { get, path, text } from '../api/client';
import type { Overview, Reading, StudyEvent } from '../api/contract';
import { Transcript } from '../transcript/blocks';
import { codingsOf, type PlacedCoding } from '../transcript/codings';
import { type Laned, Lanes } from '../transcript/lanes';
import { type Asked, type Difference, Held } from '../transcript/optimism';
import { Placed } from '../transcript/placed';
import { keys } from './queries';
import { useStudy } from './study';

/** Which codings are shown beside the text, and what their stripes are grouped by; lower groups lie further in. */
export interface Arrangement {
    shows: (coding: PlacedCoding) => boolean;
    group: (coding: PlacedCoding) => number;
}
const asTheyLie: Arrangement = { shows: () => true, group: () => 0 };
/** About a line of text in code points: two stripes nearer than that would touch. */
const line = 70;

/**
 * The codings of a source as this person sees them. Nothing is worked out before it is first asked for, so that the words can be shown first. Whoever listens hears which blocks changed.
 */
export class ShownCodings {
    private made: { held: Held; placed: Placed; lanes: Lanes } | undefined;
    private arrangement = asTheyLie;
    private readonly listeners = new Set<(touched: ReadonlySet<number> | 'all') => void>();
    /** Changes whenever anything shown does. */
    version = 0;

    constructor(
        readonly transcript: Transcript,
        private readonly reading: Reading,
        private readonly before?: ShownCodings,
    ) {}

    get placed(): Placed {
        return this.make().placed;
    }
    get lanes(): Lanes {
        return this.make().lanes;
    }
    /** The last entry of the trail that is in what is shown. */
    get sequence(): number {
        return this.made?.held.sequence ?? this.reading.sequence;
    }

    /** Whether the server has told of a coding, or it is only asked for. */
    knows(id: string): boolean {
        return this.make().held.knows(id);
    }

    shows(coding: PlacedCoding): boolean {
        return this.arrangement.shows(coding);
    }

    readonly subscribe = (listener: (touched: ReadonlySet<number> | 'all') => void) => {
        this.listeners.add(listener);
        return () => void this.listeners.delete(listener);
    };

    arrange(arrangement: Arrangement): void {
        this.arrangement = arrangement;
        if (this.made !== undefined) {
            this.made.lanes = this.layOut(this.made.placed.all());
        }
        this.tell('all');
    }

    ask(key: string, asked: Asked): void {
        this.show(this.make().held.ask(key, asked));
    }
    confirmed(key: string, sequence: number): void {
        this.show(this.make().held.confirmed(key, sequence));
    }
    refused(key: string): void {
        this.show(this.make().held.refused(key));
    }
    heard(event: StudyEvent): void {
        const before = this.sequence;
        this.show(this.make().held.heard(event));
        if (
            this.sequence !== before &&
            event.codings?.some(({ source }) => source === this.reading.source.id) === true
        ) {
            // What is told of the coding in hand (who, when, its history) may be new, though it looks the same.
            this.tell(new Set());
        }
    }

    private make() {
        if (this.made === undefined) {
            const { source, codings, sequence } = this.reading;
            const held = new Held(source.id, codingsOf(source.id, codings), sequence, this.before?.made?.held);
            const placed = new Placed(this.transcript, held.shown());
            this.made = { held, placed, lanes: this.layOut(placed.all()) };
        }
        return this.made;
    }

    private layOut(codings: readonly PlacedCoding[]): Lanes {
        return Lanes.of(codings.filter(this.arrangement.shows).map(this.laned), line);
    }

    private readonly laned = (coding: PlacedCoding): Laned => ({
        id: coding.id,
        start: coding.start,
        end: coding.end,
        group: this.arrangement.group(coding),
    });

    private show({ removed, put }: Difference): void {
        if (removed.length === 0 && put.length === 0) {
            return;
        }
        const { placed, lanes } = this.make();
        const touched = placed.apply(removed, put);
        removed.forEach((id) => lanes.remove(id));
        put.forEach((coding) => (this.shows(coding) ? lanes.place(this.laned(coding)) : lanes.remove(coding.id)));
        this.tell(touched);
    }

    private tell(touched: ReadonlySet<number> | 'all'): void {
        this.version++;
        this.listeners.forEach((listener) => listener(touched));
    }
}

/** A source laid out for reading. */
export interface Opened {
    reading: Reading;
    transcript: Transcript;
    codings: ShownCodings;
}

const keyOf = (study: string, source: string, moment: string | undefined) =>
    keys.of(study, 'reading', source, moment ?? 'now');

function open(client: QueryClient, study: string, source: string, moment: string | undefined, signal: AbortSignal) {
    const base = path('studies', study, 'sources', source);
    const words = (id: string) =>
        client.query({
            queryKey: keys.of(study, 'words', id),
            queryFn: () => text(path('studies', study, 'texts', id)),
            gcTime: 5 * 60_000,
        });
    const overview = client.getQueryData<Overview>(keys.of(study, 'overview', ''));
    const guess = overview?.sources.find(({ id }) => id === source)?.textId;
    if (guess !== undefined) {
        void words(guess).catch(() => undefined);
    }
    return get<Reading>(moment === undefined ? base : `${base}?at=${moment}`, signal).then(async (reading) => ({
        reading,
        said: await words(reading.source.textId),
    }));
}

/**
 * The source as it is now, kept so by the feed: codings change in place; an edited text or new turns are read again while the old ones stay on the page. With a moment, as it was after that
 * entry, and nothing of the feed.
 */
export function useOpened(source: string, moment?: string) {
    const { study, listen } = useStudy();
    const client = useQueryClient();
    const [told] = useState<StudyEvent[]>(() => []);
    useEffect(() => {
        if (moment !== undefined) {
            return undefined;
        }
        return listen((event) => {
            told.push(event);
            client.getQueryData<Opened>(keyOf(study, source, moment))?.codings.heard(event);
            const again = [`text:${source}`, `turns:${source}`, 'sources', 'texts', 'people'];
            if (event.touches.some((touched) => again.includes(touched))) {
                void client.invalidateQueries({ queryKey: keyOf(study, source, moment) });
            }
        });
    }, [client, listen, moment, source, study, told]);
    return useQuery({
        queryKey: keyOf(study, source, moment),
        queryFn: async ({ signal }): Promise<Opened> => {
            const before = client.getQueryData<Opened>(keyOf(study, source, moment));
            const { reading, said } = await open(client, study, source, moment, signal);
            const transcript = new Transcript(said, reading.turns);
            const codings = new ShownCodings(transcript, reading, before?.codings);
            told.filter((event) => event.to > reading.sequence).forEach((event) => codings.heard(event));
            return { reading, transcript, codings };
        },
        staleTime: 0,
        gcTime: 0,
        structuralSharing: false,
    });
}
