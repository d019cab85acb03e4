import { Anchor, Button, Group, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Code, Memo } from '../../api/contract';
import { memoKinds, useMemos, useMemoWishes } from '../../store/memos';
import { useNames } from '../../store/names';
import { useStudyHandle } from '../../store/queries';
import { day } from '../../ui/day';
import { Markdown } from '../../ui/Markdown';
import { NoteEditor } from '../../ui/NoteEditor';
import { Shown } from '../../ui/Shown';

/** The memos about a code, written and changed beside it. */
export function CodeMemos({ code, fixed }: { code: Code; fixed: boolean }) {
    const { t } = useTranslation(['codebook', 'shell']);
    const study = useStudyHandle();
    const about = `code:${code.id}`;
    const memos = useMemos({ about });
    const { write } = useMemoWishes();
    const [writing, setWriting] = useState(false);
    const kinds = memoKinds.map((value) => ({ value, label: t(`shell:memoKind.${value}`) }));
    return (
        <Stack gap="md">
            {writing ? (
                <NoteEditor
                    note={{ kind: 'code', title: '', body: '' }}
                    kinds={kinds}
                    onCancel={() => setWriting(false)}
                    onSave={(note) => write({ about, ...note }).then(() => setWriting(false))}
                />
            ) : (
                <Group gap="sm">
                    {fixed ? null : (
                        <Button size="xs" variant="default" onClick={() => setWriting(true)}>
                            {t('memos.write')}
                        </Button>
                    )}
                    <Anchor
                        component={Link}
                        size="sm"
                        to={`/studies/${study}/memos?about=${encodeURIComponent(about)}`}
                    >
                        {t('memos.all')}
                    </Anchor>
                </Group>
            )}
            <Shown query={memos}>
                {(data) =>
                    data.memos.length === 0 ? (
                        <Text className="quiet">{t('memos.none')}</Text>
                    ) : (
                        <>
                            {data.memos.map((memo) => (
                                <OneMemo key={memo.id} memo={memo} kinds={kinds} fixed={fixed} />
                            ))}
                        </>
                    )
                }
            </Shown>
        </Stack>
    );
}

function OneMemo({ memo, kinds, fixed }: { memo: Memo; kinds: { value: string; label: string }[]; fixed: boolean }) {
    const { t } = useTranslation(['codebook', 'shell']);
    const names = useNames();
    const { change, remove } = useMemoWishes();
    const [changing, setChanging] = useState(false);
    if (changing) {
        return (
            <NoteEditor
                note={memo}
                kinds={kinds}
                onCancel={() => setChanging(false)}
                onSave={({ kind, title, body }) => change(memo, { kind, title, body }).then(() => setChanging(false))}
            />
        );
    }
    return (
        <article>
            <Title order={3} size="h5">
                {memo.title === '' ? t(`shell:memoKind.${memo.kind}`) : memo.title}
            </Title>
            <Text size="xs" className="quiet" mb={4}>
                {t(`shell:memoKind.${memo.kind}`)}, {names.coder(memo.author)}, {day(memo.at)}
            </Text>
            <Markdown>{memo.body}</Markdown>
            {fixed ? null : (
                <Group gap="xs" mt={4}>
                    <Button size="compact-xs" variant="subtle" onClick={() => setChanging(true)}>
                        {t('shell:change')}
                    </Button>
                    <Button size="compact-xs" variant="subtle" color="red" onClick={() => void remove(memo.id)}>
                        {t('shell:remove')}
                    </Button>
                </Group>
            )}
        </article>
    );
}
