import { memo, useCallback, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import type { SpeakerLabel } from '../../api/contract';
import { clock } from '../../transcript/blocks';
import { useRoom, useStage } from './stage';
import { Stripes } from './Stripes';
import { TurnEditor } from './TurnEditor';

/** One turn: who speaks, its number to cite it by, what is said as one text and nothing else, and the margin beside it. */
export const Turn = memo(function Turn({ block: index }: { block: number }) {
    const { opened, page } = useStage();
    const { transcript, reading } = opened;
    const block = transcript.block(index);
    const here = useRoom((state) => transcript.blockAt(state.caret.focus) === index);
    const playing = useRoom((state) => state.playing === index);
    const editing = useRoom((state) => state.editing);
    const label = reading.labels[block.label];
    const moderator = label?.person?.kind === 'moderator';
    const words = transcript.words(block);
    const arrive = useCallback(
        (element: HTMLElement | null) => (element === null ? undefined : page.came(index, element)),
        [page, index],
    );
    return (
        <article
            className="turn"
            data-block={index}
            data-playing={playing || undefined}
            data-moderator={moderator || undefined}
            // The turns of a feed take the focus one at a time; keys move it.
            // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
            tabIndex={here ? 0 : -1}
            aria-labelledby={`who-${index}`}
            aria-posinset={index + 1}
            aria-setsize={transcript.blocks.length}
            style={{ containIntrinsicSize: `auto ${Math.ceil((words.length + 1) / 66) * 1.72 + 2.5}em` }}
        >
            <Speaker index={index} label={label} />
            {editing ? (
                <TurnEditor block={index} />
            ) : (
                <p ref={arrive} className="turn-words said">
                    {words}
                </p>
            )}
            {editing ? null : <Margin block={index} />}
        </article>
    );
});

function Speaker({ index, label }: { index: number; label: SpeakerLabel | undefined }) {
    const { t } = useTranslation('reading');
    const { opened, play } = useStage();
    const { from } = opened.transcript.block(index);
    const person = label?.person;
    const about = [person?.roleName ?? person?.role, person?.siteName ?? person?.site].filter(Boolean).join(', ');
    const moderator = person?.kind === 'moderator' ? t('moderator') : '';
    return (
        <header className="turn-head" id={`who-${index}`}>
            <span className="turn-number">
                <span className="visually-hidden">{t('turn')}</span> {index + 1}
            </span>{' '}
            {label === undefined ? null : <span className="turn-who">{person?.name ?? label.label}</span>}{' '}
            <span className="turn-about">{about === '' ? moderator : about}</span>{' '}
            {from === undefined ? null : opened.reading.media === undefined ? (
                <span className="turn-time">{clock(from)}</span>
            ) : (
                <button
                    type="button"
                    className="turn-time"
                    tabIndex={-1}
                    aria-label={t('playFrom', { time: clock(from) })}
                    onClick={() => play({ block: index })}
                >
                    {clock(from)}
                </button>
            )}
        </header>
    );
}

/** Stripes only beside what is near the part that is seen. */
function Margin({ block }: { block: number }) {
    const { page } = useStage();
    const near = useSyncExternalStore(
        useCallback((listener) => page.onNear(block, listener), [page, block]),
        () => page.isNear(block),
    );
    return <div className="margin">{near ? <Stripes block={block} /> : null}</div>;
}
