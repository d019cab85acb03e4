import { Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { kindAbout, memoKinds, useMemoWishes } from '../../store/memos';
import { useCodes } from '../../store/names';
import { useOverview, useThemes } from '../../store/queries';
import { NoteEditor } from '../../ui/NoteEditor';
import { type Choice, Pick } from '../../ui/Pick';

/** A memo on anything that can be named here; memos on a coding are written beside it. */
export function NewMemo({ about, onDone }: { about: string; onDone: () => void }) {
    const { t } = useTranslation(['memos', 'shell']);
    const { write } = useMemoWishes();
    const choices = useSubjects();
    const [target, setTarget] = useState(about);
    return (
        <Stack className="act" gap="sm" role="group" aria-label={t('new.open')}>
            <Pick
                label={t('new.about')}
                maw="24rem"
                choices={choices.some(({ value }) => value === target) ? choices : [...choices, plain(target)]}
                value={target}
                onPick={(value) => setTarget(value ?? 'study')}
            />
            <NoteEditor
                key={kindAbout(target)}
                note={{ kind: kindAbout(target), title: '', body: '' }}
                kinds={memoKinds.map((value) => ({ value, label: t(`shell:memoKind.${value}`) }))}
                onCancel={onDone}
                onSave={(note) => write({ about: target, ...note }).then(onDone)}
            />
        </Stack>
    );
}

const plain = (value: string): Choice => ({ value, label: value });

function useSubjects(): Choice[] {
    const { t } = useTranslation('memos');
    const overview = useOverview().data;
    const themes = useThemes().data?.themes ?? [];
    const { codes } = useCodes();
    const named = (kind: string, all: readonly { id: string; name: string }[]) =>
        all.map(({ id, name }) => ({
            value: `${kind}:${id}`,
            label: name === '' ? id : name,
            hint: t(`about.kind.${kind}`),
        }));
    return [
        { value: 'study', label: t('about.study') },
        ...named('theme', themes),
        ...named('session', overview?.sessions ?? []),
        ...named('source', overview?.sources ?? []),
        ...named('participant', overview?.participants ?? []),
        ...named('site', overview?.sites ?? []),
        ...named('code', codes),
    ];
}
