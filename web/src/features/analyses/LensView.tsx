import { Anchor, Group, NativeSelect, Stack, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { LensAnswer, LensCounts } from '../../api/analyses';
import { directions } from '../../store/passages';
import { placeAbout } from '../../store/places';
import { useResource, useStudyHandle } from '../../store/queries';
import { Empty } from '../../ui/Empty';
import { Shown } from '../../ui/Shown';
import type { Opened } from './Behind';
import { codesOfConstruct, type Known } from './cells';
import { csvOf, download } from './csv';
import { Download } from './Download';
import { HeatTable } from './HeatTable';

/** How much of what was said each construct holds, what falls outside, and what nobody has considered. */
export function LensView({ known, onOpen }: { known: Known; onOpen: (opened: Opened) => void }) {
    const { t } = useTranslation('analyses');
    const { frameworks } = known.lens;
    const [chosen, setChosen] = useState(frameworks[0]?.id);
    if (chosen === undefined) {
        return <Empty title={t('lens.none')}>{t('lens.adopt')}</Empty>;
    }
    return (
        <Stack gap="md">
            {frameworks.length > 1 ? (
                <NativeSelect
                    maw="24rem"
                    size="xs"
                    label={t('lens.framework')}
                    data={frameworks.map(({ id, title }) => ({ value: id, label: title }))}
                    value={chosen}
                    onChange={({ currentTarget: { value } }) => setChosen(value)}
                />
            ) : null}
            <Reading framework={chosen} known={known} onOpen={onOpen} />
        </Stack>
    );
}

const counted = ['codings', 'turns', 'participants', 'sources'] as const;

function Reading({ framework, known, onOpen }: { framework: string; known: Known; onOpen: (opened: Opened) => void }) {
    const { t } = useTranslation(['analyses', 'shell']);
    const reading = useResource<LensAnswer>('analyses', `analyses/lens?framework=${encodeURIComponent(framework)}`);
    return (
        <Shown query={reading}>
            {(answer) => {
                const most = Math.max(0, ...answer.constructs.map(({ counts }) => counts.codings));
                const own: Known['lens'] = {
                    ...known.lens,
                    frameworks: known.lens.frameworks.filter(({ id }) => id === framework),
                };
                return (
                    <Stack gap="lg">
                        <Shares answer={answer} />
                        <Group justify="flex-end">
                            <Download onClick={() => download(`lens-${framework}.csv`, csv(answer))} />
                        </Group>
                        <HeatTable
                            caption={t('names.lens')}
                            corner={t('lens.construct')}
                            columns={[
                                ...counted.map((id) => ({ id, name: t(`measures.${id}`) })),
                                ...directions.map((id) => ({ id, name: t(`shell:direction.${id}`) })),
                            ]}
                            rows={answer.constructs.map(({ id, name, depth, counts, directions: told }) => {
                                const code = codesOfConstruct({ themes: known.themes, lens: own }, id);
                                const open = (more: object, title: string) =>
                                    code.length === 0 ? undefined : () => onOpen({ title, filter: { code, ...more } });
                                return {
                                    id,
                                    name,
                                    depth,
                                    cells: [
                                        ...counted.map((part) => ({
                                            shown: counts[part] === 0 ? '' : counts[part].toLocaleString(),
                                            ...(part === 'codings' && most > 0 ? { shade: counts.codings / most } : {}),
                                            onOpen:
                                                part === 'codings' && counts.codings > 0 ? open({}, name) : undefined,
                                        })),
                                        ...directions.map((direction) => ({
                                            shown: (told[direction] ?? 0) === 0 ? '' : String(told[direction]),
                                            onOpen:
                                                (told[direction] ?? 0) === 0
                                                    ? undefined
                                                    : open(
                                                          { direction: [direction] },
                                                          `${name} · ${t(`shell:direction.${direction}`)}`,
                                                      ),
                                        })),
                                    ],
                                };
                            })}
                        />
                        <Apart answer={answer} />
                    </Stack>
                );
            }}
        </Shown>
    );
}

function Shares({ answer }: { answer: LensAnswer }) {
    const { t } = useTranslation('analyses');
    const percent = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 0 });
    const share = ({ characters }: LensCounts) =>
        answer.coded.characters === 0 ? '' : percent.format(characters / answer.coded.characters);
    return (
        <Text maw="70ch">
            {t('lens.shares', {
                linked: share(answer.linked),
                outside: share(answer.fallsOutside),
                open: share(answer.notConsidered),
            })}
        </Text>
    );
}

/** What falls outside with its reason, and apart from it what nobody has considered. */
function Apart({ answer }: { answer: LensAnswer }) {
    const { t } = useTranslation('analyses');
    const study = useStudyHandle();
    const all = [...answer.themes, ...answer.codes];
    const name = (subject: string) => all.find((one) => one.subject === subject)?.name ?? subject;
    const open = all.filter(({ judgement }) => judgement === 'not-considered');
    const line = (subject: string, more?: string) => (
        <li key={subject}>
            <Anchor component={Link} to={placeAbout(study, subject) ?? ''} size="sm" underline="always">
                {name(subject)}
            </Anchor>
            {more === undefined ? null : (
                <Text span size="sm">
                    : {more}
                </Text>
            )}
        </li>
    );
    return (
        <>
            <section>
                <Title order={2} size="h5">
                    {t('lens.outside')}
                </Title>
                <ul className="plain">{answer.outside.map(({ subject, reason }) => line(subject, reason))}</ul>
                {answer.outside.length === 0 ? <Text className="quiet">{t('lens.nothing')}</Text> : null}
            </section>
            <section>
                <Title order={2} size="h5">
                    {t('lens.notConsidered')}
                </Title>
                <ul className="plain">{open.map(({ subject }) => line(subject))}</ul>
                {open.length === 0 ? <Text className="quiet">{t('lens.nothing')}</Text> : null}
            </section>
        </>
    );
}

function csv(answer: LensAnswer): string {
    return csvOf([
        ['id', 'name', ...counted, 'characters', ...directions],
        ...answer.constructs.map(({ id, name, counts, directions: told }) => [
            id,
            name,
            ...counted.map((part) => counts[part]),
            counts.characters,
            ...directions.map((direction) => told[direction] ?? 0),
        ]),
    ]);
}
