import { describe, expect, it } from 'vitest';
import { keyGroups } from '../../store/keys';
import { commandFor, extentCommandFor, ownsKeys } from './keymap';

const press = (key: string, held: Partial<KeyboardEvent> = {}) => ({
    key,
    shiftKey: false,
    ctrlKey: false,
    metaKey: false,
    altKey: false,
    ...held,
});
const named: Record<string, string> = {
    '↓': 'ArrowDown',
    '↑': 'ArrowUp',
    '→': 'ArrowRight',
    '←': 'ArrowLeft',
    Esc: 'Escape',
};

describe('the keys of the reading page', () => {
    const listed = keyGroups
        .filter(({ name }) => ['move', 'select', 'code', 'recording'].includes(name))
        .flatMap(({ keys }) => keys)
        .filter(({ does }) => does !== 'extend')
        .flatMap(({ press: all, does }) => all.filter((key) => key !== '…').map((key) => [key, does] as const));

    it.each(listed)('%s is on the page of keys and does something: %s', (shown) => {
        const parts = shown.split(' ');
        const key = named[parts.at(-1) ?? ''] ?? parts.at(-1) ?? '';
        expect(
            commandFor(press(key.length === 1 ? key.toLowerCase() : key, { ctrlKey: parts[0] === 'Ctrl' })),
        ).toBeDefined();
    });
    it('a move with Shift extends', () => {
        expect(commandFor(press('W', { shiftKey: true }))).toEqual({
            do: 'move',
            step: 'word',
            forwards: true,
            extending: true,
        });
    });
    it('the browser keeps its own', () => {
        const kept = [
            press('c', { ctrlKey: true }),
            press('d', { metaKey: true }),
            press('ArrowLeft', { altKey: true }),
            press('f', { ctrlKey: true }),
            press('Tab'),
            press(' '),
            press('PageDown'),
        ];
        expect(kept.map(commandFor)).toEqual(kept.map(() => undefined));
    });
    it('while an extent is changed, arrows move the end and with Alt the beginning', () => {
        expect(extentCommandFor(press('ArrowLeft', { altKey: true }))).toEqual({
            do: 'move',
            end: 'start',
            step: 'word',
            forwards: false,
        });
        expect(extentCommandFor(press('ArrowDown'))).toEqual({
            do: 'move',
            end: 'end',
            step: 'sentence',
            forwards: true,
        });
        expect([extentCommandFor(press('Enter')), extentCommandFor(press('Escape'))]).toEqual([
            { do: 'keep' },
            { do: 'drop' },
        ]);
        expect(extentCommandFor(press('z', { ctrlKey: true }))).toBeUndefined();
    });
    it('no key is taken from a text field', () => {
        document.body.innerHTML = '<div><input /><textarea></textarea><button>x</button></div>';
        expect([...document.querySelectorAll('input, textarea, button')].map(ownsKeys)).toEqual([true, true, false]);
    });
});
