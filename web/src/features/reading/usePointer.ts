import { type DragEvent, useEffect, useMemo } from 'react';
import { at } from '../../transcript/caret';
import { snapped } from '../../transcript/segments';
import { selection, setCaret } from './commands';
import { codeMime } from './RailCodes';
import type { Stage } from './stage';

/** What the pointer does in the text: select, take a coding in hand, take a code that is dropped. */
export function usePointer(stage: Stage) {
    useEffect(() => {
        let pressed = false;
        let timer: ReturnType<typeof setTimeout> | undefined;
        let fingers = false;
        const read = () => {
            if (!pressed && readSelection(stage)) {
                if (!fingers) {
                    // What is selected is seen as it will be coded. Fingers still have the handles in hand.
                    setCaret(stage, stage.room.getState().caret, false);
                }
                stage.room.setState({ palette: true });
            }
        };
        const down = (event: PointerEvent) => {
            pressed = event.button === 0;
            fingers = event.pointerType === 'touch';
            const target = event.target instanceof Element ? event.target : undefined;
            if (target?.closest('.pane') != null && target.closest('.palette') === null) {
                stage.room.setState({ palette: false });
            }
        };
        const up = (event: PointerEvent) => {
            pressed = false;
            const target = event.target instanceof Element ? event.target : undefined;
            if (target?.closest('.pane') == null && document.getSelection()?.isCollapsed !== false) {
                return;
            }
            // After a click the browser lets go of the old selection only once the event is over.
            setTimeout(() => {
                const chosen = document.getSelection();
                if (chosen?.isCollapsed === false) {
                    read();
                } else if (target?.closest('.turn-words') != null) {
                    click(stage, event);
                }
            });
        };
        // Fingers select by handles, with no pointer to come up at the end.
        const changed = () => {
            clearTimeout(timer);
            timer = setTimeout(read, 350);
        };
        const cancelled = () => {
            pressed = false;
        };
        document.addEventListener('pointerdown', down);
        document.addEventListener('pointerup', up);
        document.addEventListener('pointercancel', cancelled);
        document.addEventListener('selectionchange', changed);
        return () => {
            clearTimeout(timer);
            document.removeEventListener('pointerdown', down);
            document.removeEventListener('pointerup', up);
            document.removeEventListener('pointercancel', cancelled);
            document.removeEventListener('selectionchange', changed);
        };
    }, [stage]);
    return useMemo(
        () => ({
            onDragOver: (event: DragEvent) => {
                if (event.dataTransfer.types.includes(codeMime) && !stage.readOnly) {
                    event.preventDefault();
                    event.dataTransfer.dropEffect = 'copy';
                }
            },
            onDrop: (event: DragEvent) => {
                const code = event.dataTransfer.getData(codeMime);
                if (code !== '' && !stage.readOnly) {
                    event.preventDefault();
                    drop(stage, code, event);
                }
            },
        }),
        [stage],
    );
}

/** Takes over what the browser has selected. @returns whether it is a new selection of words of the transcript */
function readSelection({ page, room, snapToWords }: Stage): boolean {
    const chosen = document.getSelection();
    if (chosen === null || chosen.isCollapsed || chosen.anchorNode === null || chosen.focusNode === null) {
        return false;
    }
    const anchor = page.unitAt(chosen.anchorNode, chosen.anchorOffset);
    const focus = page.unitAt(chosen.focusNode, chosen.focusOffset);
    const found =
        anchor === undefined || focus === undefined ? undefined : snapped(page.transcript, anchor, focus, snapToWords);
    if (found === undefined) {
        return false;
    }
    const { caret } = room.getState();
    if (Math.min(caret.anchor, caret.focus) === found.start && Math.max(caret.anchor, caret.focus) === found.end) {
        return false;
    }
    room.setState({ caret: { anchor: found.start, focus: found.end }, selected: undefined, lit: undefined });
    return true;
}

/** Puts the caret where was clicked, and takes in hand what is coded there. */
function click(stage: Stage, event: PointerEvent): void {
    const unit = stage.page.unitUnder(event.clientX, event.clientY);
    if (unit !== undefined) {
        const coding = stage.opened.codings.placed.over(unit).find((one) => stage.opened.codings.shows(one));
        stage.room.setState({
            selected: coding?.id,
            lit: undefined,
            ...(coding === undefined ? {} : { tab: 'coding' }),
        });
        setCaret(stage, at(unit), false);
    }
}

/** A code dropped on what is selected codes that; dropped elsewhere it codes the turn. */
function drop(stage: Stage, code: string, { clientX, clientY }: DragEvent): void {
    const unit = stage.page.unitUnder(clientX, clientY);
    const selected = selection(stage);
    if (unit === undefined) {
        return;
    }
    const { transcript } = stage.opened;
    const block = transcript.block(transcript.blockAt(unit));
    const turn = snapped(transcript, block.start, block.end, false);
    const stretch = selected !== undefined && unit >= selected.start && unit <= selected.end ? selected : turn;
    if (stretch !== undefined) {
        stage.acts.code(stretch, [code]);
        stage.say('said.coded', { code: stage.codes.get(code)?.code.name ?? code });
    }
}
