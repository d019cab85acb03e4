import { Button, Group, NativeSelect, Table } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Wish } from '../../api/contract';
import { useStudy } from '../../store/study';
import { useStage } from './stage';

/** Who speaks under each label of the transcript: joined to people, swapped, made one. */
export function Speakers() {
    const { t } = useTranslation('reading');
    const { opened, setting } = useStage();
    const { wish } = useStudy();
    const { labels, source, turns } = opened.reading;
    const [open, setOpen] = useState(false);
    const ask = (one: Wish) => void wish({ ...one, source: source.id }).catch(() => undefined);
    const people = [
        { group: t('speakers.participants'), items: setting.participants },
        { group: t('speakers.moderators'), items: setting.moderators },
    ].map(({ group, items }) => ({ group, items: items.map(({ id, name }) => ({ value: id, label: name })) }));
    if (labels.length === 0) {
        return null;
    }
    return (
        <div>
            <Button size="compact-sm" variant="subtle" aria-expanded={open} onClick={() => setOpen(!open)}>
                {t('speakers.title')}
            </Button>
            {open ? (
                <>
                    <Table verticalSpacing={4}>
                        <Table.Thead>
                            <Table.Tr>
                                <Table.Th>{t('speakers.label')}</Table.Th>
                                <Table.Th>{t('speakers.turns')}</Table.Th>
                                <Table.Th>{t('speakers.person')}</Table.Th>
                            </Table.Tr>
                        </Table.Thead>
                        <Table.Tbody>
                            {labels.map(({ label, person }, index) => (
                                <Table.Tr key={label}>
                                    <Table.Td>{label}</Table.Td>
                                    <Table.Td>{turns.label.filter((one) => one === index).length}</Table.Td>
                                    <Table.Td>
                                        <NativeSelect
                                            size="xs"
                                            aria-label={t('speakers.personOf', { label })}
                                            value={person?.id ?? ''}
                                            data={[
                                                ...(person === undefined
                                                    ? [{ value: '', label: t('speakers.nobody') }]
                                                    : []),
                                                ...people.filter(({ items }) => items.length > 0),
                                            ]}
                                            onChange={(event) =>
                                                ask({
                                                    do: 'assign-speakers',
                                                    speakers: { [label]: event.currentTarget.value },
                                                })
                                            }
                                        />
                                    </Table.Td>
                                </Table.Tr>
                            ))}
                        </Table.Tbody>
                    </Table>
                    {labels.length > 1 ? <TwoLabels labels={labels.map(({ label }) => label)} ask={ask} /> : null}
                </>
            ) : null}
        </div>
    );
}

/** Two labels at a time: all turns of the one go to the other, or each has the other's. */
function TwoLabels({ labels, ask }: { labels: string[]; ask: (wish: Wish) => void }) {
    const { t } = useTranslation('reading');
    const [one, setOne] = useState(labels[0] ?? '');
    const [other, setOther] = useState(labels[1] ?? '');
    const ready = one !== other && labels.includes(one) && labels.includes(other);
    return (
        <Group gap="xs" align="flex-end">
            <NativeSelect
                size="xs"
                label={t('speakers.one')}
                value={one}
                data={labels}
                onChange={(event) => setOne(event.currentTarget.value)}
            />
            <NativeSelect
                size="xs"
                label={t('speakers.other')}
                value={other}
                data={labels}
                onChange={(event) => setOther(event.currentTarget.value)}
            />
            <Button
                size="xs"
                variant="default"
                disabled={!ready}
                onClick={() => ask({ do: 'swap-labels', one, other })}
            >
                {t('speakers.swap')}
            </Button>
            <Button
                size="xs"
                variant="default"
                disabled={!ready}
                onClick={() => ask({ do: 'merge-labels', from: [one], to: other })}
            >
                {t('speakers.merge')}
            </Button>
        </Group>
    );
}
