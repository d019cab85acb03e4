import { Button, Group, NativeSelect, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportChoices } from './imports';

type Way = 'automatic' | 'none' | 'pattern';

interface TurnChoiceProps {
    choices: ImportChoices;
    busy: boolean;
    onAgain: (choices: ImportChoices) => void;
}

/** How the speaker turns are found, and reading the files again that way. */
export function TurnChoice({ choices, busy, onAgain }: TurnChoiceProps) {
    const { t } = useTranslation('imports');
    const [way, setWay] = useState<Way>('automatic');
    const [pattern, setPattern] = useState('');
    const again = () => {
        const rest = { ...choices };
        delete rest.turns;
        onAgain(way === 'automatic' ? rest : { ...rest, turns: way === 'none' ? 'none' : pattern });
    };
    return (
        <section aria-labelledby="turns">
            <Title order={2} size="h4" id="turns" mb="xs">
                {t('turns.title')}
            </Title>
            <Group align="flex-end" gap="xs">
                <NativeSelect
                    size="xs"
                    aria-label={t('turns.title')}
                    value={way}
                    onChange={(event) => setWay(event.currentTarget.value as Way)}
                    data={(['automatic', 'none', 'pattern'] as const).map((value) => ({
                        value,
                        label: t(`turns.${value}`),
                    }))}
                />
                {way === 'pattern' ? (
                    <TextInput
                        size="xs"
                        w="22rem"
                        maw="100%"
                        description={t('turns.patternHint')}
                        aria-label={t('turns.pattern')}
                        value={pattern}
                        onChange={(e) => setPattern(e.currentTarget.value)}
                    />
                ) : null}
                <Button size="xs" variant="default" loading={busy} onClick={again}>
                    {t('turns.again')}
                </Button>
            </Group>
        </section>
    );
}
