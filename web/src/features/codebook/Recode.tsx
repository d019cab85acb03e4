import { Button, Group, Input, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code, Direction } from '../../api/contract';
import { codable, codeChoices } from '../../store/codes';
import { directed, directions, useRecode } from '../../store/passages';
import { useThemes } from '../../store/queries';
import { focusFirst } from '../../ui/focusFirst';
import { Pick } from '../../ui/Pick';
import { type Chosen, evidenceWish, refsOf } from './chosen';
import { SplitCode } from './SplitCode';

/** What can be done with one passage or several where they stand: another code, one more code, a direction, to a theme, apart, or no coding. */
export function Recode({
    code,
    codes,
    chosen,
    onDone,
    bar = false,
}: {
    code: Code;
    codes: Code[];
    chosen: Chosen[];
    onDone: () => void;
    bar?: boolean;
}) {
    const { t } = useTranslation(['codebook', 'shell']);
    const recode = useRecode();
    const [splitting, setSplitting] = useState(false);
    const others = codable(codes).filter(({ id }) => id !== code.id);
    const codings = chosen.flatMap((one) => one.codings);
    const doneWhen = (going: Promise<boolean>) => void going.then((well) => (well ? onDone() : undefined));
    const reassign = (to: string | null) => {
        if (to !== null) {
            doneWhen(recode(...codings.map(({ source, id }) => ({ do: 'reassign', source, coding: id, code: to }))));
        }
    };
    const add = (to: string | null) => {
        if (to !== null) {
            doneWhen(
                recode(
                    ...chosen.map(({ passage: { source, start, end } }) => ({
                        do: 'code',
                        source,
                        start,
                        end,
                        codes: [to],
                        coding: [crypto.randomUUID()],
                    })),
                ),
            );
        }
    };
    const direct = (direction: Direction | undefined) =>
        void recode(
            ...codings.map(({ source, id, facets }) => ({
                do: 'qualify',
                source,
                coding: id,
                facets: directed(facets, direction),
            })),
        );
    const every = (direction: Direction | undefined) => codings.every(({ facets }) => facets.direction === direction);
    return (
        <Stack
            ref={bar ? null : focusFirst}
            gap="sm"
            className="act"
            role="group"
            aria-label={t('recode.label', { count: chosen.length })}
            onKeyDown={(event) => (event.key === 'Escape' && !bar ? onDone() : undefined)}
        >
            <Group gap="sm" align="flex-end">
                <Pick
                    {...codeChoices(codes, others)}
                    size="xs"
                    label={t('recode.reassign')}
                    placeholder={t('recode.find')}
                    onPick={reassign}
                />
                <Pick
                    {...codeChoices(codes, others)}
                    size="xs"
                    label={t('recode.add')}
                    placeholder={t('recode.find')}
                    onPick={add}
                />
                <Input.Wrapper label={t('recode.direction')} labelElement="div" size="xs">
                    <Group gap={2}>
                        {[...directions, undefined].map((direction) => (
                            <Button
                                key={direction ?? 'none'}
                                size="xs"
                                px="xs"
                                variant={every(direction) ? 'light' : 'default'}
                                aria-pressed={every(direction)}
                                onClick={() => direct(direction)}
                            >
                                {t(`shell:direction.${direction ?? 'none'}`)}
                            </Button>
                        ))}
                    </Group>
                </Input.Wrapper>
            </Group>
            <Group gap="sm" align="flex-end">
                <ToTheme chosen={chosen} />
                <Button size="xs" variant="default" onClick={() => setSplitting(true)}>
                    {t('split.open')}
                </Button>
                <Button
                    size="xs"
                    variant="default"
                    onClick={() => doneWhen(recode({ do: 'uncode', codings: refsOf(chosen) }))}
                >
                    {t('recode.uncode', { count: codings.length })}
                </Button>
            </Group>
            {splitting ? (
                <SplitCode
                    code={code}
                    codes={codes}
                    codings={refsOf(chosen)}
                    onCancel={() => setSplitting(false)}
                    onDone={onDone}
                />
            ) : null}
        </Stack>
    );
}

/** Puts the passages to a theme, as evidence for it or as what speaks against it. */
function ToTheme({ chosen }: { chosen: Chosen[] }) {
    const { t } = useTranslation('codebook');
    const recode = useRecode();
    const themes = useThemes().data?.themes ?? [];
    const [picked, setPicked] = useState<string | null>(null);
    const theme = themes.find(({ id }) => id === picked);
    const put = (side: 'evidence' | 'disconfirming') => {
        const wish = theme === undefined ? undefined : evidenceWish(theme, side, chosen);
        if (wish !== undefined) {
            void recode(wish);
        }
    };
    if (themes.length === 0) {
        return null;
    }
    return (
        <Group gap={4} align="flex-end">
            <Pick
                size="xs"
                label={t('recode.theme')}
                placeholder={t('recode.findTheme')}
                choices={themes.map(({ id, name }) => ({ value: id, label: name }))}
                value={picked}
                onPick={setPicked}
            />
            <Button size="xs" variant="default" disabled={theme === undefined} onClick={() => put('evidence')}>
                {t('recode.for')}
            </Button>
            <Button size="xs" variant="default" disabled={theme === undefined} onClick={() => put('disconfirming')}>
                {t('recode.against')}
            </Button>
        </Group>
    );
}
