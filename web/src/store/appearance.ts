import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** How the page looks to this person on this machine; nothing of it is in a study. */
export interface Appearance {
    scheme: 'auto' | 'light' | 'dark';
    /** Size of transcript text apart from the page's zoom, in percent. */
    textZoom: number;
    /** Whether selections snap to whole words. */
    snapToWords: boolean;
    set: (change: Partial<Omit<Appearance, 'set'>>) => void;
}

export const textZooms = [80, 90, 100, 115, 130, 150, 175, 200] as const;

export const useAppearance = create<Appearance>()(
    persist((set) => ({ scheme: 'auto', textZoom: 100, snapToWords: true, set: (change) => set(change) }), {
        name: 'tacit.appearance',
        version: 1,
    }),
);
