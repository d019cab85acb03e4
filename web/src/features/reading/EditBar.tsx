import { Button, Group } from '@mantine/core';
import { useEffect, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Preview } from '../../api/contract';
import { useStudy } from '../../store/study';
import type { PlacedCoding } from '../../transcript/codings';
import { type Edit, editsBetween } from '../../transcript/edits';
import { Speakers } from './Speakers';
import { useCodeName, useRoom, useStage } from './stage';

/** While the transcript is edited: what the changes would do to codings, before they are saved as one act. */
export function EditBar() {
    const { t } = useTranslation('reading');
    const { opened, room } = useStage();
    const { wish, preview } = useStudy();
    const drafts = useRoom((state) => state.drafts);
    const { transcript, reading, codings } = opened;
    const [looked, setLooked] = useState<{ of: readonly Edit[]; found: Preview }>();
    const [saving, setSaving] = useState(false);
    const edits = useMemo(() => {
        const { positions } = transcript;
        return Object.entries(drafts)
            .map(([index, words]) => ({ block: transcript.block(Number(index)), words }))
            .sort((a, b) => a.block.start - b.block.start)
            .flatMap(({ block, words }) => editsBetween(transcript.words(block), words, block.start))
            .map((edit) => ({
                start: positions.toCodePoint(edit.start),
                end: positions.toCodePoint(edit.end),
                text: edit.text,
            }));
    }, [drafts, transcript]);
    const source = reading.source.id;
    useEffect(() => {
        if (edits.length === 0) {
            return undefined;
        }
        const timer = setTimeout(() => {
            preview({ do: 'edit-text', source, edits })
                .then((found) => setLooked({ of: edits, found }))
                .catch(() => setLooked(undefined));
        }, 350);
        return () => clearTimeout(timer);
    }, [edits, preview, source]);
    const found = looked?.of === edits && edits.length > 0 ? looked.found : undefined;
    const save = () => {
        setSaving(true);
        wish({ do: 'edit-text', source, edits })
            .then(() => room.setState({ drafts: {} }))
            .catch(() => undefined)
            .finally(() => setSaving(false));
    };
    return (
        <section className="edit-bar" aria-label={t('edit.label')}>
            <div role="status">
                {edits.length === 0 ? (
                    <p className="quiet">{t('edit.how')}</p>
                ) : (
                    <>
                        <p>{t('edit.changes', { count: edits.length })}</p>
                        {found === undefined ? null : (
                            <ul className="edit-effects">
                                {found.effects.map(({ kind, line }) => (
                                    <li key={kind}>{line}</li>
                                ))}
                                {found.lost.map((id) => (
                                    <Lost key={id} coding={codings.placed.get(id)} />
                                ))}
                                {found.lost.length === 0 ? <li>{t('edit.noneLost')}</li> : null}
                            </ul>
                        )}
                    </>
                )}
            </div>
            <Group gap="xs">
                <Button size="compact-sm" onClick={save} disabled={edits.length === 0 || saving}>
                    {t('shell:save')}
                </Button>
                <Button
                    size="compact-sm"
                    variant="default"
                    onClick={() => room.setState({ drafts: {} })}
                    disabled={edits.length === 0}
                >
                    {t('edit.drop')}
                </Button>
            </Group>
            <Speakers />
        </section>
    );
}

function Lost({ coding }: { coding: PlacedCoding | undefined }) {
    const { t } = useTranslation('reading');
    const { opened } = useStage();
    const codeName = useCodeName();
    return coding === undefined ? null : (
        <li className="edit-lost">
            {t('edit.lost', {
                code: codeName(coding.code),
                words: opened.codings.placed.wordsOf(coding),
            })}
        </li>
    );
}
