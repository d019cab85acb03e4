import { Button, Group, Table, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/contract';
import { useStudy } from '../../store/study';

/** The sites, and a line to add one. */
export function SiteTable({ overview }: { overview: Overview }) {
    const { t } = useTranslation(['settings', 'shell']);
    const { wish } = useStudy();
    const [id, setId] = useState('');
    const [name, setName] = useState('');
    const ask = (one: Parameters<typeof wish>[0]) => wish(one).catch(() => undefined);
    const add = async () => {
        if ((await ask({ do: 'put-site', site: { id, name, note: '' } })) !== undefined) {
            setId('');
            setName('');
        }
    };
    return (
        <section>
            <Title order={3} size="h5" mb={4}>
                {t('people.sites')}
            </Title>
            <Table maw={640}>
                <Table.Tbody>
                    {overview.sites.map((site) => (
                        <Table.Tr key={site.id}>
                            <Table.Td>{site.id}</Table.Td>
                            <Table.Td>{site.name}</Table.Td>
                            <Table.Td ta="right">
                                <Button
                                    size="compact-xs"
                                    variant="default"
                                    aria-label={`${t('shell:remove')}: ${site.name}`}
                                    onClick={() => void ask({ do: 'remove-site', id: site.id })}
                                >
                                    {t('shell:remove')}
                                </Button>
                            </Table.Td>
                        </Table.Tr>
                    ))}
                </Table.Tbody>
            </Table>
            <form
                onSubmit={(event) => {
                    event.preventDefault();
                    void add();
                }}
            >
                <Group align="flex-end" gap="xs">
                    <TextInput
                        size="xs"
                        label={t('people.id')}
                        value={id}
                        onChange={(e) => setId(e.currentTarget.value)}
                        w={120}
                    />
                    <TextInput
                        size="xs"
                        label={t('people.siteName')}
                        value={name}
                        onChange={(e) => setName(e.currentTarget.value)}
                    />
                    <Button size="xs" type="submit" variant="default" disabled={id === '' || name === ''}>
                        {t('people.addSite')}
                    </Button>
                </Group>
            </form>
        </section>
    );
}
