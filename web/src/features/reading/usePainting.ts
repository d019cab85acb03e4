import { useEffect, useMemo } from 'react';
import { around } from '../../transcript/caret';
import { canPaint, Painter } from './painter';
import { useColorScheme } from './scheme';
import type { Stage } from './stage';

/** Has the codings painted, and what is selected, pointed at and played. */
export function usePainting(stage: Stage): void {
    const { page, opened, codes, room } = stage;
    const scheme = useColorScheme();
    const painter = useMemo(() => (canPaint ? new Painter(page, opened.codings) : undefined), [page, opened.codings]);
    useEffect(() => painter?.start(), [painter]);
    useEffect(() => painter?.colour(codes.values(), scheme), [painter, codes, scheme]);
    useEffect(() => {
        if (painter === undefined) {
            return undefined;
        }
        const { transcript, codings } = opened;
        const paint = () => {
            const { caret, lit, selected, extent, finder } = room.getState();
            const extentOf = (id: string | undefined) => {
                const coding = id === undefined ? undefined : codings.placed.get(id);
                return coding === undefined
                    ? []
                    : [
                          {
                              start: transcript.positions.toUnit(coding.start),
                              end: transcript.positions.toUnit(coding.end),
                          },
                      ];
            };
            const open = caret.anchor !== caret.focus;
            const chosen = { start: Math.min(caret.anchor, caret.focus), end: Math.max(caret.anchor, caret.focus) };
            painter.mark(
                'selection',
                open && (finder === 'code' || document.getSelection()?.isCollapsed !== false) ? [chosen] : [],
            );
            painter.mark('caret', open || selected !== undefined ? [] : [around(transcript, caret.focus, 'word')]);
            painter.mark('lit', extent === undefined ? [...extentOf(lit), ...extentOf(selected)] : [extent.stretch]);
        };
        // Nothing of the codings is worked out before the words have been painted.
        const first = requestAnimationFrame(() => setTimeout(paint));
        const ends = [
            room.subscribe(paint),
            codings.subscribe(paint),
            page.onMove((_, near) => (near && page.isPartial ? paint() : undefined)),
        ];
        return () => {
            cancelAnimationFrame(first);
            ends.forEach((end) => end());
        };
    }, [painter, room, opened, page]);
}
