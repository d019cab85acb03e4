import { Group, NativeSelect, TextInput, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { Overview, SessionKind } from '../../api/contract';
import type { ImportChoices } from './imports';

interface SessionChoiceProps {
    overview: Overview;
    choices: ImportChoices;
    onChoices: (choices: ImportChoices) => void;
}
const kinds: SessionKind[] = ['interview', 'focus-group', 'observation'];
const NEW = '+';

/** The session these transcripts record: none, one the study has, or a new one. */
export function SessionChoice({ overview, choices, onChoices }: SessionChoiceProps) {
    const { t } = useTranslation(['imports', 'shell']);
    const session = choices.session;
    const known = overview.sessions.find((one) => one.id === session?.id);
    const choose = (value: string) => {
        const rest = { ...choices };
        delete rest.session;
        const found = overview.sessions.find((one) => one.id === value);
        if (found !== undefined) {
            onChoices({ ...rest, session: { id: found.id, name: found.name, kind: found.kind } });
        } else {
            onChoices(value === NEW ? { ...rest, session: { id: '', name: '', kind: 'interview' } } : rest);
        }
    };
    const set = (change: Partial<NonNullable<ImportChoices['session']>>) =>
        session === undefined ? undefined : onChoices({ ...choices, session: { ...session, ...change } });
    return (
        <section aria-labelledby="session">
            <Title order={2} size="h4" id="session" mb="xs">
                {t('session.title')}
            </Title>
            <Group align="flex-end" gap="xs">
                <NativeSelect
                    size="xs"
                    aria-label={t('session.title')}
                    value={session === undefined ? '' : known === undefined ? NEW : known.id}
                    onChange={(event) => choose(event.currentTarget.value)}
                    data={[
                        { value: '', label: t('session.none') },
                        { value: NEW, label: t('session.new') },
                        ...overview.sessions.map((one) => ({
                            value: one.id,
                            label: one.name === '' ? one.id : one.name,
                        })),
                    ]}
                />
                {session === undefined || known !== undefined ? null : (
                    <>
                        <TextInput
                            size="xs"
                            w={100}
                            label={t('session.id')}
                            required
                            value={session.id}
                            onChange={(e) => set({ id: e.currentTarget.value })}
                        />
                        <TextInput
                            size="xs"
                            label={t('session.name')}
                            value={session.name}
                            onChange={(e) => set({ name: e.currentTarget.value })}
                        />
                        <NativeSelect
                            size="xs"
                            label={t('session.kind')}
                            value={session.kind}
                            data={kinds.map((kind) => ({ value: kind, label: t(`shell:sessionKind.${kind}`) }))}
                            onChange={(e) => set({ kind: e.currentTarget.value as SessionKind })}
                        />
                        <TextInput
                            size="xs"
                            type="date"
                            label={t('session.date')}
                            value={session.date ?? ''}
                            onChange={(e) => set({ date: e.currentTarget.value })}
                        />
                        <NativeSelect
                            size="xs"
                            label={t('session.site')}
                            value={session.site ?? ''}
                            data={[
                                { value: '', label: '–' },
                                ...overview.sites.map(({ id, name }) => ({ value: id, label: name })),
                            ]}
                            onChange={(e) => set({ site: e.currentTarget.value })}
                        />
                    </>
                )}
            </Group>
        </section>
    );
}
