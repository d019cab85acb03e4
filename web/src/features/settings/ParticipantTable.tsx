import { Button, NativeSelect, Table, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview, Participant } from '../../api/contract';
import { useStudy } from '../../store/study';

/** The people who speak. A line is saved when one leaves it changed. */
export function ParticipantTable({ overview }: { overview: Overview }) {
    const { t } = useTranslation('settings');
    const [adding, setAdding] = useState(false);
    const blank: Participant = { id: '', name: '', aliases: [] };
    return (
        <section>
            <Title order={3} size="h5" mb={4}>
                {t('people.participants')}
            </Title>
            <Table.ScrollContainer minWidth={620}>
                <Table>
                    <Table.Thead>
                        <Table.Tr>
                            {(['id', 'name', 'aliases', 'role', 'site'] as const).map((column) => (
                                <Table.Th key={column} scope="col">
                                    {t(`people.${column}`)}
                                </Table.Th>
                            ))}
                            <Table.Th aria-label={t('people.add')} />
                        </Table.Tr>
                    </Table.Thead>
                    <Table.Tbody>
                        {overview.participants.map((person) => (
                            <Line key={JSON.stringify(person)} person={person} overview={overview} />
                        ))}
                        {adding ? <Line person={blank} overview={overview} onSaved={() => setAdding(false)} /> : null}
                    </Table.Tbody>
                </Table>
            </Table.ScrollContainer>
            {adding ? null : (
                <Button size="xs" variant="default" onClick={() => setAdding(true)}>
                    {t('people.addParticipant')}
                </Button>
            )}
        </section>
    );
}

interface LineProps {
    person: Participant;
    overview: Overview;
    onSaved?: () => void;
}

function Line({ person, overview, onSaved }: LineProps) {
    const { t } = useTranslation(['settings', 'shell']);
    const { wish } = useStudy();
    const [now, setNow] = useState(person);
    const [aliases, setAliases] = useState(person.aliases.join(', '));
    const list = aliases
        .split(',')
        .map((alias) => alias.trim())
        .filter((alias) => alias !== '');
    const changed = JSON.stringify({ ...now, aliases: list }) !== JSON.stringify(person);
    const choices = (of: { id: string; name: string }[]) => [
        { value: '', label: '–' },
        ...of.map(({ id, name }) => ({ value: id, label: name })),
    ];
    const pick = (key: 'role' | 'site', value: string) => {
        const rest = { ...now };
        Reflect.deleteProperty(rest, key);
        setNow(value === '' ? rest : { ...rest, [key]: value });
    };
    const save = () =>
        wish({ do: 'put-participant', participant: { ...now, aliases: list } })
            .then(() => onSaved?.())
            .catch(() => undefined);
    const label = (column: string) => `${t(`people.${column}`)} ${person.id}`;
    return (
        <Table.Tr>
            <Table.Td>
                {person.id === '' ? (
                    <TextInput
                        size="xs"
                        w={90}
                        aria-label={t('people.id')}
                        value={now.id}
                        onChange={(e) => setNow({ ...now, id: e.currentTarget.value })}
                    />
                ) : (
                    person.id
                )}
            </Table.Td>
            <Table.Td>
                <TextInput
                    size="xs"
                    aria-label={label('name')}
                    value={now.name}
                    onChange={(e) => setNow({ ...now, name: e.currentTarget.value })}
                />
            </Table.Td>
            <Table.Td>
                <TextInput
                    size="xs"
                    aria-label={label('aliases')}
                    value={aliases}
                    onChange={(e) => setAliases(e.currentTarget.value)}
                />
            </Table.Td>
            <Table.Td>
                <NativeSelect
                    size="xs"
                    aria-label={label('role')}
                    data={choices(overview.details.roles)}
                    value={now.role ?? ''}
                    onChange={(e) => pick('role', e.currentTarget.value)}
                />
            </Table.Td>
            <Table.Td>
                <NativeSelect
                    size="xs"
                    aria-label={label('site')}
                    data={choices(overview.sites)}
                    value={now.site ?? ''}
                    onChange={(e) => pick('site', e.currentTarget.value)}
                />
            </Table.Td>
            <Table.Td>
                <Button
                    size="compact-xs"
                    aria-label={`${t('shell:save')} ${now.id}`}
                    disabled={!changed || now.id === ''}
                    onClick={() => void save()}
                >
                    {t('shell:save')}
                </Button>
            </Table.Td>
        </Table.Tr>
    );
}
