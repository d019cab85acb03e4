import { ActionIcon, Anchor, Group, Text, Title } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Theme } from '../../api/contract';
import { codeChoices } from '../../store/codes';
import { useCodes } from '../../store/names';
import { placeOf } from '../../store/places';
import { useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { Dot } from '../../ui/Dot';
import { Pick } from '../../ui/Pick';
import { Reorder } from '../../ui/Reorder';
import { changed, moved } from './wishes';

/** The codes a theme is built from, in order. */
export function ThemeCodes({ theme, fixed }: { theme: Theme; fixed: boolean }) {
    const { t } = useTranslation('themes');
    const study = useStudyHandle();
    const { wish } = useStudy();
    const { codes, byId } = useCodes();
    const put = (list: string[]) => void wish(changed(theme, { codes: list })).catch(() => undefined);
    return (
        <section aria-label={t('codes.title')}>
            <Title order={3} size="h5" mt="lg" mb={4}>
                {t('codes.title')}
            </Title>
            {theme.codes.length === 0 ? <Text className="quiet">{t('codes.none')}</Text> : null}
            <ol className="plain">
                {theme.codes.map((id, i) => {
                    const code = byId.get(id);
                    const name = code?.name ?? id;
                    return (
                        <li key={id}>
                            <Group gap="xs" wrap="nowrap" py={2}>
                                <Dot colour={code?.colour ?? ''} />
                                <Anchor component={Link} to={placeOf.code(study, id)} size="sm" c="var(--ink)">
                                    {name}
                                </Anchor>
                                <Text size="xs" className="quiet">
                                    {t('codes.codings', { count: code?.codings ?? 0 })}
                                </Text>
                                {fixed ? null : (
                                    <>
                                        <Reorder
                                            name={name}
                                            at={i}
                                            of={theme.codes.length}
                                            onMove={(to) => put(moved(theme.codes, i, to))}
                                        />
                                        <ActionIcon
                                            variant="subtle"
                                            color="gray"
                                            size={24}
                                            aria-label={t('codes.takeOut', { name })}
                                            onClick={() => put(theme.codes.filter((one) => one !== id))}
                                        >
                                            <IconX size={15} aria-hidden />
                                        </ActionIcon>
                                    </>
                                )}
                            </Group>
                        </li>
                    );
                })}
            </ol>
            {fixed ? null : (
                <Pick
                    {...codeChoices(
                        codes,
                        codes.filter(({ id }) => !theme.codes.includes(id)),
                    )}
                    size="xs"
                    maw="20rem"
                    mt={4}
                    label={t('codes.add')}
                    placeholder={t('codes.find')}
                    onPick={(id) => (id === null ? undefined : put([...theme.codes, id]))}
                />
            )}
        </section>
    );
}
