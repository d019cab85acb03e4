import { NativeSelect, Radio, Stack, Table, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/contract';
import { type ImportChoices, type ImportPreview, joined, labelsOf, type NewPeople } from './imports';

interface SpeakerChoicesProps {
    overview: Overview;
    preview: ImportPreview;
    choices: ImportChoices;
    onChoices: (choices: ImportChoices) => void;
}
const newPeople: NewPeople[] = ['leave', 'shared', 'each'];

/** Joins the labels that were found to people of the study. */
export function SpeakerChoices({ overview, preview, choices, onChoices }: SpeakerChoicesProps) {
    const { t } = useTranslation('imports');
    const named = (id: string, name: string) => ({
        value: id,
        label: name === '' || name === id ? id : `${id} · ${name}`,
    });
    const people = [
        { value: '', label: t('speakers.leave') },
        { value: 'moderator', label: t('speakers.moderator') },
        ...overview.participants.map(({ id, name }) => named(id, name)),
        ...overview.moderators.map(({ id, name }) => named(id, name)),
    ];
    const chosen = (label: string, found: string | undefined) =>
        choices.moderators.includes(label) ? 'moderator' : (choices.speakers[label] ?? found ?? '');
    return (
        <section aria-labelledby="speakers">
            <Title order={2} size="h4" id="speakers" mb="xs">
                {t('speakers.title')}
            </Title>
            <Table maw={640} verticalSpacing={4}>
                <Table.Thead>
                    <Table.Tr>
                        <Table.Th scope="col">{t('speakers.label')}</Table.Th>
                        <Table.Th scope="col" ta="right">
                            {t('speakers.turns')}
                        </Table.Th>
                        <Table.Th scope="col">{t('speakers.person')}</Table.Th>
                    </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                    {labelsOf(preview).map(({ label, turns, person }) => (
                        <Table.Tr key={label}>
                            <Table.Th scope="row" fw={500}>
                                {label}
                            </Table.Th>
                            <Table.Td ta="right">{turns}</Table.Td>
                            <Table.Td>
                                <NativeSelect
                                    size="xs"
                                    aria-label={`${t('speakers.person')}: ${label}`}
                                    data={people}
                                    value={chosen(label, person)}
                                    onChange={(event) => onChoices(joined(choices, label, event.currentTarget.value))}
                                />
                            </Table.Td>
                        </Table.Tr>
                    ))}
                </Table.Tbody>
            </Table>
            <Radio.Group
                mt="sm"
                label={t('speakers.newPeople')}
                value={choices.newPeople}
                onChange={(value) => onChoices({ ...choices, newPeople: value })}
            >
                <Stack gap={4} mt={4}>
                    {newPeople.map((value) => (
                        <Radio
                            key={value}
                            value={value}
                            label={t(`speakers.${value === 'leave' ? 'leaveAll' : value}`)}
                        />
                    ))}
                </Stack>
            </Radio.Group>
        </section>
    );
}
