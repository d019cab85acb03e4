import { Anchor, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview, Session } from '../../api/contract';
import { Day } from '../../ui/When';

/** The sessions in the order they took place; those without a date come last. */
export function SessionTable({ overview }: { overview: Overview }) {
    const { t } = useTranslation(['study', 'shell']);
    const sessions = [...overview.sessions].sort((a, b) => (a.date ?? '9').localeCompare(b.date ?? '9'));
    if (sessions.length === 0) {
        return null;
    }
    const siteName = (id: string | undefined) => overview.sites.find((site) => site.id === id)?.name ?? '';
    return (
        <section aria-labelledby="sessions">
            <Title order={2} size="h4" id="sessions" mb="xs">
                {t('sessions.title')}
            </Title>
            <Table.ScrollContainer minWidth={520}>
                <Table verticalSpacing="xs">
                    <Table.Thead>
                        <Table.Tr>
                            {(['date', 'session', 'kind', 'site', 'people', 'transcripts'] as const).map((column) => (
                                <Table.Th key={column} scope="col">
                                    {t(`sessions.${column}`)}
                                </Table.Th>
                            ))}
                        </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                        {sessions.map((session) => (
                            <Table.Tr key={session.id}>
                                <Table.Td>
                                    {session.date === undefined ? t('sessions.undated') : <Day date={session.date} />}
                                </Table.Td>
                                <Table.Td>{session.name === '' ? session.id : session.name}</Table.Td>
                                <Table.Td>{t(`shell:sessionKind.${session.kind}`)}</Table.Td>
                                <Table.Td>{siteName(session.site)}</Table.Td>
                                <Table.Td>{session.participants.join(', ')}</Table.Td>
                                <Table.Td>
                                    <Transcripts session={session} overview={overview} />
                                </Table.Td>
                            </Table.Tr>
                        ))}
                    </Table.Tbody>
                </Table>
            </Table.ScrollContainer>
        </section>
    );
}

function Transcripts({ session, overview }: { session: Session; overview: Overview }) {
    const { t } = useTranslation('study');
    const sources = overview.sources.filter((source) => source.session === session.id);
    if (sources.length === 0) {
        return <Text className="quiet">{t('sessions.none')}</Text>;
    }
    return (
        <>
            {sources.map((source) => (
                <Anchor key={source.id} component={Link} to={`/studies/${overview.study}/sources/${source.id}`} mr="xs">
                    {source.name}
                </Anchor>
            ))}
        </>
    );
}
