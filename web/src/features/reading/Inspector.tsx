import { Button, Group, NativeSelect, NumberInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Direction, Facets } from '../../api/contract';
import type { PlacedCoding } from '../../transcript/codings';
import { CodeRule } from './CodeRule';
import { CodingLine } from './CodingsList';
import { CodingStory } from './CodingStory';
import { carryOut } from './commands';
import { MemoWriter } from './MemoWriter';
import { useCodeName, useCoderName, useRoom, useStage, useVersion } from './stage';

/** The coding in hand with the rule of its code, what qualifies it, its memos and its history. */
export function Inspector() {
    const { t } = useTranslation('reading');
    const { opened } = useStage();
    useVersion();
    const selected = useRoom((state) => state.selected);
    const memo = useRoom((state) => state.memo);
    const coding = selected === undefined ? undefined : opened.codings.placed.get(selected);
    if (coding === undefined) {
        return (
            <>
                {memo === undefined ? null : <MemoWriter about={memo} />}
                <p className="quiet rail-empty">{t('inspector.none')}</p>
            </>
        );
    }
    return <Coding key={coding.id} coding={coding} />;
}

function Coding({ coding }: { coding: PlacedCoding }) {
    const { t } = useTranslation('reading');
    const stage = useStage();
    const memo = useRoom((state) => state.memo);
    const codeName = useCodeName();
    const coderName = useCoderName();
    const code = stage.codes.get(coding.code)?.code;
    const { transcript, codings } = stage.opened;
    const others = codings.placed
        .over(transcript.positions.toUnit(coding.start))
        .filter((other) => other.id !== coding.id && codings.shows(other));
    return (
        <div className="inspector">
            {code === undefined ? <p>{codeName(coding.code)}</p> : <CodeRule code={code} />}
            <blockquote className="said">{codings.placed.wordsOf(coding)}</blockquote>
            <p className="quiet inspector-by">{t('inspector.by', { coder: coderName(coding.coder) })}</p>
            {stage.readOnly ? null : (
                <>
                    <Qualifiers coding={coding} />
                    <Group gap={6} mt="xs">
                        {(['reassign', 'editExtent', 'memo', 'uncode'] as const).map((what) => (
                            <Button
                                key={what}
                                size="compact-sm"
                                variant="default"
                                onClick={() => {
                                    carryOut(stage, { do: what });
                                    if (what === 'editExtent') {
                                        focusTurn(stage, coding);
                                    }
                                }}
                            >
                                {t(`inspector.${what}`)}
                            </Button>
                        ))}
                    </Group>
                </>
            )}
            {memo === undefined ? null : <MemoWriter about={memo} />}
            <CodingStory coding={coding} />
            {others.length === 0 ? null : (
                <section aria-label={t('inspector.also')}>
                    <h2>{t('inspector.also')}</h2>
                    {others.slice(0, 12).map((other) => (
                        <CodingLine key={other.id} coding={other} />
                    ))}
                </section>
            )}
        </div>
    );
}

/** The keys that change an extent are heard in the text. */
function focusTurn({ page, opened }: ReturnType<typeof useStage>, coding: PlacedCoding): void {
    const block = opened.transcript.blockAt(opened.transcript.positions.toUnit(coding.start));
    page.element(block)?.closest<HTMLElement>('[data-block]')?.focus({ preventScroll: true });
}

function Qualifiers({ coding }: { coding: PlacedCoding }) {
    const { t } = useTranslation('reading');
    const { acts, setting } = useStage();
    const { direction, level, weight } = coding.facets;
    const put = (change: { [K in keyof Facets]?: Facets[K] | undefined }) => {
        const all: [string, unknown][] = Object.entries({ ...coding.facets, ...change });
        acts.qualify(coding, Object.fromEntries(all.filter(([, value]) => value !== undefined)));
    };
    const directions: Direction[] = ['helps', 'hinders', 'mixed', 'unclear'];
    return (
        <Group gap="xs" align="flex-end" wrap="nowrap" mt="xs">
            <NativeSelect
                size="xs"
                flex={1}
                label={t('inspector.direction')}
                value={direction ?? ''}
                onChange={(event) =>
                    put({ direction: (event.currentTarget.value || undefined) as Direction | undefined })
                }
                data={[
                    { value: '', label: t('shell:direction.none') },
                    ...directions.map((value) => ({ value, label: t(`shell:direction.${value}`) })),
                ]}
            />
            <NativeSelect
                size="xs"
                flex={1}
                label={t('inspector.level')}
                value={level ?? ''}
                onChange={(event) => put({ level: event.currentTarget.value || undefined })}
                data={[
                    { value: '', label: t('shell:direction.none') },
                    ...setting.levels.map(({ id, name }) => ({ value: id, label: name })),
                ]}
            />
            <NumberInput
                size="xs"
                w={72}
                label={t('inspector.weight')}
                value={weight ?? ''}
                allowDecimal={false}
                hideControls
                onBlur={(event) => {
                    const typed = event.currentTarget.value.trim();
                    const next = typed === '' ? undefined : Number(typed);
                    if (next !== weight && !Number.isNaN(next)) {
                        put({ weight: next });
                    }
                }}
            />
        </Group>
    );
}
