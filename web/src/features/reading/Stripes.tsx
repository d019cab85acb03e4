import { type CSSProperties, useCallback, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { colourOf, css, stripe } from '../../transcript/colours';
import { namesBeside } from '../../transcript/lanes';
import type { Part } from '../../transcript/placed';
import { takeInHand } from './commands';
import type { Page } from './page';
import { useColorScheme } from './scheme';
import { useCodeName, useCoderName, useParts, useRoom, useStage } from './stage';

const pitch = 7;
const nameHeight = 15;

/** The codings beside one turn: a button for each where it begins, and a bar where it goes on. */
export function Stripes({ block }: { block: number }) {
    const { t } = useTranslation('reading');
    const { opened, room, page } = useStage();
    const parts = useParts(block).filter(({ coding }) => opened.codings.shows(coding));
    useArrangement();
    const wide = typeof window === 'undefined' || window.innerWidth >= 700;
    const most = wide ? 14 : 5;
    const lane = ({ coding }: Part) => opened.codings.lanes.of(coding.id) ?? 0;
    const drawn = parts.filter((part) => lane(part) < most);
    const used = drawn.reduce((sum, part) => Math.max(sum, lane(part) + 1), 0);
    const box = useRef<HTMLDivElement>(null);
    const place = useCallback(() => {
        if (box.current !== null) {
            lay(box.current, drawn, opened.transcript.block(block).start, page);
        }
    }, [page, block, drawn, opened]);
    useLayoutEffect(place);
    useLayoutEffect(() => {
        const words = page.element(block);
        if (words === undefined) {
            return undefined;
        }
        const watcher = new ResizeObserver(place);
        watcher.observe(words);
        return () => watcher.disconnect();
    }, [page, block, place]);
    return (
        <div ref={box} className="stripes">
            {drawn.map((part) => (
                <Stripe key={part.coding.id} part={part} lane={lane(part)} used={used} block={block} />
            ))}
            {parts.length > drawn.length ? (
                <button
                    type="button"
                    className="stripes-more"
                    tabIndex={-1}
                    onClick={() => {
                        room.setState({
                            tab: 'list',
                            rail: true,
                            caret: {
                                anchor: opened.transcript.block(block).start,
                                focus: opened.transcript.block(block).start,
                            },
                        });
                    }}
                >
                    {t('more', { count: parts.length - drawn.length })}
                </button>
            ) : null}
        </div>
    );
}

/** Draws again when the arrangement does; a coding that comes or goes elsewhere does not move this turn's lanes. */
function useArrangement(): void {
    useRoom((state) => `${state.order} ${state.only}`);
}

function Stripe({ part, lane, used, block }: { part: Part; lane: number; used: number; block: number }) {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const { opened, room, codes } = stage;
    const { coding } = part;
    const scheme = useColorScheme();
    const codeName = useCodeName();
    const coderName = useCoderName();
    const inHand = useRoom((state) => state.selected === coding.id);
    const found = codes.get(coding.code);
    const colour = css(stripe(colourOf(found?.code.colour ?? '', found?.place ?? 0), scheme));
    const style = {
        left: lane * pitch,
        '--stripe': colour,
        '--name-left': `${(used - lane) * pitch + 4}px`,
    } as CSSProperties;
    const light = (on: boolean) => () => room.setState({ lit: on ? coding.id : undefined });
    const common = {
        'data-coding': coding.id,
        'data-in-hand': inHand || undefined,
        style,
        onPointerEnter: light(true),
        onPointerLeave: light(false),
    };
    if (!part.first) {
        return (
            // The button at the beginning of the coding is the one for keys; this is the same for a pointer.

            <div {...common} className="stripe" aria-hidden onClick={() => takeInHand(stage, coding, false)} />
        );
    }
    const direction = coding.facets.direction;
    return (
        <button
            {...common}
            type="button"
            className="stripe"
            tabIndex={-1}
            aria-pressed={inHand}
            aria-label={t('stripe', {
                code: codeName(coding.code),
                coder: coderName(coding.coder),
                words: opened.transcript.words(opened.transcript.block(block)).slice(part.from, part.to).slice(0, 120),
            })}
            onFocus={light(true)}
            onBlur={light(false)}
            onClick={() => takeInHand(stage, coding, false)}
        >
            <span className="stripe-name" aria-hidden>
                {direction === undefined ? '' : `${t(`sign.${direction}`)} `}
                {codeName(coding.code)}
            </span>
        </button>
    );
}

/** Puts the stripes beside their words: all is measured before anything is moved. The box is as tall as the turn, so that a coding over several turns is one bar. */
function lay(box: HTMLElement, parts: readonly Part[], start: number, page: Page): void {
    const { top, height, width } = box.getBoundingClientRect();
    const measured = parts.map(({ from, to, first, last }) => ({
        top: first ? (page.boxOf(start + from)?.top ?? top) - top + 2 : 0,
        bottom: last ? (page.boxOf(start + Math.max(to, from + 1), true)?.bottom ?? top) - top - 2 : height,
        first,
    }));
    const begins = measured.flatMap(({ first, top: place }, i) => (first ? [{ i, place }] : []));
    const sorted = begins.sort((a, b) => a.place - b.place);
    const names = namesBeside(
        sorted.map(({ place }) => place),
        nameHeight,
        height,
    );
    const nameOf = new Map(sorted.map(({ i }, at) => [i, names[at]]));
    [...box.querySelectorAll<HTMLElement>('.stripe')].forEach((element, i) => {
        const at = measured[i];
        if (at === undefined) {
            return;
        }
        element.style.top = `${at.top}px`;
        element.style.height = `${Math.max(at.bottom - at.top, 12)}px`;
        const name = element.querySelector<HTMLElement>('.stripe-name');
        const place = nameOf.get(i);
        if (name !== null) {
            name.style.maxWidth = `calc(${width}px - ${element.style.left} - var(--name-left))`;
            name.style.top = `${(place ?? 0) - at.top}px`;
            name.hidden = place === undefined;
        }
    });
}
