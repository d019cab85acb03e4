import { Anchor, Button, NativeSelect, Stack, Tabs, Text, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { Lens, ShippedFramework } from '../../api/contract';
import { useCodes } from '../../store/names';
import { useLens, useOverview, useResource, useThemes } from '../../store/queries';
import { useStudy } from '../../store/study';
import { Empty } from '../../ui/Empty';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { Constructs } from './Constructs';
import { judged, subjectsOf } from './lens';
import './lens.css';
import { LensMatrix } from './LensMatrix';
import { Subjects } from './Subjects';

/** Codes and themes read through a framework: what is linked and why, what falls outside and why, and what nobody has looked at yet. */
export function LensPage() {
    const { t } = useTranslation('lens');
    const lens = useLens();
    return (
        <>
            <PageTitle title={t('title')} lead={t('lead')} />
            <Shown query={lens}>
                {(data) => (data.frameworks.length === 0 ? <Adopt lens={data} first /> : <Adopted lens={data} />)}
            </Shown>
        </>
    );
}

function Adopted({ lens }: { lens: Lens }) {
    const { t } = useTranslation('lens');
    const [search, setSearch] = useSearchParams();
    const { wish } = useStudy();
    const fixed = useOverview().data?.readOnly === true;
    const { codes } = useCodes();
    const themes = useThemes().data?.themes ?? [];
    const [held, setHeld] = useState<string>();
    const framework = lens.frameworks.find(({ id }) => id === search.get('framework')) ?? lens.frameworks[0];
    if (framework === undefined) {
        return null;
    }
    const subjects = subjectsOf(codes, themes);
    const links = lens.links.filter((link) => link.framework === framework.id);
    return (
        <>
            <Stack gap={4} mb="md">
                {lens.frameworks.length > 1 ? (
                    <NativeSelect
                        maw="24rem"
                        label={t('framework')}
                        data={lens.frameworks.map(({ id, title }) => ({ value: id, label: title }))}
                        value={framework.id}
                        onChange={({ currentTarget: { value } }) => setSearch({ framework: value }, { replace: true })}
                    />
                ) : (
                    <Title order={2} size="h4">
                        {framework.title}
                    </Title>
                )}
                <Text size="sm" className="quiet" maw="75ch">
                    {t('version', { version: framework.version })} {framework.citation} {framework.licence}
                </Text>
            </Stack>
            <Tabs defaultValue="constructs" keepMounted={false}>
                <Tabs.List mb="md">
                    <Tabs.Tab value="constructs">{t('tabs.constructs')}</Tabs.Tab>
                    <Tabs.Tab value="matrix">{t('tabs.matrix')}</Tabs.Tab>
                    <Tabs.Tab value="frameworks">{t('tabs.frameworks')}</Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="constructs">
                    <div className="two-sided">
                        <Subjects
                            judged={judged(lens, framework.id, subjects)}
                            framework={framework.id}
                            held={held}
                            onHold={fixed ? undefined : setHeld}
                        />
                        <Constructs
                            framework={framework}
                            links={links}
                            subjects={subjects}
                            held={held}
                            onHeldDone={() => setHeld(undefined)}
                            fixed={fixed}
                        />
                    </div>
                </Tabs.Panel>
                <Tabs.Panel value="matrix">
                    <LensMatrix framework={framework} links={links} subjects={subjects} />
                </Tabs.Panel>
                <Tabs.Panel value="frameworks">
                    <Adopt lens={lens} />
                    {fixed ? null : (
                        <Button
                            mt="lg"
                            size="xs"
                            variant="default"
                            onClick={() =>
                                void wish({ do: 'drop-framework', framework: framework.id }).catch(() => undefined)
                            }
                        >
                            {t('drop', { title: framework.title })}
                        </Button>
                    )}
                </Tabs.Panel>
            </Tabs>
        </>
    );
}

/** The frameworks that come with the program and are not adopted yet. */
function Adopt({ lens, first = false }: { lens: Lens; first?: boolean }) {
    const { t } = useTranslation('lens');
    const { wish } = useStudy();
    const fixed = useOverview().data?.readOnly === true;
    const shipped = useResource<{ shipped: ShippedFramework[] }>('frameworks');
    const adopted = new Set(lens.frameworks.map(({ id }) => id));
    return (
        <Stack gap="md">
            {first ? <Empty title={t('empty.title')}>{t('empty.body')}</Empty> : null}
            <Shown query={shipped}>
                {(data) => {
                    const offered = data.shipped.filter(({ id }) => !adopted.has(id));
                    return (
                        <ul className="plain" aria-label={t('adopt.label')}>
                            {offered.length === 0 ? <li className="quiet">{t('adopt.none')}</li> : null}
                            {offered.map((framework) => (
                                <li key={framework.id} className="choice">
                                    <Text fw={600} ff="var(--serif)">
                                        {framework.title}
                                    </Text>
                                    <Text size="sm" className="quiet" maw="75ch">
                                        {t('version', { version: framework.version })} {framework.citation}{' '}
                                        {framework.licence}
                                    </Text>
                                    {fixed ? null : (
                                        <Anchor
                                            component="button"
                                            size="sm"
                                            onClick={() =>
                                                void wish({ do: 'adopt-framework', framework: framework.id }).catch(
                                                    () => undefined,
                                                )
                                            }
                                        >
                                            {t('adopt.do', { title: framework.title })}
                                        </Anchor>
                                    )}
                                </li>
                            ))}
                        </ul>
                    );
                }}
            </Shown>
        </Stack>
    );
}
