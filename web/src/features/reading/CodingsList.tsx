import { SegmentedControl } from '@mantine/core';
import { useVirtualizer } from '@tanstack/react-virtual';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedCoding } from '../../transcript/codings';
import { colourOf, css, stripe } from '../../transcript/colours';
import { takeInHand } from './commands';
import { useColorScheme } from './scheme';
import { useCodeName, useCoderName, useRoom, useStage, useVersion } from './stage';

/** The codings in order, of the turn one is at or of the whole source: what the colours show, in words. */
export function CodingsList() {
    const { t } = useTranslation('reading');
    const { opened } = useStage();
    useVersion();
    useRoom((state) => state.only);
    const block = useRoom((state) => opened.transcript.blockAt(state.caret.focus));
    const [scope, setScope] = useState('turn');
    const all =
        scope === 'turn'
            ? opened.codings.placed.inBlock(block).map(({ coding }) => coding)
            : opened.codings.placed.all();
    const shown = all.filter((coding) => opened.codings.shows(coding));
    return (
        <>
            <SegmentedControl
                size="xs"
                fullWidth
                mb="xs"
                value={scope}
                onChange={setScope}
                aria-label={t('list.scope')}
                data={[
                    { value: 'turn', label: t('list.turn', { turn: block + 1 }) },
                    { value: 'source', label: t('list.source') },
                ]}
            />
            <p className="quiet list-count" role="status">
                {t('list.count', { count: shown.length })}
            </p>
            <Codings key={scope === 'turn' ? block : 'source'} codings={shown} />
        </>
    );
}

function Codings({ codings }: { codings: readonly PlacedCoding[] }) {
    const { t } = useTranslation('reading');
    const box = useRef<HTMLDivElement>(null);
    // eslint-disable-next-line react-hooks/incompatible-library
    const virtual = useVirtualizer({
        count: codings.length,
        getScrollElement: () => box.current,
        estimateSize: () => 64,
        overscan: 10,
        initialRect: { width: 300, height: 600 },
    });
    return (
        <div ref={box} className="list">
            <ul style={{ height: virtual.getTotalSize() }} aria-label={t('rail.list')}>
                {virtual.getVirtualItems().map((item) => {
                    const coding = codings[item.index];
                    return coding === undefined ? null : (
                        <li
                            key={coding.id}
                            ref={virtual.measureElement}
                            data-index={item.index}
                            aria-posinset={item.index + 1}
                            aria-setsize={codings.length}
                            style={{ top: item.start }}
                        >
                            <CodingLine coding={coding} />
                        </li>
                    );
                })}
            </ul>
        </div>
    );
}

/** One coding as a line: code, who, and its words. Taking it shows it in the text. */
export function CodingLine({ coding }: { coding: PlacedCoding }) {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const scheme = useColorScheme();
    const codeName = useCodeName();
    const coderName = useCoderName();
    const inHand = useRoom((state) => state.selected === coding.id);
    const found = stage.codes.get(coding.code);
    const words = stage.opened.codings.placed.wordsOf(coding).slice(0, 160);
    return (
        <button
            type="button"
            className="coding-line"
            aria-pressed={inHand}
            onClick={() => takeInHand(stage, coding, false)}
            onPointerEnter={() => stage.room.setState({ lit: coding.id })}
            onPointerLeave={() => stage.room.setState({ lit: undefined })}
        >
            <span className="coding-line-head">
                <span
                    className="swatch"
                    aria-hidden
                    style={{ background: css(stripe(colourOf(found?.code.colour ?? '', found?.place ?? 0), scheme)) }}
                />
                {codeName(coding.code)}
                {coding.facets.direction === undefined ? null : (
                    <span className="quiet">{t(`shell:direction.${coding.facets.direction}`)}</span>
                )}
                <span className="quiet">{coderName(coding.coder)}</span>
            </span>
            <span className="said coding-line-words">{words}</span>
        </button>
    );
}
