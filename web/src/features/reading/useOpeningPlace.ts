import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSearchParams } from 'react-router';
import { at } from '../../transcript/caret';
import { setCaret, takeInHand } from './commands';
import type { Stage } from './stage';

/** Opens at the turn, coding or words that the address names, and stays at the place when the text is read again. */
export function useOpeningPlace(stage: Stage): void {
    const [search] = useSearchParams();
    const turn = search.get('turn');
    const coding = search.get('coding');
    const from = search.get('from');
    const to = search.get('to');
    const asked = `${turn ?? ''} ${coding ?? ''} ${from ?? ''} ${to ?? ''}`;
    const opened = useRef<string>(undefined);
    useEffect(() => {
        if (opened.current !== asked) {
            opened.current = asked;
            open(stage, { turn, coding, from, to });
        }
    }, [stage, asked, turn, coding, from, to]);

    const before = useRef<Stage>(stage);
    useLayoutEffect(() => {
        const was = before.current;
        before.current = stage;
        if (was.opened.transcript !== stage.opened.transcript) {
            stay(was, stage);
        }
    }, [stage]);
}

interface Asked {
    turn: string | null;
    coding: string | null;
    from: string | null;
    to: string | null;
}

function open(stage: Stage, { turn, coding, from, to }: Asked): void {
    const { transcript, codings } = stage.opened;
    const named = coding === null ? undefined : codings.placed.get(coding);
    const block = turn === null ? undefined : transcript.blocks[Number(turn) - 1];
    if (named !== undefined) {
        takeInHand(stage, named);
    } else if (from !== null && Number.isInteger(Number(from))) {
        const start = transcript.positions.toUnit(Number(from));
        const end = to === null ? start : transcript.positions.toUnit(Number(to));
        setCaret(stage, { anchor: start, focus: end }, false);
        stage.page.show(start);
    } else if (block !== undefined) {
        setCaret(stage, at(block.start));
    } else {
        // The keys work at once.
        setCaret(stage, stage.room.getState().caret, false);
    }
}

/** The caret stays with its words: what is equal at the beginning of both texts did not move, what is equal at their end moved with it. */
function stay(was: Stage, is: Stage): void {
    const before = was.opened.transcript.text;
    const now = is.opened.transcript.text;
    const shift = now.length - before.length;
    const { caret, selected } = is.room.getState();
    const carried = (unit: number) =>
        before.slice(0, unit) === now.slice(0, unit) ? unit : Math.min(Math.max(unit + shift, 0), now.length);
    is.room.setState({
        caret: before === now ? caret : { anchor: carried(caret.anchor), focus: carried(caret.focus) },
        ...(selected === undefined ? {} : { selected }),
    });
}
