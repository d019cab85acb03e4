import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useRef, useState } from 'react';
import { ApiProblem, change, preview } from '../api/client';
import type { Done, Overview, Preview, StudyEvent, Wish } from '../api/contract';
import { type FeedState, follow } from '../api/feed';
import { useRefresh } from './queries';

/** The open study: what was seen of its trail, the way to have wishes done, and who listens to its feed. */
export interface OpenStudy {
    study: string;
    me: string;
    feed: FeedState;
    /** The last problem a wish ran into, until it is taken away. */
    problem: ApiProblem | undefined;
    /** The last act of this person that can be undone from a notice, by its line. */
    done: StudyEvent | undefined;
    dismiss: () => void;
    /** Has wishes done; the promise is refused with an {@link ApiProblem}, which is also shown. */
    wish: (...wishes: Wish[]) => Promise<Done>;
    preview: (wish: Wish) => Promise<Preview>;
    /** Hears every event in order, from now on; returns how to stop. */
    listen: (listener: (event: StudyEvent) => void) => () => void;
}

const Context = createContext<OpenStudy | undefined>(undefined);

export function useStudy(): OpenStudy {
    const open = useContext(Context);
    if (open === undefined) {
        throw new Error('no study is open here');
    }
    return open;
}

export function StudyProvider({ overview, children }: { overview: Overview; children: ReactNode }) {
    const { study, me } = overview;
    const seen = useRef(overview.sequence);
    const listeners = useRef(new Set<(event: StudyEvent) => void>());
    const [feed, setFeed] = useState<FeedState>('live');
    const [problem, setProblem] = useState<ApiProblem>();
    const [done, setDone] = useState<StudyEvent>();
    const refresh = useRefresh(study);
    const refreshing = useRef(refresh);
    useEffect(() => {
        refreshing.current = refresh;
    });

    useEffect(() => {
        return follow(
            study,
            seen.current,
            (event) => {
                seen.current = Math.max(seen.current, event.to);
                listeners.current.forEach((listener) => listener(event));
                refreshing.current(event);
                if (event.by === me) {
                    setDone(event);
                }
            },
            setFeed,
        );
    }, [study, me]);

    const wish = useCallback(
        async (...wishes: Wish[]) => {
            try {
                const answer = await change(study, seen.current, wishes);
                setProblem(undefined);
                return answer;
            } catch (thrown) {
                if (thrown instanceof ApiProblem) {
                    setProblem(thrown);
                }
                throw thrown;
            }
        },
        [study],
    );
    const listen = useCallback((listener: (event: StudyEvent) => void) => {
        listeners.current.add(listener);
        return () => void listeners.current.delete(listener);
    }, []);
    const dismiss = useCallback(() => {
        setProblem(undefined);
        setDone(undefined);
    }, []);
    const look = useCallback((one: Wish) => preview(study, seen.current, one), [study]);

    const value = useMemo(
        () => ({ study, me, feed, problem, done, dismiss, wish, preview: look, listen }),
        [study, me, feed, problem, done, dismiss, wish, look, listen],
    );
    return <Context.Provider value={value}>{children}</Context.Provider>;
}
