import { ActionIcon, Group, NativeSelect, Text } from '@mantine/core';
import {
    IconPlayerPauseFilled,
    IconPlayerPlayFilled,
    IconRewindBackward5,
    IconRewindForward5,
} from '@tabler/icons-react';
import { type RefObject, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { clock } from '../../transcript/blocks';
import { useStage } from './stage';

const speeds = ['0.5', '0.75', '1', '1.25', '1.5', '2'];

/** The recording beside its transcript: the turn that is heard is marked as it goes on. */
export function Player({ player }: { player: RefObject<HTMLMediaElement | null> }) {
    const { t } = useTranslation('reading');
    const { opened, room, play, page } = useStage();
    const { media } = opened.reading;
    const [now, setNow] = useState({ seconds: 0, of: 0, going: false });
    useEffect(() => () => room.setState({ playing: undefined }), [room]);
    if (media === undefined) {
        return null;
    }
    const heard = (event: React.SyntheticEvent<HTMLMediaElement>) => {
        const { currentTime, duration, paused } = event.currentTarget;
        setNow({ seconds: currentTime, of: duration || 0, going: !paused });
        const block = paused ? undefined : opened.transcript.saidAt(currentTime * 1000);
        if (block !== room.getState().playing) {
            room.setState({ playing: block });
            if (block !== undefined) {
                page.show(opened.transcript.block(block).start, true);
            }
        }
    };
    const common = {
        src: media.url,
        preload: 'metadata' as const,
        onTimeUpdate: heard,
        onPlay: heard,
        onPause: heard,
        onLoadedMetadata: heard,
        'aria-label': media.name,
    };
    return (
        <section className="player" aria-label={t('player.label')}>
            {media.mediaType.startsWith('video/') ? (
                // The transcript beside it is what captions would say.
                // eslint-disable-next-line jsx-a11y/media-has-caption
                <video {...common} ref={player as RefObject<HTMLVideoElement | null>} className="player-video" />
            ) : (
                // eslint-disable-next-line jsx-a11y/media-has-caption
                <audio {...common} ref={player} />
            )}
            <Group gap={4} wrap="nowrap">
                <ActionIcon variant="subtle" onClick={() => play({ seconds: -5 })} aria-label={t('player.back')}>
                    <IconRewindBackward5 size={18} aria-hidden />
                </ActionIcon>
                <ActionIcon
                    variant="filled"
                    onClick={() => (now.going ? player.current?.pause() : void player.current?.play())}
                    aria-label={t(now.going ? 'player.pause' : 'player.play')}
                >
                    {now.going ? (
                        <IconPlayerPauseFilled size={16} aria-hidden />
                    ) : (
                        <IconPlayerPlayFilled size={16} aria-hidden />
                    )}
                </ActionIcon>
                <ActionIcon variant="subtle" onClick={() => play({ seconds: 5 })} aria-label={t('player.forward')}>
                    <IconRewindForward5 size={18} aria-hidden />
                </ActionIcon>
                <input
                    type="range"
                    className="player-range"
                    min={0}
                    max={Math.max(now.of, 1)}
                    step={1}
                    value={now.seconds}
                    aria-label={t('player.position')}
                    aria-valuetext={clock(now.seconds * 1000)}
                    onChange={(event) => {
                        if (player.current !== null) {
                            player.current.currentTime = Number(event.currentTarget.value);
                        }
                    }}
                />
                <Text size="xs" className="quiet player-time">
                    {clock(now.seconds * 1000)} / {clock(now.of * 1000)}
                </Text>
                <NativeSelect
                    size="xs"
                    w={78}
                    aria-label={t('player.speed')}
                    defaultValue="1"
                    data={speeds.map((value) => ({ value, label: t('player.times', { speed: value }) }))}
                    onChange={(event) => {
                        if (player.current !== null) {
                            player.current.playbackRate = Number(event.currentTarget.value);
                        }
                    }}
                />
            </Group>
        </section>
    );
}
