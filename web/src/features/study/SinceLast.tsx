import { Anchor, List, Text, Title } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview, TrailLine } from '../../api/contract';
import { useResource } from '../../store/queries';
import { useVisits } from '../../store/visits';
import { Shown } from '../../ui/Shown';
import { When } from '../../ui/When';

interface Since {
    from: number;
    to: number;
    lines: TrailLine[];
    byPerson: { by: string; entries: number }[];
}

/** What changed since this person last looked at the study in this browser. */
export function SinceLast({ overview }: { overview: Overview }) {
    const { t } = useTranslation('study');
    const leave = useVisits((visits) => visits.leave);
    // The visit before this one, kept while the page is open.
    const [before] = useState(() => useVisits.getState().seen[overview.study]);
    useEffect(() => leave(overview.study, overview.sequence), [leave, overview.study, overview.sequence]);
    return (
        <section aria-labelledby="since">
            <Title order={2} size="h4" id="since" mb="xs">
                {t('since.title')}
            </Title>
            {before === undefined ? (
                <Text className="quiet">{t('since.first')}</Text>
            ) : before >= overview.sequence ? (
                <Text className="quiet">{t('since.none')}</Text>
            ) : (
                <Lines study={overview.study} from={before} />
            )}
        </section>
    );
}

function Lines({ study, from }: { study: string; from: number }) {
    const { t } = useTranslation('study');
    const since = useResource<Since>('trail', `since?entry=${from}`);
    return (
        <Shown query={since}>
            {(data) => (
                <>
                    <Text size="sm" className="quiet">
                        {data.byPerson
                            .map((part) => `${part.by}: ${t('since.count', { count: part.entries })}`)
                            .join(' · ')}
                    </Text>
                    <List size="sm" spacing={2} mt={4}>
                        {data.lines.slice(0, 8).map((line) => (
                            <List.Item key={line.sequence}>
                                {line.by} {line.line}{' '}
                                <span className="quiet">
                                    <When at={line.at} />
                                </span>
                            </List.Item>
                        ))}
                    </List>
                    <Anchor component={Link} to={`/studies/${study}/trail`} size="sm">
                        {t('since.all')}
                    </Anchor>
                </>
            )}
        </Shown>
    );
}
