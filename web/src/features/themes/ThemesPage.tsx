import { Anchor, Button, Group, Text, TextInput, Textarea } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import type { Theme } from '../../api/contract';
import { placeOf } from '../../store/places';
import { useOverview, useStudyHandle, useThemes } from '../../store/queries';
import { useStudy } from '../../store/study';
import { Empty } from '../../ui/Empty';
import { InPlace } from '../../ui/InPlace';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { Reorder } from '../../ui/Reorder';
import { ThemePanel } from './ThemePanel';

/** The themes in the team's order, and the chosen one with what bears it out and what speaks against it. */
export function ThemesPage() {
    const themes = useThemes();
    return <Shown query={themes}>{(data) => <Themes themes={data.themes} />}</Shown>;
}

function Themes({ themes }: { themes: Theme[] }) {
    const { t } = useTranslation('themes');
    const study = useStudyHandle();
    const navigate = useNavigate();
    const params = useParams();
    const fixed = useOverview().data?.readOnly === true;
    const [making, setMaking] = useState(false);
    const chosen = themes.find(({ id }) => id === params.theme) ?? (params.theme === undefined ? themes[0] : undefined);
    return (
        <>
            <PageTitle title={t('title')} lead={t('lead')}>
                {fixed ? null : (
                    <Button leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setMaking(true)}>
                        {t('new.open')}
                    </Button>
                )}
            </PageTitle>
            {making ? (
                <NewTheme
                    onDone={(made) => {
                        setMaking(false);
                        if (made !== undefined) {
                            void navigate(placeOf.theme(study, made));
                        }
                    }}
                />
            ) : null}
            {themes.length === 0 ? (
                making ? null : (
                    <Empty title={t('empty.title')}>{t('empty.body')}</Empty>
                )
            ) : (
                <div className="two-sided">
                    <ThemeList themes={themes} chosen={chosen?.id} fixed={fixed} />
                    {chosen === undefined ? (
                        <Empty title={t('gone')}>{t('choose')}</Empty>
                    ) : (
                        <ThemePanel key={chosen.id} theme={chosen} themes={themes} fixed={fixed} />
                    )}
                </div>
            )}
        </>
    );
}

function ThemeList({ themes, chosen, fixed }: { themes: Theme[]; chosen: string | undefined; fixed: boolean }) {
    const { t } = useTranslation('themes');
    const study = useStudyHandle();
    const { wish } = useStudy();
    return (
        <nav aria-label={t('list.label')}>
            <ol className="plain">
                {themes.map((theme, i) => (
                    <li key={theme.id} className="choice" data-chosen={theme.id === chosen}>
                        <Group justify="space-between" gap={4} wrap="nowrap" align="flex-start">
                            <div>
                                <Anchor
                                    component={Link}
                                    to={placeOf.theme(study, theme.id)}
                                    ff="var(--serif)"
                                    fw={600}
                                    {...(theme.id === chosen ? { 'aria-current': 'true' as const } : {})}
                                >
                                    {theme.name}
                                </Anchor>
                                <Text size="xs" className="quiet">
                                    {t('list.counts', {
                                        codes: t('list.codes', { count: theme.codes.length }),
                                        evidence: theme.evidence.length,
                                        disconfirming: theme.disconfirming.length,
                                    })}
                                </Text>
                            </div>
                            {fixed ? null : (
                                <Reorder
                                    name={theme.name}
                                    at={i}
                                    of={themes.length}
                                    onMove={(position) =>
                                        void wish({ do: 'move-theme', theme: theme.id, position }).catch(
                                            () => undefined,
                                        )
                                    }
                                />
                            )}
                        </Group>
                    </li>
                ))}
            </ol>
        </nav>
    );
}

function NewTheme({ onDone }: { onDone: (made: string | undefined) => void }) {
    const { t } = useTranslation(['themes', 'shell']);
    const { wish } = useStudy();
    const [name, setName] = useState('');
    const [statement, setStatement] = useState('');
    const save = () => {
        if (name.trim() !== '') {
            wish({ do: 'add-theme', theme: { name: name.trim(), statement: statement.trim(), codes: [] } }).then(
                ({ made }) => onDone(made.theme),
                () => undefined,
            );
        }
    };
    return (
        <InPlace label={t('new.title')} onSubmit={save} onLeave={() => onDone(undefined)}>
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
                minRows={2}
                value={statement}
                onChange={({ currentTarget: { value } }) => setStatement(value)}
            />
            <Group gap="xs" mt="sm">
                <Button type="submit" disabled={name.trim() === ''}>
                    {t('new.save')}
                </Button>
                <Button variant="default" onClick={() => onDone(undefined)}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </InPlace>
    );
}
