import { type KeyboardEvent, useRef } from 'react';
import { type Step, type TreeRow, typedTo } from './tree';

export interface TreeActs {
    focus: (index: number) => void;
    setOpen: (code: string, open: boolean) => void;
    choose: (code: string) => void;
    move: (code: string, step: Step) => void;
}

const steps: Record<string, Step> = { ArrowUp: 'up', ArrowDown: 'down', ArrowRight: 'in', ArrowLeft: 'out' };
const pause = 700;

/** The keys of a treegrid: arrows, Home and End, Enter, typing a name; with Alt the arrows move the code itself. */
export function useTreeKeys(rows: readonly TreeRow[], acts: TreeActs) {
    const typed = useRef({ text: '', at: 0 });
    const arrow = (event: KeyboardEvent, index: number, row: TreeRow): boolean => {
        switch (event.key) {
            case 'ArrowDown':
                acts.focus(Math.min(index + 1, rows.length - 1));
                return true;
            case 'ArrowUp':
                acts.focus(Math.max(index - 1, 0));
                return true;
            case 'ArrowRight':
                if (row.parent && !row.open) {
                    acts.setOpen(row.code.id, true);
                } else if (row.parent) {
                    acts.focus(index + 1);
                }
                return true;
            case 'ArrowLeft':
                if (row.open) {
                    acts.setOpen(row.code.id, false);
                } else if (row.code.parent !== undefined) {
                    acts.focus(rows.findIndex(({ code }) => code.id === row.code.parent));
                }
                return true;
            case 'Home':
                acts.focus(0);
                return true;
            case 'End':
                acts.focus(rows.length - 1);
                return true;
            case 'Enter':
            case ' ':
                acts.choose(row.code.id);
                return true;
            default:
                return false;
        }
    };
    const letter = (event: KeyboardEvent, index: number): boolean => {
        if (Array.from(event.key).length !== 1 || event.key === ' ' || event.key === '/' || event.key === '?') {
            return false;
        }
        const text = event.timeStamp - typed.current.at < pause ? typed.current.text + event.key : event.key;
        typed.current = { text, at: event.timeStamp };
        acts.focus(typedTo(rows, index, text));
        return true;
    };
    return (event: KeyboardEvent) => {
        const index = rows.findIndex(({ code }) => code.id === (event.currentTarget as HTMLElement).dataset.code);
        const row = rows[index];
        if (row === undefined || event.target !== event.currentTarget || event.ctrlKey || event.metaKey) {
            return;
        }
        const step = event.altKey ? steps[event.key] : undefined;
        if (step !== undefined) {
            event.preventDefault();
            acts.move(row.code.id, step);
        } else if (!event.altKey && (arrow(event, index, row) || letter(event, index))) {
            event.preventDefault();
            event.stopPropagation();
        }
    };
}
