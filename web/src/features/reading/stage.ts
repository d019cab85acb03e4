import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Code, Overview } from '../../api/contract';
import type { Opened } from '../../store/readings';
import type { Room, RoomState } from '../../store/room';
import type { Part } from '../../transcript/placed';
import type { Acts } from './acts';
import type { Page } from './page';

/** All that the parts of the reading page share. */
export interface Stage {
    study: string;
    opened: Opened;
    room: Room;
    acts: Acts;
    page: Page;
    codes: ReadonlyMap<string, { code: Code; place: number }>;
    overview: Overview;
    /** Whether nothing can be changed: a past state is shown, or the study is held by another program. */
    readOnly: boolean;
    snapToWords: boolean;
    /** Tells those who do not see it what was done; a key of the catalogue. */
    say: (key: string, values?: Record<string, string | number>) => void;
    /** Plays the recording from a block, or pauses; seconds to go by when they are given. */
    play: (from: { block: number } | { seconds: number }) => void;
}

export const StageContext = createContext<Stage | undefined>(undefined);

export function useStage(): Stage {
    const stage = useContext(StageContext);
    if (stage === undefined) {
        throw new Error('this is a part of the reading page');
    }
    return stage;
}

export function useRoom<T>(select: (state: RoomState) => T): T {
    return useStore(useStage().room, select);
}

/** The parts of codings in one block; a new list whenever one of them changes. */
export function useParts(block: number): readonly Part[] {
    const { codings } = useStage().opened;
    return useSyncExternalStore(codings.subscribe, () => codings.placed.inBlock(block));
}

/** Changes whenever any coding of the source does. */
export function useVersion(): number {
    const { codings } = useStage().opened;
    return useSyncExternalStore(codings.subscribe, () => codings.version);
}

export function useCodeName(): (id: string) => string {
    const { codes } = useStage();
    return (id) => codes.get(id)?.code.name ?? id;
}

export function useCoderName(): (id: string) => string {
    const { overview } = useStage();
    return (id) => overview.coders.find((coder) => coder.id === id)?.name ?? id;
}
