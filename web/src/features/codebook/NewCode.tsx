import { Button, Group, SegmentedControl, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../api/contract';
import { useStudy } from '../../store/study';
import { InPlace } from '../../ui/InPlace';
import { CodeFields, emptyDraft } from './CodeFields';
import type { Place } from './tree';

/** A new code: at the top, or beneath or beside the one that is chosen. */
export function NewCode({
    codes,
    beside,
    onDone,
}: {
    codes: Code[];
    beside?: Code;
    onDone: (made: string | undefined) => void;
}) {
    const { t } = useTranslation(['codebook', 'shell']);
    const { wish } = useStudy();
    const [draft, setDraft] = useState({ ...emptyDraft, colour: beside?.colour ?? '' });
    const [where, setWhere] = useState('beneath');
    const save = () => {
        const name = draft.name.trim();
        if (name !== '') {
            wish({ do: 'add-code', code: { ...draft, name }, ...placeFor(codes, beside, where) }).then(
                ({ made }) => onDone(made.code),
                () => undefined,
            );
        }
    };
    return (
        <InPlace label={t('new.title')} onSubmit={save} onLeave={() => onDone(undefined)}>
            <Title order={3} size="h5" mb="xs">
                {t('new.title')}
            </Title>
            {beside === undefined ? null : (
                <SegmentedControl
                    mb="sm"
                    aria-label={t('new.where')}
                    data={[
                        { value: 'beneath', label: t('new.beneath', { name: beside.name }) },
                        { value: 'beside', label: t('new.beside', { name: beside.name }) },
                    ]}
                    value={where}
                    onChange={setWhere}
                />
            )}
            <CodeFields draft={draft} onChange={setDraft} codes={codes} />
            <Group gap="xs" mt="sm">
                <Button type="submit" disabled={draft.name.trim() === ''}>
                    {t('new.save')}
                </Button>
                <Button variant="default" onClick={() => onDone(undefined)}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </InPlace>
    );
}

function placeFor(codes: Code[], beside: Code | undefined, where: string): Partial<Place> {
    if (beside === undefined) {
        return {};
    }
    if (where === 'beneath') {
        return { parent: beside.id, position: codes.filter(({ parent }) => parent === beside.id).length };
    }
    const siblings = codes.filter(({ parent }) => parent === beside.parent);
    const position = siblings.findIndex(({ id }) => id === beside.id) + 1;
    return beside.parent === undefined ? { position } : { parent: beside.parent, position };
}
