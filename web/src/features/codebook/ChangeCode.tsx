import { Button, Group } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../api/contract';
import { useStudy } from '../../store/study';
import { InPlace } from '../../ui/InPlace';
import { type CodeDraft, CodeFields } from './CodeFields';

/** Changes a code in place; all that was changed is one act. */
export function ChangeCode({ code, codes, onDone }: { code: Code; codes: Code[]; onDone: () => void }) {
    const { t } = useTranslation(['codebook', 'shell']);
    const { wish } = useStudy();
    const { id, name, definition, include, exclude, example, colour, codable } = code;
    const [draft, setDraft] = useState<CodeDraft>({ name, definition, include, exclude, example, colour, codable });
    const save = () => {
        const same = (Object.keys(draft) as (keyof CodeDraft)[]).every((part) => draft[part] === code[part]);
        if (same) {
            onDone();
        } else if (draft.name.trim() !== '') {
            wish({ do: 'change-code', code: { id, ...draft, name: draft.name.trim() } }).then(onDone, () => undefined);
        }
    };
    return (
        <InPlace label={t('change.label', { name })} onSubmit={save} onLeave={onDone}>
            <CodeFields draft={draft} onChange={setDraft} codes={codes} except={id} />
            <Group gap="xs" mt="sm">
                <Button type="submit" disabled={draft.name.trim() === ''}>
                    {t('shell:save')}
                </Button>
                <Button variant="default" onClick={onDone}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </InPlace>
    );
}
