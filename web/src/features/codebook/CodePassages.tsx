import { Button, Group, SimpleGrid, Title } from '@mantine/core';
import { IconColumns2, IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Code } from '../../api/contract';
import { codeChoices } from '../../store/codes';
import { Dot } from '../../ui/Dot';
import { Pick } from '../../ui/Pick';
import { filterOf, PassageFilters } from './PassageFilters';
import { PassageList } from './PassageList';

/** A code's words in one list, for comparing each with the others, and beside those of another code. What is filtered stands in the address. */
export function CodePassages({ code, codes, fixed }: { code: Code; codes: Code[]; fixed: boolean }) {
    const { t } = useTranslation('codebook');
    const [search, setSearch] = useSearchParams();
    const filter = filterOf(search);
    const beside = codes.find(({ id }) => id === search.get('beside'));
    const put = (part: string, values: string[]) =>
        setSearch(
            (now) => {
                const next = new URLSearchParams(now);
                next.delete(part);
                values.forEach((value) => next.append(part, value));
                return next;
            },
            { replace: true },
        );
    const hasBeneath = codes.some(({ parent }) => parent === code.id);
    return (
        <>
            <PassageFilters filter={filter} put={put} hasBeneath={hasBeneath || beside !== undefined}>
                {beside === undefined ? (
                    <Pick
                        {...codeChoices(
                            codes,
                            codes.filter(({ id }) => id !== code.id),
                        )}
                        size="xs"
                        label={t('beside.open')}
                        placeholder={t('beside.hint')}
                        leftSection={<IconColumns2 size={15} aria-hidden />}
                        onPick={(id) => put('beside', id === null ? [] : [id])}
                    />
                ) : (
                    <Button
                        size="xs"
                        variant="default"
                        leftSection={<IconX size={15} aria-hidden />}
                        onClick={() => put('beside', [])}
                    >
                        {t('beside.close')}
                    </Button>
                )}
            </PassageFilters>
            {beside === undefined ? (
                <PassageList key={code.id} code={code} codes={codes} filter={filter} fixed={fixed} />
            ) : (
                <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="xl">
                    {[code, beside].map((one) => (
                        <section key={one.id} aria-label={one.name}>
                            <Group gap="xs">
                                <Dot colour={one.colour} />
                                <Title order={3} size="h5">
                                    {one.name}
                                </Title>
                            </Group>
                            <PassageList code={one} codes={codes} filter={filter} fixed={fixed} />
                        </section>
                    ))}
                </SimpleGrid>
            )}
        </>
    );
}
