import { Anchor, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Code, TrailLine } from '../../api/contract';
import { useNames } from '../../store/names';
import { useResource, useStudyHandle } from '../../store/queries';
import { moment } from '../../ui/day';
import { Shown } from '../../ui/Shown';

/** What was done to the code, newest first; each line leads to the codebook as it was then. */
export function CodeHistory({ code }: { code: Code }) {
    const { t } = useTranslation('codebook');
    const study = useStudyHandle();
    const names = useNames();
    // Under the trail's name, so that every act brings it up to date.
    const history = useResource<{ lines: TrailLine[] }>('trail', `codes/${encodeURIComponent(code.id)}/history`);
    return (
        <Shown query={history}>
            {({ lines }) => (
                <ol className="plain">
                    {[...lines]
                        .sort((a, b) => b.sequence - a.sequence)
                        .map((line) => (
                            <li key={line.sequence} className="entry">
                                <Text size="sm">{line.line}</Text>
                                <Text size="xs" className="quiet">
                                    {names.coder(line.by)}, {moment(line.at)},{' '}
                                    <Anchor
                                        underline="always"
                                        size="xs"
                                        component={Link}
                                        to={`/studies/${study}/codebook/${code.id}?at=${line.sequence}`}
                                    >
                                        {t('history.then', { sequence: line.sequence })}
                                    </Anchor>
                                    {line.undoneBy === undefined ? '' : ` ${t('history.undone')}`}
                                </Text>
                            </li>
                        ))}
                </ol>
            )}
        </Shown>
    );
}
