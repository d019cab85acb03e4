import { createStore } from 'zustand/vanilla';
import type { Caret } from '../transcript/caret';
import type { Stretch } from '../transcript/segments';

export type Tab = 'codes' | 'coding' | 'list';
export type Order = 'place' | 'code' | 'theme' | 'coder';
/** Which codings are shown: all, or those of one code, theme or coder, written `code:trust`. */
export type Only = '' | `${'code' | 'theme' | 'coder'}:${string}`;

/** Where somebody is in a transcript and what they are doing there; nothing of it is in the study. Positions are UTF-16 units of the text. */
export interface RoomState {
    caret: Caret;
    /** The coding in hand. */
    selected: string | undefined;
    /** The coding pointed at. */
    lit: string | undefined;
    tab: Tab;
    /** Whether the panel beside the text is open. */
    rail: boolean;
    /** What a code is being looked for, if one is. */
    finder: 'code' | 'reassign' | undefined;
    /** Whether the selection was just made by pointer, and is offered the small palette. */
    palette: boolean;
    /** The coding whose extent is being changed, and where it would be. */
    extent: { id: string; stretch: Stretch } | undefined;
    /** What the memo being written is about, `coding:…` or `source:…`. */
    memo: string | undefined;
    editing: boolean;
    /** Words of turns as they are being edited, by block. */
    drafts: Readonly<Record<number, string>>;
    only: Only;
    order: Order;
    /** Codes used last, the latest first. */
    recent: readonly string[];
    /** The block whose words are being played. */
    playing: number | undefined;
    /** What was just done, for those who do not see it. */
    said: string;
}

export type Room = ReturnType<typeof createRoom>;

const recentKey = (study: string) => `tacit.recent.${study}`;

export function createRoom(study: string, over: Partial<RoomState> = {}) {
    const room = createStore<RoomState>(() => ({
        caret: { anchor: 0, focus: 0 },
        selected: undefined,
        lit: undefined,
        tab: 'codes',
        rail: typeof window === 'undefined' || window.innerWidth >= 1200,
        finder: undefined,
        palette: false,
        extent: undefined,
        memo: undefined,
        editing: false,
        drafts: {},
        only: '',
        order: 'place',
        recent: kept(study),
        playing: undefined,
        said: '',
        ...over,
    }));
    return {
        ...room,
        /** A code was used: it is the latest now. */
        used(code: string) {
            const recent = [code, ...room.getState().recent.filter((one) => one !== code)].slice(0, 9);
            room.setState({ recent });
            try {
                localStorage.setItem(recentKey(study), JSON.stringify(recent));
            } catch {
                // Without room for it the list lasts as long as the page.
            }
        },
    };
}

function kept(study: string): string[] {
    try {
        const found: unknown = JSON.parse(localStorage.getItem(recentKey(study)) ?? '[]');
        return Array.isArray(found) ? found.filter((one) => typeof one === 'string') : [];
    } catch {
        return [];
    }
}
