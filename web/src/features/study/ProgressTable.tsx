import { Anchor, Progress, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview } from '../../api/contract';

/** How far the coding of each transcript is, and by whom. */
export function ProgressTable({ overview }: { overview: Overview }) {
    const { t } = useTranslation('study');
    const name = (id: string) => overview.coders.find((coder) => coder.id === id)?.name ?? id;
    return (
        <section aria-labelledby="progress">
            <Title order={2} size="h4" id="progress" mb="xs">
                {t('progress.title')}
            </Title>
            <Table.ScrollContainer minWidth={520}>
                <Table verticalSpacing="xs">
                    <Table.Thead>
                        <Table.Tr>
                            <Table.Th scope="col">{t('progress.transcript')}</Table.Th>
                            <Table.Th scope="col" ta="right">
                                {t('progress.turns')}
                            </Table.Th>
                            <Table.Th scope="col" ta="right">
                                {t('progress.words')}
                            </Table.Th>
                            <Table.Th scope="col" w="12rem">
                                {t('progress.coded')}
                            </Table.Th>
                            <Table.Th scope="col">{t('progress.by')}</Table.Th>
                        </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                        {overview.sources.map((source) => {
                            const percent = Math.round(source.codedShare * 100);
                            return (
                                <Table.Tr key={source.id}>
                                    <Table.Td>
                                        <Anchor component={Link} to={`/studies/${overview.study}/sources/${source.id}`}>
                                            {source.name}
                                        </Anchor>
                                    </Table.Td>
                                    <Table.Td ta="right">{source.turns}</Table.Td>
                                    <Table.Td ta="right">{source.words.toLocaleString('en-GB')}</Table.Td>
                                    <Table.Td>
                                        <Text size="xs">{t('progress.percent', { percent })}</Text>
                                        <Progress
                                            value={percent}
                                            size="sm"
                                            aria-label={`${source.name}: ${t('progress.percent', { percent })}`}
                                        />
                                    </Table.Td>
                                    <Table.Td>
                                        {source.coders.map((part) => `${name(part.coder)} ${part.codings}`).join(', ')}
                                    </Table.Td>
                                </Table.Tr>
                            );
                        })}
                    </Table.Tbody>
                </Table>
            </Table.ScrollContainer>
        </section>
    );
}
