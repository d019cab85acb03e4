import { around, at, type Caret, moved, resized } from '../../transcript/caret';
import type { PlacedCoding } from '../../transcript/codings';
import { inVivoName } from '../../transcript/rank';
import { snapped, type Stretch } from '../../transcript/segments';
import type { Command, ExtentCommand, OnCoding } from './keymap';
import type { Stage } from './stage';

/** What is selected; undefined when nothing is. */
export function selection({ room, opened, snapToWords }: Stage): Stretch | undefined {
    const { anchor, focus } = room.getState().caret;
    return anchor === focus ? undefined : snapped(opened.transcript, anchor, focus, snapToWords);
}

/** What is to be coded: what is selected, or else the sentence at the caret, which is selected then so that it is seen. */
export function toBeCoded(stage: Stage): Stretch | undefined {
    const found = selection(stage);
    if (found !== undefined) {
        return found;
    }
    const { start, end } = around(stage.opened.transcript, stage.room.getState().caret.focus, 'sentence');
    const sentence = snapped(stage.opened.transcript, start, end, false);
    if (sentence !== undefined) {
        setCaret(stage, { anchor: sentence.start, focus: sentence.end });
    }
    return sentence;
}

/** The coding that a command is about: the one in hand, or else the shortest over the caret. */
export function codingInHand({ room, opened }: Stage): PlacedCoding | undefined {
    const { selected, caret } = room.getState();
    const { placed } = opened.codings;
    return selected === undefined ? placed.over(caret.focus)[0] : placed.get(selected);
}

/** Puts the caret somewhere, and with it the browser's own selection and the focus. */
export function setCaret(stage: Stage, caret: Caret, showing = true): void {
    const { room, page } = stage;
    room.setState({ caret, palette: false });
    if (showing) {
        page.show(caret.focus);
    }
    const block = page.transcript.blockAt(caret.focus);
    page.element(block)?.closest<HTMLElement>('[data-block]')?.focus({ preventScroll: true });
    const chosen = document.getSelection();
    const from = page.placeOf(caret.anchor);
    const to = page.placeOf(caret.focus);
    if (caret.anchor === caret.focus) {
        chosen?.removeAllRanges();
    } else if (from !== undefined && to !== undefined) {
        chosen?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
    }
}

/** Takes a coding in hand and shows it. */
export function takeInHand(stage: Stage, coding: PlacedCoding, focusing = true): void {
    const start = stage.opened.transcript.positions.toUnit(coding.start);
    stage.room.setState({ selected: coding.id, lit: undefined, tab: 'coding', extent: undefined });
    if (focusing) {
        setCaret(stage, at(start));
    } else {
        stage.room.setState({ caret: at(start), palette: false });
        stage.page.show(start);
    }
    stage.say('said.inHand', {
        code: stage.codes.get(coding.code)?.code.name ?? coding.code,
        words: stage.opened.codings.placed.wordsOf(coding).slice(0, 200),
    });
}

/** Codes what is to be coded. */
export function codeWith(stage: Stage, codes: readonly string[]): void {
    const stretch = toBeCoded(stage);
    if (stretch !== undefined && !stage.readOnly) {
        stage.acts.code(stretch, codes);
        stage.room.setState({ palette: false });
        stage.say('said.coded', { code: codes.map((id) => stage.codes.get(id)?.code.name ?? id).join(', ') });
    }
}

/** @returns whether there was anything to do, or else the key is the browser's */
export function carryOut(stage: Stage, command: Command): boolean {
    const { room, opened } = stage;
    const { transcript } = opened;
    switch (command.do) {
        case 'move': {
            const caret = moved(transcript, room.getState().caret, command.step, command.forwards, command.extending);
            room.setState(command.extending ? {} : { selected: undefined });
            setCaret(stage, caret);
            return true;
        }
        case 'select': {
            const { start, end } = around(transcript, room.getState().caret.focus, command.step);
            setCaret(stage, { anchor: start, focus: end }, false);
            return true;
        }
        case 'coding':
            return toCoding(stage, command.forwards);
        case 'clear':
            letGo(stage);
            return true;
        case 'showRail':
            room.setState(({ rail }) => ({ rail: !rail }));
            return true;
        case 'play':
            stage.play({ block: transcript.blockAt(room.getState().caret.focus) });
            return opened.reading.media !== undefined;
        case 'seek':
            stage.play({ seconds: command.seconds });
            return opened.reading.media !== undefined;
        default:
            return stage.readOnly ? false : alter(stage, command);
    }
}

