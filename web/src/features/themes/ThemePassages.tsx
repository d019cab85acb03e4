import { Button, Group, Text, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { QuotedPassage, Theme, ThemePassage } from '../../api/contract';
import { passageKey, useQuoteOf } from '../../store/passages';
import { placeOf } from '../../store/places';
import { useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { InPlace } from '../../ui/InPlace';
import { QuoteFigure } from '../../ui/Quotes';
import { Reorder } from '../../ui/Reorder';
import { changed, moved, type Side } from './wishes';

/** The passages on one side of a theme, each with a note on what it does for the claim. */
export function ThemePassages({
    theme,
    side,
    quoted,
    fixed,
}: {
    theme: Theme;
    side: Side;
    quoted: QuotedPassage[];
    fixed: boolean;
}) {
    const { t } = useTranslation('themes');
    const known = new Map(quoted.map((passage) => [passageKey(passage), passage]));
    return (
        <section aria-label={t(`${side}.title`)}>
            <Title order={3} size="h5" mt="lg">
                {t(`${side}.title`)}
            </Title>
            {theme[side].length === 0 ? <Text className="quiet">{t(`${side}.none`)}</Text> : null}
            <ol className="plain">
                {theme[side].map((passage, i) => (
                    <li key={passage.id}>
                        <One
                            theme={theme}
                            side={side}
                            at={i}
                            passage={passage}
                            full={known.get(passageKey(passage))}
                            fixed={fixed}
                        />
                    </li>
                ))}
            </ol>
        </section>
    );
}

function One({
    theme,
    side,
    at,
    passage,
    full,
    fixed,
}: {
    theme: Theme;
    side: Side;
    at: number;
    passage: ThemePassage;
    full: QuotedPassage | undefined;
    fixed: boolean;
}) {
    const { t } = useTranslation('themes');
    const study = useStudyHandle();
    const quoteOf = useQuoteOf();
    const { wish } = useStudy();
    const [noting, setNoting] = useState(false);
    const put = (list: ThemePassage[]) => void wish(changed(theme, { [side]: list })).catch(() => undefined);
    const others = theme[side].filter(({ id }) => id !== passage.id);
    const other: Side = side === 'evidence' ? 'disconfirming' : 'evidence';
    const quote =
        full === undefined
            ? {
                  key: passage.id,
                  words: passage.words,
                  who: passage.speaker,
                  where: '',
                  cite: passage.sourceName,
                  to: placeOf.words(study, passage.source, passage.start, passage.end),
              }
            : quoteOf(full);
    return (
        <QuoteFigure
            quote={quote}
            after={
                <>
                    {passage.note === '' || noting ? null : (
                        <Text size="sm" mt={4} maw="68ch">
                            {passage.note}
                        </Text>
                    )}
                    {noting ? (
                        <Note
                            note={passage.note}
                            onLeave={() => setNoting(false)}
                            onSave={(note) =>
                                wish(
                                    changed(theme, {
                                        [side]: theme[side].map((one) =>
                                            one.id === passage.id ? { ...one, note } : one,
                                        ),
                                    }),
                                ).then(
                                    () => setNoting(false),
                                    () => undefined,
                                )
                            }
                        />
                    ) : null}
                    {fixed || noting ? null : (
                        <Group gap={4} mt={2}>
                            <Button size="compact-xs" variant="subtle" onClick={() => setNoting(true)}>
                                {t(passage.note === '' ? 'passage.note' : 'passage.changeNote')}
                            </Button>
                            <Button
                                size="compact-xs"
                                variant="subtle"
                                onClick={() =>
                                    void wish(
                                        changed(theme, { [side]: others, [other]: [...theme[other], passage] }),
                                    ).catch(() => undefined)
                                }
                            >
                                {t(`passage.to.${other}`)}
                            </Button>
                            <Button size="compact-xs" variant="subtle" onClick={() => put(others)}>
                                {t('passage.takeOut')}
                            </Button>
                            <Reorder
                                name={t('passage.one', { words: passage.words.slice(0, 40) })}
                                at={at}
                                of={theme[side].length}
                                onMove={(to) => put(moved(theme[side], at, to))}
                            />
                        </Group>
                    )}
                </>
            }
        />
    );
}

function Note({
    note,
    onSave,
    onLeave,
}: {
    note: string;
    onSave: (note: string) => Promise<unknown>;
    onLeave: () => void;
}) {
    const { t } = useTranslation(['themes', 'shell']);
    const [draft, setDraft] = useState(note);
    return (
        <InPlace label={t('passage.noteLabel')} onSubmit={() => void onSave(draft.trim())} onLeave={onLeave}>
            <Textarea
                label={t('passage.noteLabel')}
                autosize
                minRows={2}
                value={draft}
                onChange={({ currentTarget: { value } }) => setDraft(value)}
            />
            <Group gap="xs" mt="xs">
                <Button size="xs" type="submit">
                    {t('shell:save')}
                </Button>
                <Button size="xs" variant="default" onClick={onLeave}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </InPlace>
    );
}
