import { Button, Group, NativeSelect, Stack, Tabs, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirst } from './focusFirst';
import { Markdown } from './Markdown';

export interface Note {
    kind: string;
    title: string;
    body: string;
}

/** Writes a note: its kind, title and text in Markdown with a look at how it reads. Ctrl+Enter keeps it, Escape leaves it. */
export function NoteEditor({
    note,
    kinds,
    onSave,
    onCancel,
}: {
    note: Note;
    kinds: { value: string; label: string }[];
    onSave: (note: Note) => Promise<unknown>;
    onCancel: () => void;
}) {
    const { t } = useTranslation('notes');
    const [draft, setDraft] = useState(note);
    const [busy, setBusy] = useState(false);
    const empty = draft.title.trim() === '' && draft.body.trim() === '';
    const save = () => {
        if (empty || busy) {
            return;
        }
        setBusy(true);
        // A refused note stays in the field; why is told by the page.
        onSave(draft).catch(() => setBusy(false));
    };
    return (
        <form
            ref={focusFirst}
            onSubmit={(event) => {
                event.preventDefault();
                save();
            }}
        >
            <Stack gap="sm" maw="44rem">
                <Group gap="sm" align="flex-end">
                    <NativeSelect
                        label={t('kind')}
                        data={kinds}
                        value={draft.kind}
                        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, kind: value })}
                    />
                    <TextInput
                        label={t('title')}
                        value={draft.title}
                        flex={1}
                        miw="12rem"
                        onChange={({ currentTarget: { value } }) => setDraft({ ...draft, title: value })}
                    />
                </Group>
                <Tabs defaultValue="write" keepMounted={false}>
                    <Tabs.List>
                        <Tabs.Tab value="write">{t('write')}</Tabs.Tab>
                        <Tabs.Tab value="look">{t('look')}</Tabs.Tab>
                    </Tabs.List>
                    <Tabs.Panel value="write" pt="xs">
                        <Textarea
                            aria-label={t('body')}
                            description={t('markdown')}
                            autosize
                            minRows={5}
                            maxRows={24}
                            value={draft.body}
                            onChange={({ currentTarget: { value } }) => setDraft({ ...draft, body: value })}
                            onKeyDown={(event) => {
                                if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
                                    event.preventDefault();
                                    save();
                                } else if (event.key === 'Escape') {
                                    onCancel();
                                }
                            }}
                        />
                    </Tabs.Panel>
                    <Tabs.Panel value="look" pt="xs">
                        <Markdown>{draft.body}</Markdown>
                    </Tabs.Panel>
                </Tabs>
                <Group gap="xs">
                    <Button type="submit" disabled={empty} loading={busy}>
                        {t('save')}
                    </Button>
                    <Button variant="default" onClick={onCancel}>
                        {t('cancel')}
                    </Button>
                </Group>
            </Stack>
        </form>
    );
}
