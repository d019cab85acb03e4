import { Anchor, Button, Group, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { get, path } from '../../api/client';
import type { Memo } from '../../api/contract';
import { memoKinds, useMemoWishes } from '../../store/memos';
import { useNames } from '../../store/names';
import { placeAbout } from '../../store/places';
import { useStudyHandle } from '../../store/queries';
import { day } from '../../ui/day';
import { Markdown } from '../../ui/Markdown';
import { NoteEditor } from '../../ui/NoteEditor';

/** A memo as it reads, with what it is about; changed in place. */
export function MemoArticle({ memo, fixed }: { memo: Memo; fixed: boolean }) {
    const { t } = useTranslation(['memos', 'shell']);
    const names = useNames();
    const { change, remove } = useMemoWishes();
    const [changing, setChanging] = useState(false);
    const kind = t(`shell:memoKind.${memo.kind}`);
    return (
        <article>
            {changing ? (
                <NoteEditor
                    note={memo}
                    kinds={memoKinds.map((value) => ({ value, label: t(`shell:memoKind.${value}`) }))}
                    onCancel={() => setChanging(false)}
                    onSave={({ kind: to, title, body }) =>
                        change(memo, { kind: to, title, body }).then(() => setChanging(false))
                    }
                />
            ) : (
                <>
                    <Title order={2} size="h4">
                        {memo.title === '' ? t('untitled', { kind }) : memo.title}
                    </Title>
                    <Group gap="0.75rem" mb={4}>
                        <Text size="sm" className="quiet">
                            {memo.title === '' ? '' : `${kind}, `}
                            {names.coder(memo.author)}, {day(memo.at)}
                        </Text>
                        <About memo={memo} />
                    </Group>
                    <Markdown>{memo.body}</Markdown>
                    {fixed ? null : (
                        <Group gap={4} mt={4}>
                            <Button size="compact-xs" variant="subtle" onClick={() => setChanging(true)}>
                                {t('shell:change')}
                            </Button>
                            <Button size="compact-xs" variant="subtle" onClick={() => void remove(memo.id)}>
                                {t('shell:remove')}
                            </Button>
                        </Group>
                    )}
                </>
            )}
        </article>
    );
}

/** Opens what the memo is about. A coding is looked for first: its memo knows which coding, not which transcript. */
function About({ memo }: { memo: Memo }) {
    const { t } = useTranslation('memos');
    const study = useStudyHandle();
    const navigate = useNavigate();
    const to = placeAbout(study, memo.about);
    const name = memo.about === 'study' ? t('about.study') : memo.aboutName === '' ? memo.about : memo.aboutName;
    if (to !== undefined) {
        return (
            <Anchor component={Link} to={to} size="sm">
                {t('about.one', { name })}
            </Anchor>
        );
    }
    if (memo.about.startsWith('coding:')) {
        const id = memo.about.slice('coding:'.length);
        return (
            <Anchor
                component="button"
                size="sm"
                onClick={() =>
                    void find(study, id).then((source) =>
                        source === undefined ? undefined : navigate(`/studies/${study}/sources/${source}?coding=${id}`),
                    )
                }
            >
                {t('about.one', { name })}
            </Anchor>
        );
    }
    return (
        <Text size="sm" className="quiet">
            {t('about.one', { name })}
        </Text>
    );
}

async function find(study: string, coding: string): Promise<string | undefined> {
    const { lines } = await get<{ lines: { source?: string }[] }>(
        `${path('studies', study, 'trail')}?about=${encodeURIComponent(`coding:${coding}`)}&limit=20`,
    );
    return lines.find(({ source }) => source !== undefined)?.source;
}
