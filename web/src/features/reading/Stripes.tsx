import { type CSSProperties, type SyntheticEvent, useEffectEvent, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { at } from '../../transcript/caret';
import { colourOf, css, type Scheme, stripe } from '../../transcript/colours';
import { namesBeside } from '../../transcript/lanes';
import type { Part } from '../../transcript/placed';
import { takeInHand } from './commands';
import type { Page } from './page';
import { useColorScheme } from './scheme';
import { type Stage, useCoderName, useParts, useRoom, useStage } from './stage';

const pitch = 7;
const nameHeight = 15;

/** The codings beside one turn: a button for each where it begins, and a bar where it goes on. There can be hundreds on a screen, so that each is no more than its element. */
export function Stripes({ block }: { block: number }) {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const { opened, room, page, codes } = stage;
    const parts = useParts(block).filter(({ coding }) => opened.codings.shows(coding));
    // Draws again when the arrangement does; a coding that comes or goes elsewhere does not move this turn's lanes.
    useRoom((state) => `${state.order} ${state.only}`);
    const inHand = useRoom((state) => parts.find(({ coding }) => coding.id === state.selected)?.coding.id);
    const coderName = useCoderName();
    const colours = coloursOf(codes, useColorScheme());
    const most = window.innerWidth >= 768 ? 14 : 5;
    // The coding in hand is always drawn, in a lane of its own where there are more than fit.
    const lane = ({ coding }: Part) =>
        Math.min(opened.codings.lanes.of(coding.id) ?? 0, coding.id === inHand ? most : Infinity);
    const drawn = parts.filter((part) => lane(part) < most || part.coding.id === inHand);
    const used = drawn.reduce((sum, part) => Math.max(sum, lane(part) + 1), 0);
    const start = opened.transcript.block(block).start;
    const words = opened.transcript.words(opened.transcript.block(block));
    const box = useRef<HTMLDivElement>(null);
    const place = () => (box.current === null ? undefined : lay(box.current, drawn, start, page));
    useLayoutEffect(place);
    const latest = useEffectEvent(place);
    useLayoutEffect(() => {
        const element = page.element(block);
        if (element === undefined) {
            return undefined;
        }
        let width = element.clientWidth;
        const watcher = new ResizeObserver(() => {
            // Only once it is another than it was laid out for.
            if (element.clientWidth !== width) {
                width = element.clientWidth;
                latest();
            }
        });
        watcher.observe(element);
        return () => watcher.disconnect();
    }, [page, block]);
    const idOf = ({ target }: SyntheticEvent) =>
        target instanceof Element ? target.closest<HTMLElement>('.stripe')?.dataset.coding : undefined;
    const light = (event: SyntheticEvent) => room.setState({ lit: idOf(event) });
    const dark = () => room.setState({ lit: undefined });
    const take = (event: SyntheticEvent) => {
        const coding = opened.codings.placed.get(idOf(event) ?? '');
        if (coding !== undefined) {
            takeInHand(stage, coding, false);
        }
    };
    return (
        // The buttons in it have the keys; here they are only heard together.
        // eslint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events
        <div
            ref={box}
            className="stripes"
            onPointerOver={light}
            onPointerLeave={dark}
            onFocus={light}
            onBlur={dark}
            onClick={take}
        >
            {drawn.map((part) => {
                const { coding } = part;
                const name = codes.get(coding.code)?.code.name ?? coding.code;
                const sign = coding.facets.direction === undefined ? '' : `${t(`sign.${coding.facets.direction}`)} `;
                const here = coding.id === inHand;
                const common = {
                    className: 'stripe',
                    'data-coding': coding.id,
                    'data-in-hand': here || undefined,
                    style: {
                        left: lane(part) * pitch,
                        '--stripe': colours.get(coding.code) ?? 'currentColor',
                        '--name-left': `${(used - lane(part)) * pitch + 4}px`,
                    } as CSSProperties,
                };
                return part.first ? (
                    <button
                        {...common}
                        key={coding.id}
                        type="button"
                        tabIndex={-1}
                        aria-pressed={here}
                        aria-label={t('stripe', {
                            code: name,
                            coder: coderName(coding.coder),
                            words: words.slice(part.from, part.to).slice(0, 120),
                        })}
                    >
                        <span className="stripe-name" aria-hidden>
                            {sign}
                            {name}
                        </span>
                    </button>
                ) : (
                    <div {...common} key={coding.id} aria-hidden />
                );
            })}
            {parts.length > drawn.length ? (
                <button
                    type="button"
                    className="stripes-more"
                    tabIndex={-1}
                    onClick={() => room.setState({ tab: 'list', rail: true, caret: at(start), selected: undefined })}
                >
                    {t('more', { count: parts.length - drawn.length })}
                </button>
            ) : null}
        </div>
    );
}

const kept = new WeakMap<Stage['codes'], Partial<Record<Scheme, ReadonlyMap<string, string>>>>();

/** The colours of stripes by code, worked out once for a codebook. */
function coloursOf(codes: Stage['codes'], scheme: Scheme): ReadonlyMap<string, string> {
    const known = kept.get(codes) ?? {};
    kept.set(codes, known);
    return (known[scheme] ??= new Map(
        [...codes].map(([id, { code, place }]) => [id, css(stripe(colourOf(code.colour, place), scheme))]),
    ));
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
