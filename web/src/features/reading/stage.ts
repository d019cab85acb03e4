import { createContext, useContext, useSyncExternalStore } from 'react';
import { useStore } from 'zustand';
import type { Code, Named, Overview, Session } from '../../api/contract';
import type { Opened } from '../../store/readings';
import type { Room, RoomState } from '../../store/room';
import type { Part } from '../../transcript/placed';
import type { Acts } from './acts';
import type { Page } from './page';

/** What the reading page needs of the study as a whole; nothing of it changes when something is coded. */
export interface Setting {
    readOnly: boolean;
    sessions: Session[];
    coders: Named[];
    participants: Named[];
    moderators: Named[];
    levels: Named[];
}

export function settingOf({ readOnly, sessions, coders, participants, moderators, details }: Overview): Setting {
    const named = ({ id, name }: Named) => ({ id, name });
    return {
        readOnly,
        sessions,
        coders: coders.map(named),
        participants: participants.map(named),
        moderators: moderators.map(named),
        levels: details.levels,
    };
}

/** All that the parts of the reading page share. */
export interface Stage {
    study: string;
    opened: Opened;
    room: Room;
    acts: Acts;
    page: Page;
    codes: ReadonlyMap<string, { code: Code; place: number }>;
    setting: Setting;
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
    const { setting } = useStage();
    return (id) => setting.coders.find((coder) => coder.id === id)?.name ?? id;
}
