import { Group, UnstyledButton, useComputedColorScheme } from '@mantine/core';
import { type KeyboardEvent, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { painted, swatches } from './colour';

/** One colour of the palette, by name; arrows move and choose, as in any group of radio buttons. */
export function Swatches({
    label,
    value,
    onChange,
}: {
    label: string;
    value: string;
    onChange: (colour: string) => void;
}) {
    const { t } = useTranslation('colours');
    const dark = useComputedColorScheme('light') === 'dark';
    const group = useRef<HTMLDivElement>(null);
    const known = swatches.some(({ colour }) => colour === value);
    const all = [
        { colour: '', name: t('none') },
        ...(known || value === '' ? [] : [{ colour: value, name: t('own', { value }) }]),
        ...swatches.map(({ colour, hue, tone }) => ({ colour, name: t(tone, { hue: t(`hue.${hue}`) }) })),
    ];
    const steps: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    const onKeyDown = (event: KeyboardEvent) => {
        const step = steps[event.key];
        if (step === undefined) {
            return;
        }
        event.preventDefault();
        const at = all.findIndex(({ colour }) => colour === value);
        const next = (at + step + all.length) % all.length;
        onChange(all[next]?.colour ?? '');
        (group.current?.children[next] as HTMLElement | undefined)?.focus();
    };
    return (
        <Group ref={group} gap={4} role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
            {all.map(({ colour, name }) => (
                <UnstyledButton
                    key={colour}
                    role="radio"
                    aria-checked={colour === value}
                    aria-label={name}
                    title={name}
                    tabIndex={colour === value ? 0 : -1}
                    onClick={() => onChange(colour)}
                    style={{
                        width: 24,
                        height: 24,
                        borderRadius: 4,
                        background: colour === '' ? 'transparent' : painted(colour, dark),
                        border: colour === '' ? '1px dashed var(--soft)' : '1px solid transparent',
                        boxShadow: colour === value ? '0 0 0 2px var(--paper), 0 0 0 4px var(--ink)' : 'none',
                        margin: 2,
                    }}
                />
            ))}
        </Group>
    );
}
