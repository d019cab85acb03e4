import {
    Button,
    Checkbox,
    Group,
    MultiSelect,
    NativeSelect,
    NumberInput,
    SimpleGrid,
    Stack,
    TextInput,
} from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Overview } from '../../api/contract';
import { useCodebook } from '../../store/queries';
import type { SearchMode, SearchQuery } from './query';

interface SearchFormProps {
    query: SearchQuery;
    overview: Overview;
    onSearch: (query: SearchQuery) => void;
}
const modes: SearchMode[] = ['words', 'phrase', 'boolean', 'regex'];

/** What is searched for, how, and where. */
export function SearchForm({ query, overview, onSearch }: SearchFormProps) {
    const { t } = useTranslation('search');
    const codebook = useCodebook();
    const [now, setNow] = useState(query);
    const set = (change: Partial<SearchQuery>) => setNow({ ...now, ...change });
    const named = (list: { id: string; name: string }[]) =>
        list.map(({ id, name }) => ({ value: id, label: name === '' || name === id ? id : `${name} (${id})` }));
    const near = now.near;
    return (
        <form
            role="search"
            onSubmit={(event) => {
                event.preventDefault();
                onSearch(now);
            }}
        >
            <Stack gap="sm">
                <Group align="flex-end" gap="xs">
                    <TextInput
                        flex={1}
                        miw={220}
                        label={t('words')}
                        value={now.text}
                        onChange={(e) => set({ text: e.currentTarget.value })}
                        data-autofocus
                    />
                    <NativeSelect
                        label={t('mode')}
                        value={now.mode}
                        data={modes.map((value) => ({ value, label: t(`modes.${value}`) }))}
                        onChange={(e) => set({ mode: e.currentTarget.value as SearchMode })}
                    />
                    <Button type="submit">{t('go')}</Button>
                </Group>
                <Group gap="md">
                    <Checkbox
                        label={t('wholeWord')}
                        checked={now.wholeWord}
                        onChange={(e) => set({ wholeWord: e.currentTarget.checked })}
                    />
                    <Checkbox
                        label={t('matchCase')}
                        checked={now.matchCase}
                        onChange={(e) => set({ matchCase: e.currentTarget.checked })}
                    />
                    <Checkbox
                        label={t('stem')}
                        checked={now.stem}
                        onChange={(e) => set({ stem: e.currentTarget.checked })}
                    />
                    <Checkbox
                        label={t('moderators')}
                        checked={now.moderators}
                        onChange={(e) => set({ moderators: e.currentTarget.checked })}
                    />
                </Group>
                <details>
                    <summary>{t('where')}</summary>
                    <SimpleGrid cols={{ base: 1, sm: 2 }} mt="xs">
                        <MultiSelect
                            label={t('speaker')}
                            searchable
                            data={named(overview.participants)}
                            value={now.speakers}
                            onChange={(speakers) => set({ speakers })}
                        />
                        <MultiSelect
                            label={t('role')}
                            data={named(overview.details.roles)}
                            value={now.roles}
                            onChange={(roles) => set({ roles })}
                        />
                        <MultiSelect
                            label={t('site')}
                            data={named(overview.sites)}
                            value={now.sites}
                            onChange={(sites) => set({ sites })}
                        />
                        <MultiSelect
                            label={t('source')}
                            searchable
                            data={named(overview.sources)}
                            value={now.sources}
                            onChange={(sources) => set({ sources })}
                        />
                        <MultiSelect
                            label={t('code')}
                            searchable
                            data={named(codebook.data?.codes ?? [])}
                            value={now.codes}
                            onChange={(codes) => set({ codes })}
                        />
                        <NumberInput
                            label={t('near')}
                            min={0}
                            max={100}
                            value={near ?? ''}
                            onChange={(value) => {
                                const rest = { ...now };
                                delete rest.near;
                                setNow(Number(value) > 0 ? { ...rest, near: Number(value) } : rest);
                            }}
                        />
                    </SimpleGrid>
                </details>
            </Stack>
        </form>
    );
}
