import { Anchor } from '@mantine/core';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { useAppearance } from '../../store/appearance';
import type { Opened } from '../../store/readings';
import { CodeFinder } from './CodeFinder';
import { EditBar } from './EditBar';
import { Handles } from './Handles';
import { Palette } from './Palette';
import { Player } from './Player';
import { Rail } from './Rail';
import { type Setting, type Stage, StageContext, useRoom } from './stage';
import { Toolbar } from './Toolbar';
import { Transcript } from './Transcript';
import { useKeys } from './useKeys';
import { useOpeningPlace } from './useOpeningPlace';
import { usePainting } from './usePainting';
import { usePointer } from './usePointer';
import { useNewStage } from './useNewStage';

interface Props {
    opened: Opened;
    setting: Setting;
    moment?: string | undefined;
}

/** The room people live in: the transcript, its codings, and all that is done with them. */
export function ReadingRoom({ opened, setting, moment }: Props) {
    const player = useRef<HTMLMediaElement>(null);
    const stage = useNewStage(opened, setting, moment, player);
    return (
        <StageContext value={stage}>
            <Room stage={stage} moment={moment} player={player} />
        </StageContext>
    );
}

function Room({
    stage,
    moment,
    player,
}: {
    stage: Stage;
    moment: string | undefined;
    player: React.RefObject<HTMLMediaElement | null>;
}) {
    const { t } = useTranslation('reading');
    const zoom = useAppearance((appearance) => appearance.textZoom);
    const rail = useRoom((state) => state.rail);
    const editing = useRoom((state) => state.editing);
    const said = useRoom((state) => state.said);
    const extent = useRoom((state) => state.extent !== undefined);
    const { pathname } = useLocation();
    usePainting(stage);
    useOpeningPlace(stage);
    useKeys(stage);
    const pointer = usePointer(stage);
    return (
        <div className="reading" data-rail={rail || undefined}>
            <div className="reading-main">
                <Toolbar />
                {moment === undefined ? null : (
                    <p className="moment" role="status">
                        {t('moment.note', { entry: moment })}{' '}
                        <Anchor component={Link} to={pathname}>
                            {t('moment.back')}
                        </Anchor>
                    </p>
                )}
                {extent ? <p className="extent-note">{t('extent.how')}</p> : null}
                <div className="pane" {...pointer} style={{ fontSize: `${zoom}%` }}>
                    <Transcript />
                    {editing ? null : <Handles />}
                </div>
                {editing ? <EditBar /> : null}
                <Player player={player} />
            </div>
            <Rail />
            <CodeFinder />
            <Palette />
            <div className="visually-hidden" role="status">
                {said}
            </div>
        </div>
    );
}