type Altering = Exclude<Command, { do: 'move' | 'select' | 'coding' | 'clear' | 'showRail' | 'play' | 'seek' }>;

function alter(stage: Stage, command: Altering): boolean {
    const { room, acts, opened } = stage;
    const state = room.getState();
    const coding = codingInHand(stage);
    switch (command.do) {
        case 'chooseCode':
            if (toBeCoded(stage) !== undefined) {
                room.setState({ finder: 'code', palette: false });
            }
            return true;
        case 'recent': {
            const code = state.recent[command.index];
            if (code !== undefined && stage.codes.has(code)) {
                codeWith(stage, [code]);
            }
            return true;
        }
        case 'inVivo': {
            const stretch = toBeCoded(stage);
            if (stretch !== undefined) {
                acts.codeNew(stretch, inVivoName(opened.transcript.text.slice(stretch.start, stretch.end)));
                room.setState({ palette: false });
            }
            return true;
        }
        case 'memo':
            room.setState({
                memo: coding === undefined ? `source:${opened.reading.source.id}` : `coding:${coding.id}`,
                ...(coding === undefined ? {} : { selected: coding.id }),
                tab: 'coding',
                rail: true,
            });
            return true;
        default:
            if (coding !== undefined) {
                onCoding(stage, command.do, coding);
            }
            return true;
    }
}

function onCoding(stage: Stage, what: OnCoding, coding: PlacedCoding): void {
    const { room, acts, opened } = stage;
    if (what === 'uncode') {
        acts.uncode(coding);
        stage.say('said.uncoded');
        return;
    }
    room.setState({ selected: coding.id });
    if (what === 'reassign') {
        room.setState({ finder: 'reassign' });
    } else if (what === 'direction') {
        acts.turnDirection(coding);
        const now = opened.codings.placed.get(coding.id)?.facets.direction ?? 'none';
        stage.say(`said.direction.${now}`);
    } else {
        const { positions } = opened.transcript;
        const stretch = { start: positions.toUnit(coding.start), end: positions.toUnit(coding.end) };
        room.setState({ extent: { id: coding.id, stretch } });
        stage.say('said.extent');
    }
}

/** While the extent of a coding is changed. */
export function alterExtent(stage: Stage, command: ExtentCommand): void {
    const { room, acts, opened, page } = stage;
    const { extent } = room.getState();
    const coding = extent === undefined ? undefined : opened.codings.placed.get(extent.id);
    if (extent === undefined || command.do === 'drop' || coding === undefined) {
        room.setState({ extent: undefined });
    } else if (command.do === 'keep') {
        acts.resize(coding, extent.stretch);
        room.setState({ extent: undefined });
        stage.say('said.resized');
    } else {
        const stretch = resized(opened.transcript, extent.stretch, command.end, command.step, command.forwards);
        room.setState({ extent: { id: extent.id, stretch } });
        page.show(command.end === 'end' ? stretch.end - 1 : stretch.start);
    }
}

function toCoding(stage: Stage, forwards: boolean): boolean {
    const { room, opened } = stage;
    const { placed } = opened.codings;
    const { selected, caret } = room.getState();
    const shown = placed.all().filter((coding) => opened.codings.shows(coding));
    const here = shown.findIndex((coding) => coding.id === selected);
    const place = opened.transcript.positions.toCodePoint(caret.focus);
    const next =
        here >= 0
            ? shown[here + (forwards ? 1 : -1)]
            : forwards
              ? shown.find(({ start }) => start >= place)
              : shown.findLast(({ start }) => start < place);
    if (next !== undefined) {
        takeInHand(stage, next);
    }
    return true;
}

function letGo(stage: Stage): void {
    const { caret } = stage.room.getState();
    stage.room.setState({ selected: undefined, lit: undefined, extent: undefined, memo: undefined, finder: undefined });
    setCaret(stage, at(Math.min(caret.anchor, caret.focus)), false);
}
