import { Button, Group, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useStudy } from '../../store/study';
import { setCaret } from './commands';
import { useStage } from './stage';

/** A memo on the coding in hand, or on the source, written where it is thought of. */
export function MemoWriter({ about }: { about: string }) {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const { wish } = useStudy();
    const [title, setTitle] = useState('');
    const [body, setBody] = useState('');
    const [saving, setSaving] = useState(false);
    const leave = () => {
        stage.room.setState({ memo: undefined });
        setCaret(stage, stage.room.getState().caret, false);
    };
    const save = () => {
        setSaving(true);
        const named = title.trim() === '' ? (body.trim().split('\n')[0] ?? '').slice(0, 60) : title.trim();
        wish({ do: 'write-memo', memo: { kind: 'analytic', about, title: named, body: body.trim() } })
            .then(leave)
            .catch(() => setSaving(false));
    };
    return (
        <form
            className="memo-writer"
            aria-label={t('memo.label')}
            onSubmit={(event) => {
                event.preventDefault();
                save();
            }}
        >
            <p className="quiet">{t(about.startsWith('coding:') ? 'memo.onCoding' : 'memo.onSource')}</p>
            <TextInput
                size="xs"
                label={t('memo.title')}
                value={title}
                onChange={(event) => setTitle(event.currentTarget.value)}
            />
            <Textarea
                size="sm"
                label={t('memo.body')}
                autosize
                minRows={3}
                data-autofocus
                // Writing is what was asked for.
                // eslint-disable-next-line jsx-a11y/no-autofocus
                autoFocus
                value={body}
                onChange={(event) => setBody(event.currentTarget.value)}
                onKeyDown={(event) => {
                    if (event.key === 'Escape') {
                        leave();
                    } else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && body.trim() !== '') {
                        save();
                    }
                }}
            />
            <Group gap="xs" mt={6}>
                <Button type="submit" size="compact-sm" disabled={body.trim() === '' || saving}>
                    {t('shell:save')}
                </Button>
                <Button size="compact-sm" variant="default" onClick={leave}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </form>
    );
}
