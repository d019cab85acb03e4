import { create } from 'zustand';
import { persist } from 'zustand/middleware';

/** The last entry this browser had seen of each study when it was left. */
interface Visits {
    seen: Record<string, number>;
    leave: (study: string, entry: number) => void;
}

export const useVisits = create<Visits>()(
    persist(
        (set) => ({ seen: {}, leave: (study, entry) => set(({ seen }) => ({ seen: { ...seen, [study]: entry } })) }),
        { name: 'tacit.visits', version: 1 },
    ),
);
