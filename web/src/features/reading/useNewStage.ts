import { useQueryClient } from '@tanstack/react-query';
import { type RefObject, useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code, Codebook } from '../../api/contract';
import { useAppearance } from '../../store/appearance';
import { keys, usePart } from '../../store/queries';
import type { Opened } from '../../store/readings';
import { createRoom } from '../../store/room';
import { useStudy } from '../../store/study';
import { at } from '../../transcript/caret';
import { Acts } from './acts';
import { Page } from './page';
import type { Setting, Stage } from './stage';

const noCodes: readonly Code[] = [];
/** The codes without how often each is used, which the page counts for itself. */
const wordsOf = ({ codes }: Codebook): readonly Code[] => codes.map((code) => ({ ...code, codings: 0, byCoder: [] }));

/** Sets the stage for a source, and keeps it when the source is read again. */
export function useNewStage(
    opened: Opened,
    setting: Setting,
    moment: string | undefined,
    player: RefObject<HTMLMediaElement | null>,
): Stage {
    const { study, me, wish } = useStudy();
    const { t } = useTranslation('reading');
    const client = useQueryClient();
    const snapToWords = useAppearance((appearance) => appearance.snapToWords);
    const tail = moment === undefined ? 'codebook' : `codebook?at=${moment}`;
    const codebook = usePart('codebook', tail, wordsOf).data ?? noCodes;
    const codes = useMemo(() => new Map(codebook.map((code, place) => [code.id, { code, place }])), [codebook]);
    const [room] = useState(() => createRoom(study, { caret: at(opened.transcript.blocks[0]?.start ?? 0) }));
    const page = useMemo(() => new Page(opened.transcript), [opened.transcript]);
    const ground = useMemo(() => {
        const key = keys.of(study, 'codebook', 'codebook');
        return {
            ...{ source: opened.reading.source.id, me, codings: opened.codings, room, wish },
            codes: () => client.getQueryData<Codebook>(key)?.codes ?? noCodes,
            expect: (code: Code) =>
                client.setQueryData<Codebook>(key, (now) =>
                    now === undefined ? now : { ...now, codes: [...now.codes, code] },
                ),
            unexpect: () => void client.invalidateQueries({ queryKey: key }),
        };
    }, [client, me, opened, room, study, wish]);
    const [acts] = useState(() => new Acts(ground));
    useEffect(() => acts.work(ground), [acts, ground]);
    useEffect(() => () => page.end(), [page]);

    return useMemo(
        () => ({
            ...{ study, opened, room, acts, page, codes, setting, snapToWords },
            readOnly: moment !== undefined || setting.readOnly,
            say: (key, values) => room.setState({ said: t(key, values ?? {}) }),
            play: (from) => (player.current === null ? undefined : play(player.current, opened, from)),
        }),
        [study, opened, room, acts, page, codes, setting, snapToWords, moment, t, player],
    );
}

function play(media: HTMLMediaElement, { transcript }: Opened, from: { block: number } | { seconds: number }): void {
    if ('seconds' in from) {
        media.currentTime = Math.max(media.currentTime + from.seconds, 0);
    } else if (!media.paused) {
        media.pause();
    } else {
        const { from: millis } = transcript.block(from.block);
        media.currentTime = millis === undefined ? media.currentTime : millis / 1000;
        void media.play();
    }
}
