import { Button, Group, Text, TextInput, Textarea, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import type { Theme } from '../../api/contract';
import { usePassages } from '../../store/passages';
import { useOverview, useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { InPlace } from '../../ui/InPlace';
import { ThemeChecks } from './ThemeChecks';
import { checksOf } from './checks';
import { FindPassages } from './FindPassages';
import { ThemeCodes } from './ThemeCodes';
import { ThemePassages } from './ThemePassages';
import { Voices } from './Voices';
import { changed, sides } from './wishes';

/** One theme: what it claims, from which codes, whose words bear it out and whose speak against it. */
export function ThemePanel({ theme, themes, fixed }: { theme: Theme; themes: Theme[]; fixed: boolean }) {
    const { t } = useTranslation(['themes', 'shell']);
    const study = useStudyHandle();
    const navigate = useNavigate();
    const { wish } = useStudy();
    const overview = useOverview().data;
    const [changing, setChanging] = useState(false);
    const quoted = usePassages({ theme: theme.id, passages: 'evidence' }, theme.evidence.length > 0);
    const evidence = quoted.data?.pages.flatMap(({ passages }) => passages);
    const remove = () =>
        void wish({ do: 'remove-theme', theme: theme.id }).then(
            () => void navigate(`/studies/${study}/themes`),
            () => undefined,
        );
    return (
        <section aria-label={theme.name}>
            {changing ? (
                <ChangeTheme theme={theme} onDone={() => setChanging(false)} />
            ) : (
                <>
                    <Group justify="space-between" align="flex-start" gap="sm">
                        <Title order={2} size="h3">
                            {theme.name}
                        </Title>
                        {fixed ? null : (
                            <Group gap="xs">
                                <Button size="xs" variant="default" onClick={() => setChanging(true)}>
                                    {t('change')}
                                </Button>
                                <Button size="xs" variant="default" onClick={remove}>
                                    {t('remove')}
                                </Button>
                            </Group>
                        )}
                    </Group>
                    <Text className={theme.statement === '' ? 'quiet' : 'statement'} maw="68ch" my="xs">
                        {theme.statement === '' ? t('noStatement') : theme.statement}
                    </Text>
                </>
            )}
            <ThemeChecks checks={checksOf(theme, themes, evidence, overview?.sites.length ?? 0)} />
            <ThemeCodes theme={theme} fixed={fixed} />
            {sides.map((side) => (
                <ThemePassages key={side} theme={theme} side={side} quoted={evidence ?? []} fixed={fixed} />
            ))}
            {fixed ? null : <FindPassages theme={theme} />}
            <Voices theme={theme} />
        </section>
    );
}

function ChangeTheme({ theme, onDone }: { theme: Theme; onDone: () => void }) {
    const { t } = useTranslation(['themes', 'shell']);
    const { wish } = useStudy();
    const [name, setName] = useState(theme.name);
    const [statement, setStatement] = useState(theme.statement);
    const save = () => {
        if (name.trim() === theme.name && statement.trim() === theme.statement) {
            onDone();
        } else if (name.trim() !== '') {
            wish(changed(theme, { name: name.trim(), statement: statement.trim() })).then(onDone, () => undefined);
        }
    };
    return (
        <InPlace label={t('changeLabel', { name: theme.name })} onSubmit={save} onLeave={onDone}>
            <TextInput
                label={t('fields.name')}
                required
                value={name}
                onChange={({ currentTarget: { value } }) => setName(value)}
            />
            <Textarea
                mt="sm"
                label={t('fields.statement')}
                description={t('fields.statementHint')}
                autosize
                minRows={3}
                value={statement}
                onChange={({ currentTarget: { value } }) => setStatement(value)}
            />
            <Group gap="xs" mt="sm">
                <Button type="submit" disabled={name.trim() === ''}>
                    {t('shell:save')}
                </Button>
                <Button variant="default" onClick={onDone}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </InPlace>
    );
}
