import { type PointerEvent as Press, useCallback, useEffect, useRef, useState } from 'react';
import type { Stretch } from '../../transcript/segments';
import { snapped } from '../../transcript/segments';
import { useParts, useRoom, useStage, useVersion } from './stage';

/** Two handles at the ends of the coding in hand, to drag. By keys the same is done with E. */
export function Handles() {
    const { opened, readOnly } = useStage();
    useVersion();
    const selected = useRoom((state) => state.selected);
    const extent = useRoom((state) => state.extent);
    const coding = selected === undefined ? undefined : opened.codings.placed.get(selected);
    if (coding === undefined || readOnly) {
        return null;
    }
    const { positions } = opened.transcript;
    const stretch = extent?.stretch ?? { start: positions.toUnit(coding.start), end: positions.toUnit(coding.end) };
    return (
        <>
            <Handle id={coding.id} stretch={stretch} end="start" />
            <Handle id={coding.id} stretch={stretch} end="end" />
        </>
    );
}

function Handle({ id, stretch, end }: { id: string; stretch: Stretch; end: 'start' | 'end' }) {
    const { page, room, opened, acts, snapToWords } = useStage();
    const { transcript } = opened;
    const unit = end === 'start' ? stretch.start : stretch.end;
    const handle = useRef<HTMLDivElement>(null);
    const [dragging, setDragging] = useState(false);
    useParts(transcript.blockAt(unit));
    const lay = useCallback(() => {
        const element = handle.current;
        const box = page.boxOf(unit, end === 'end');
        const around = element?.offsetParent?.getBoundingClientRect();
        if (element === null || around === undefined) {
            return;
        }
        element.hidden = box === undefined || box.height === 0;
        if (box !== undefined) {
            element.style.top = `${box.top - around.top}px`;
            element.style.left = `${(end === 'start' ? box.left : box.right) - around.left}px`;
            element.style.height = `${box.height}px`;
        }
    }, [page, unit, end]);
    useEffect(() => {
        lay();
        window.addEventListener('resize', lay);
        // Turns above may turn out taller than was thought before they were drawn.
        window.addEventListener('scroll', lay, { passive: true });
        return () => {
            window.removeEventListener('resize', lay);
            window.removeEventListener('scroll', lay);
        };
    });
    const drag = (event: Press) => {
        const at = dragging ? page.unitUnder(event.clientX, event.clientY) : undefined;
        const found =
            at === undefined
                ? undefined
                : snapped(
                      transcript,
                      end === 'start' ? at : stretch.start,
                      end === 'end' ? at : stretch.end,
                      snapToWords,
                  );
        if (found !== undefined && (end === 'start' ? at !== stretch.end : at !== stretch.start)) {
            room.setState({ extent: { id, stretch: found } });
        }
    };
    const drop = () => {
        const { extent } = room.getState();
        const coding = opened.codings.placed.get(id);
        setDragging(false);
        room.setState({ extent: undefined });
        if (extent !== undefined && coding !== undefined) {
            acts.resize(coding, extent.stretch);
        }
    };
    return (
        <div
            ref={handle}
            className="handle"
            data-end={end}
            style={{ pointerEvents: dragging ? 'none' : 'auto' }}
            aria-hidden
            onPointerDown={(event) => {
                event.preventDefault();
                event.currentTarget.setPointerCapture(event.pointerId);
                setDragging(true);
            }}
            onPointerMove={drag}
            onPointerUp={drop}
            onPointerCancel={() => {
                setDragging(false);
                room.setState({ extent: undefined });
            }}
        />
    );
}
