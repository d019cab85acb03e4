import { useEffect } from 'react';
import { alterExtent, carryOut } from './commands';
import { commandFor, extentCommandFor, ownsKeys } from './keymap';
import type { Stage } from './stage';

/** The keys of the room, heard while the focus is in it or nowhere. A text field, a list or a player keeps its own, and a button keeps Enter. */
export function useKeys(stage: Stage): void {
    useEffect(() => {
        const press = (event: KeyboardEvent) => {
            const { target } = event;
            const inside =
                target === document.body || (target instanceof Element && target.closest('.reading') !== null);
            const state = stage.room.getState();
            if (!inside || event.defaultPrevented || ownsKeys(target) || state.editing) {
                return;
            }
            const button = target instanceof Element && target.closest('button, a') !== null;
            if (button && (event.key === 'Enter' || event.key === ' ')) {
                return;
            }
            if (state.extent !== undefined) {
                const command = extentCommandFor(event);
                if (command !== undefined) {
                    event.preventDefault();
                    alterExtent(stage, command);
                    return;
                }
            }
            const command = commandFor(event);
            if (command !== undefined && carryOut(stage, command)) {
                event.preventDefault();
            }
        };
        document.addEventListener('keydown', press);
        return () => document.removeEventListener('keydown', press);
    }, [stage]);
}
