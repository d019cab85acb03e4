import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRoom, useStage } from './stage';
import { Turn } from './Turn';

/** Beyond that many characters only the turns near the part that is seen are in the page: about 100,000 words. */
const whole = 600_000;

/** The text to be read: all of it in the page, so that the browser's own search, selection and a screen reader find it. */
export function Transcript() {
    const { t } = useTranslation('reading');
    const { opened } = useStage();
    const { text, blocks } = opened.transcript;
    return (
        <div className="transcript" role="feed" aria-label={t('transcriptOf', { name: opened.reading.source.name })}>
            {text.length > whole ? <Some /> : blocks.map(({ index }) => <Turn key={index} block={index} />)}
        </div>
    );
}

function Some() {
    const { opened, page } = useStage();
    const { blocks } = opened.transcript;
    const focus = useRoom((state) => opened.transcript.blockAt(state.caret.focus));
    const [margin, setMargin] = useState(0);
    // What it returns must not be kept by the compiler's rules, which nothing here does.

    const virtual = useWindowVirtualizer({
        count: blocks.length,
        estimateSize: (index) => {
            const block = blocks[index];
            return 60 + Math.ceil(((block?.end ?? 0) - (block?.start ?? 0)) / 66) * 31;
        },
        overscan: 8,
        scrollMargin: margin,
        rangeExtractor: ({ startIndex, endIndex, overscan, count }) => {
            const first = Math.max(startIndex - overscan, 0);
            const last = Math.min(endIndex + overscan, count - 1);
            const shown = Array.from({ length: last - first + 1 }, (_, i) => first + i);
            // The turn that has the focus stays, or the keys would be lost.
            return shown.includes(focus) || focus >= count ? shown : [...shown, focus].sort((a, b) => a - b);
        },
    });
    useEffect(() => page.bringBy((block) => virtual.scrollToIndex(block, { align: 'start' })), [page, virtual]);
    const arrive = useCallback((element: HTMLElement | null) => {
        if (element !== null) {
            setMargin(element.getBoundingClientRect().top + window.scrollY);
        }
    }, []);
    return (
        <div ref={arrive} style={{ height: virtual.getTotalSize(), position: 'relative' }}>
            {virtual.getVirtualItems().map((item) => (
                <div
                    key={item.key}
                    ref={virtual.measureElement}
                    data-index={item.index}
                    style={{ position: 'absolute', insetInline: 0, top: item.start - margin }}
                >
                    <Turn block={item.index} />
                </div>
            ))}
        </div>
    );
}
