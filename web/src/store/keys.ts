/** Every key of the workbench, in one list: the page behind `?`, the guide and the handlers' tests read it. */
export interface KeyGroup {
    name: string;
    keys: { press: string[]; does: string }[];
}

export const keyGroups: KeyGroup[] = [
    {
        name: 'move',
        keys: [
            { press: ['J', '↓'], does: 'nextTurn' },
            { press: ['K', '↑'], does: 'previousTurn' },
            { press: ['L', '→'], does: 'nextSentence' },
            { press: ['H', '←'], does: 'previousSentence' },
            { press: ['W', 'Ctrl →'], does: 'nextWord' },
            { press: ['B', 'Ctrl ←'], does: 'previousWord' },
            { press: ['N'], does: 'nextCoding' },
            { press: ['P'], does: 'previousCoding' },
        ],
    },
    {
        name: 'select',
        keys: [
            { press: ['Shift + a move'], does: 'extend' },
            { press: ['T'], does: 'selectTurn' },
            { press: ['S'], does: 'selectSentence' },
            { press: ['Esc'], does: 'clear' },
        ],
    },
    {
        name: 'code',
        keys: [
            { press: ['C', 'Enter'], does: 'chooseCode' },
            { press: ['1', '…', '9'], does: 'recentCode' },
            { press: ['I'], does: 'inVivo' },
            { press: ['R'], does: 'reassign' },
            { press: ['E'], does: 'editExtent' },
            { press: ['M'], does: 'memo' },
            { press: ['D'], does: 'direction' },
            { press: ['Delete'], does: 'uncode' },
            { press: ['O'], does: 'showRail' },
        ],
    },
    {
        name: 'find',
        keys: [
            { press: ['↑', '↓'], does: 'otherCode' },
            { press: ['Enter'], does: 'takeCode' },
            { press: ['Ctrl Enter'], does: 'takeMore' },
            { press: ['Esc'], does: 'leaveFinder' },
        ],
    },
    {
        name: 'extent',
        keys: [
            { press: ['←', '→'], does: 'moveEnd' },
            { press: ['Alt ←', 'Alt →'], does: 'moveStart' },
            { press: ['↑', '↓'], does: 'bySentence' },
            { press: ['Enter', 'E'], does: 'keepExtent' },
            { press: ['Esc'], does: 'dropExtent' },
        ],
    },
    {
        name: 'recording',
        keys: [
            { press: ['G'], does: 'play' },
            { press: [',', '.'], does: 'seek' },
        ],
    },
    {
        name: 'anywhere',
        keys: [
            { press: ['Ctrl Z'], does: 'undo' },
            { press: ['Ctrl Shift Z'], does: 'redo' },
            { press: ['/'], does: 'search' },
            { press: ['?'], does: 'keys' },
        ],
    },
];
