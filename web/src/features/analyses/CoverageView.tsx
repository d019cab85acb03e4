import { Anchor, Group, Stack, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { CoverageAnswer, Speech } from '../../api/analyses';
import { useNames } from '../../store/names';
import { useResource, useStudyHandle } from '../../store/queries';
import { Shown } from '../../ui/Shown';
import type { Opened } from './Behind';
import type { Known } from './cells';
import { csvOf, download } from './csv';
import { Download } from './Download';
import { HeatTable } from './HeatTable';

const share = ({ coded, spoken }: Speech) => (spoken === 0 ? undefined : coded / spoken);

/** Who has been heard, and how much of what they said is coded. */
export function CoverageView({ known, onOpen }: { known: Known; onOpen: (opened: Opened) => void }) {
    const { t } = useTranslation('analyses');
    const study = useStudyHandle();
    const names = useNames();
    const coverage = useResource<CoverageAnswer>('analyses', 'analyses/coverage');
    const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
    const shown = (speech: Speech) => {
        const coded = share(speech);
        return coded === undefined ? { shown: '' } : { shown: percent.format(coded), shade: coded };
    };
    const groupOf = ({ role, site }: CoverageAnswer['groups'][number]) =>
        [
            role === undefined ? t('coverage.noRole') : names.role(role),
            site === undefined ? t('coverage.noSite') : names.site(site),
        ].join(', ');
    const filterOf = ({ role, site }: CoverageAnswer['groups'][number]) =>
        role === undefined || site === undefined ? undefined : { role: [role], site: [site] };
    const groups = ['involved', 'known', 'tookPart', 'spoke'] as const;
    return (
        <Shown query={coverage}>
            {(answer) => (
                <Stack gap="lg">
                    <section>
                        <Group justify="space-between">
                            <Title order={2} size="h4">
                                {t('coverage.heard')}
                            </Title>
                            <Download
                                onClick={() =>
                                    download(
                                        'coverage.csv',
                                        csvOf([
                                            ['role', 'site', ...groups, 'coded', 'spoken'],
                                            ...answer.groups.map((group) => [
                                                group.role ?? '',
                                                group.site ?? '',
                                                ...groups.map((part) => group[part] ?? ''),
                                                group.speech.coded,
                                                group.speech.spoken,
                                            ]),
                                        ]),
                                    )
                                }
                            />
                        </Group>
                        <HeatTable
                            caption={t('coverage.heard')}
                            corner={t('coverage.group')}
                            columns={[...groups, 'coded'].map((id) => ({ id, name: t(`coverage.columns.${id}`) }))}
                            rows={answer.groups.map((group) => {
                                const filter = filterOf(group);
                                const title = groupOf(group);
                                return {
                                    id: title,
                                    name: title,
                                    depth: 0,
                                    cells: [
                                        ...groups.map((part) => ({ shown: String(group[part] ?? '') })),
                                        {
                                            ...shown(group.speech),
                                            onOpen:
                                                filter === undefined || group.speech.coded === 0
                                                    ? undefined
                                                    : () => onOpen({ title, filter }),
                                        },
                                    ],
                                };
                            })}
                        />
                    </section>
                    <section>
                        <Title order={2} size="h4">
                            {t('coverage.sessions')}
                        </Title>
                        <HeatTable
                            caption={t('coverage.sessions')}
                            corner={t('coverage.session')}
                            columns={[
                                { id: 'spoke', name: t('coverage.columns.spoke') },
                                { id: 'coded', name: t('coverage.columns.coded') },
                                ...known.overview.coders.map(({ id, name }) => ({ id, name })),
                            ]}
                            rows={answer.sessions.map((session) => ({
                                id: session.id,
                                name: session.date === undefined ? session.title : `${session.title}, ${session.date}`,
                                depth: 0,
                                cells: [
                                    { shown: String(session.spoke) },
                                    {
                                        ...shown(session.speech),
                                        onOpen:
                                            session.speech.coded === 0
                                                ? undefined
                                                : () =>
                                                      onOpen({
                                                          title: session.title,
                                                          filter: { session: [session.id] },
                                                      }),
                                    },
                                    ...known.overview.coders.map(({ id, name }) => {
                                        const speech = session.coders[id] ?? { coded: 0, spoken: 0 };
                                        return {
                                            ...shown(speech),
                                            onOpen:
                                                speech.coded === 0
                                                    ? undefined
                                                    : () =>
                                                          onOpen({
                                                              title: `${session.title} · ${name}`,
                                                              filter: { session: [session.id], coder: [id] },
                                                          }),
                                        };
                                    }),
                                ],
                            }))}
                        />
                    </section>
                    <Anchor component={Link} to={`/studies/${study}`} size="sm">
                        {t('coverage.more')}
                    </Anchor>
                </Stack>
            )}
        </Shown>
    );
}
