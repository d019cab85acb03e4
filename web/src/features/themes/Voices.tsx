import { ScrollArea, Table, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { MatrixAnswer } from '../../api/analyses';
import type { Theme } from '../../api/contract';
import { useResource } from '../../store/queries';
import { Shown } from '../../ui/Shown';

/** How many people of each role at each site speak under the theme's codes. */
export function Voices({ theme }: { theme: Theme }) {
    const { t } = useTranslation('themes');
    const matrix = useResource<MatrixAnswer>(
        'analyses',
        'analyses/matrix?rows=themes&columns=role,site&measure=participants',
    );
    return (
        <section aria-label={t('voices.title')}>
            <Title order={3} size="h5" mt="lg" mb={4}>
                {t('voices.title')}
            </Title>
            <Shown query={matrix}>
                {(answer) => {
                    const row = answer.rows.findIndex(({ id }) => id === theme.id);
                    return (
                        <ScrollArea type="auto">
                            <Table maw="32rem" verticalSpacing={3}>
                                <Table.Thead>
                                    <Table.Tr>
                                        <Table.Th scope="col">{t('voices.who')}</Table.Th>
                                        <Table.Th scope="col" ta="right">
                                            {t('voices.people')}
                                        </Table.Th>
                                    </Table.Tr>
                                </Table.Thead>
                                <Table.Tbody>
                                    {answer.columns.map(({ id, name }, i) => (
                                        <Table.Tr key={id}>
                                            <Table.Th scope="row" fw={400}>
                                                {name}
                                            </Table.Th>
                                            <Table.Td ta="right">
                                                {answer.withheld?.[row]?.[i] === true
                                                    ? t('voices.withheld')
                                                    : (answer.cells[row]?.[i] ?? 0)}
                                            </Table.Td>
                                        </Table.Tr>
                                    ))}
                                </Table.Tbody>
                            </Table>
                            <Text size="sm" className="quiet" mt={4}>
                                {t('voices.note')}
                            </Text>
                        </ScrollArea>
                    );
                }}
            </Shown>
        </section>
    );
}
