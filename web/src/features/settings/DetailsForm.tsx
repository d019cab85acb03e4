import { Button, Radio, Group, Stack, Textarea, TextInput, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview, Stance } from '../../api/contract';
import { useStudy } from '../../store/study';
import { read, written } from './lists';

const stances: Stance[] = ['codebook', 'reflexive', 'coding-reliability'];

/** Title, question, setting, stance, roles and levels. */
export function DetailsForm({ overview }: { overview: Overview }) {
    const { t } = useTranslation(['settings', 'shell']);
    const { wish } = useStudy();
    const [details, setDetails] = useState(overview.details);
    const [roles, setRoles] = useState(written(details.roles));
    const [levels, setLevels] = useState(written(details.levels));
    const [readRoles, readLevels] = [read(roles), read(levels)];
    const wrong = (result: typeof readRoles) =>
        'badLine' in result ? t('people.badLine', { line: result.badLine }) : undefined;
    const set = (change: Partial<typeof details>) => setDetails({ ...details, ...change });
    const save = () => {
        if ('list' in readRoles && 'list' in readLevels) {
            const changed = { ...details, roles: readRoles.list, levels: readLevels.list };
            void wish({ do: 'change-study', details: changed }).catch(() => undefined);
        }
    };
    return (
        <section aria-labelledby="details">
            <Title order={2} size="h4" id="details" mb="xs">
                {t('study.title')}
            </Title>
            <form
                onSubmit={(event) => {
                    event.preventDefault();
                    save();
                }}
            >
                <Stack maw={640}>
                    <TextInput
                        label={t('study.name')}
                        required
                        value={details.title}
                        onChange={(e) => set({ title: e.currentTarget.value })}
                    />
                    <Textarea
                        label={t('study.question')}
                        autosize
                        minRows={2}
                        value={details.question}
                        onChange={(e) => set({ question: e.currentTarget.value })}
                    />
                    <Textarea
                        label={t('study.setting')}
                        autosize
                        minRows={2}
                        value={details.setting}
                        onChange={(e) => set({ setting: e.currentTarget.value })}
                    />
                    <Radio.Group
                        label={t('study.stance')}
                        value={details.stance}
                        onChange={(stance) => set({ stance })}
                    >
                        <Group mt={4}>
                            {stances.map((stance) => (
                                <Radio key={stance} value={stance} label={t(`shell:stance.${stance}`)} />
                            ))}
                        </Group>
                    </Radio.Group>
                    <Textarea
                        label={t('people.roles')}
                        description={t('people.listHint')}
                        autosize
                        value={roles}
                        error={wrong(readRoles)}
                        onChange={(e) => setRoles(e.currentTarget.value)}
                    />
                    <Textarea
                        label={t('people.levels')}
                        autosize
                        value={levels}
                        error={wrong(readLevels)}
                        onChange={(e) => setLevels(e.currentTarget.value)}
                    />
                    <Button
                        type="submit"
                        style={{ alignSelf: 'flex-start' }}
                        disabled={details.title.trim() === '' || 'badLine' in readRoles || 'badLine' in readLevels}
                    >
                        {t('study.save')}
                    </Button>
                </Stack>
            </form>
        </section>
    );
}
