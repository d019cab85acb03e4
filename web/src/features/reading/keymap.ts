import type { Step } from '../../transcript/segments';

/** What a key asks for. */
export type Command =
    | { do: 'move'; step: Step; forwards: boolean; extending: boolean }
    | { do: 'select'; step: 'turn' | 'sentence' }
    | { do: 'coding'; forwards: boolean }
    | { do: 'recent'; index: number }
    | { do: 'seek'; seconds: number }
    | { do: 'clear' }
    | { do: 'play' }
    | { do: 'showRail' }
    | { do: 'chooseCode' }
    | { do: 'inVivo' }
    | { do: 'memo' }
    | { do: OnCoding };

/** What is done to the coding in hand. */
export type OnCoding = 'reassign' | 'editExtent' | 'direction' | 'uncode';

type Press = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>;

const steps: Record<string, [Step, boolean]> = {
    j: ['turn', true],
    k: ['turn', false],
    l: ['sentence', true],
    h: ['sentence', false],
    w: ['word', true],
    b: ['word', false],
    arrowdown: ['turn', true],
    arrowup: ['turn', false],
    arrowright: ['sentence', true],
    arrowleft: ['sentence', false],
};

const plain: Record<string, Command> = {
    t: { do: 'select', step: 'turn' },
    s: { do: 'select', step: 'sentence' },
    n: { do: 'coding', forwards: true },
    p: { do: 'coding', forwards: false },
    c: { do: 'chooseCode' },
    enter: { do: 'chooseCode' },
    i: { do: 'inVivo' },
    r: { do: 'reassign' },
    e: { do: 'editExtent' },
    m: { do: 'memo' },
    d: { do: 'direction' },
    g: { do: 'play' },
    ',': { do: 'seek', seconds: -5 },
    '.': { do: 'seek', seconds: 5 },
    o: { do: 'showRail' },
    delete: { do: 'uncode' },
    escape: { do: 'clear' },
};

/** What a key asks for while reading; undefined when it is left to the browser. */
export function commandFor({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): Command | undefined {
    const name = key.toLowerCase();
    if (altKey || metaKey) {
        return undefined;
    }
    if (ctrlKey) {
        const forwards = name === 'arrowright';
        return forwards || name === 'arrowleft'
            ? { do: 'move', step: 'word', forwards, extending: shiftKey }
            : undefined;
    }
    const step = steps[name];
    if (step !== undefined) {
        return { do: 'move', step: step[0], forwards: step[1], extending: shiftKey };
    }
    if (shiftKey) {
        return undefined;
    }
    return /^[1-9]$/u.test(name) ? { do: 'recent', index: Number(name) - 1 } : plain[name];
}

/** What a key asks for while the extent of a coding is changed. */
export type ExtentCommand =
    { do: 'keep' } | { do: 'drop' } | { do: 'move'; end: 'start' | 'end'; step: Step; forwards: boolean };

export function extentCommandFor({ key, ctrlKey, metaKey, altKey }: Press): ExtentCommand | undefined {
    if (ctrlKey || metaKey) {
        return undefined;
    }
    const end = altKey ? 'start' : 'end';
    switch (key) {
        case 'Enter':
        case 'e':
            return { do: 'keep' };
        case 'Escape':
            return { do: 'drop' };
        case 'ArrowRight':
        case 'ArrowLeft':
            return { do: 'move', end, step: 'word', forwards: key === 'ArrowRight' };
        case 'ArrowDown':
        case 'ArrowUp':
            return { do: 'move', end, step: 'sentence', forwards: key === 'ArrowDown' };
        default:
            return undefined;
    }
}

/** Whether keys belong to what has the focus and not to the page: a text field, a list to choose from, a player. */
export function ownsKeys(target: EventTarget | null): boolean {
    return (
        target instanceof Element &&
        target.closest(
            'input, textarea, select, video, audio, [contenteditable=true], [role=listbox], [role=combobox], [role=dialog], [role=menu], [role=tablist], [role=tree]',
        ) !== null
    );
}
