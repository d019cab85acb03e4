import { Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/contract';
import { heard } from './heard';

/** People heard by role and site, against those involved. */
export function HeardTable({ overview }: { overview: Overview }) {
    const { t } = useTranslation('study');
    const table = heard(overview);
    return (
        <section aria-labelledby="heard">
            <Title order={2} size="h4" id="heard">
                {t('heard.title')}
            </Title>
            <Text className="quiet" size="sm" mb="xs">
                {t('heard.lead')}
            </Text>
            {table.rows.length === 0 ? (
                <Text>{t('heard.empty')}</Text>
            ) : (
                <Table.ScrollContainer minWidth={360}>
                    <Table withTableBorder>
                        <Table.Thead>
                            <Table.Tr>
                                <Table.Th scope="col">{t('heard.role')}</Table.Th>
                                {table.sites.map((site) => (
                                    <Table.Th key={site.id} scope="col" ta="right">
                                        {site.id === '' ? t('heard.noSite') : site.name}
                                    </Table.Th>
                                ))}
                                <Table.Th scope="col" ta="right">
                                    {t('heard.total')}
                                </Table.Th>
                            </Table.Tr>
                        </Table.Thead>
                        <Table.Tbody>
                            {table.rows.map((row) => (
                                <Table.Tr key={row.id}>
                                    <Table.Th scope="row" fw={500}>
                                        {row.name}
                                    </Table.Th>
                                    {[...row.cells, row.all].map((cell, i) => (
                                        <Table.Td key={table.sites[i]?.id ?? 'all'} ta="right">
                                            {cell.involved === undefined
                                                ? t('heard.alone', { heard: cell.heard })
                                                : t('heard.people', { heard: cell.heard, involved: cell.involved })}
                                            {cell.heard === 0 && (cell.involved ?? 0) > 0 ? (
                                                <Text size="xs" className="quiet">
                                                    {t('heard.thin')}
                                                </Text>
                                            ) : null}
                                        </Table.Td>
                                    ))}
                                </Table.Tr>
                            ))}
                        </Table.Tbody>
                    </Table>
                </Table.ScrollContainer>
            )}
        </section>
    );
}
