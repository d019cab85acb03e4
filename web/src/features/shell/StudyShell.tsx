import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Outlet, useLocation } from 'react-router';
import type { Overview } from '../../api/contract';
import { useOverview } from '../../store/queries';
import { StudyProvider } from '../../store/study';
import { Shown } from '../../ui/Shown';
import { KeysPage } from './KeysPage';
import { Notices } from './Notices';
import { StudyNav } from './StudyNav';
import { UndoKeys } from './UndoKeys';

/** The frame around every page of a study. The feed runs as long as one of them is open. */
export function StudyShell() {
    const overview = useOverview();
    return <Shown query={overview}>{(data) => <Frame overview={data} />}</Shown>;
}

function Frame({ overview }: { overview: Overview }) {
    const { t } = useTranslation('shell');
    const [opened, { toggle, close }] = useDisclosure(false);
    const location = useLocation();
    useEffect(() => close(), [location.pathname, close]);
    return (
        <StudyProvider key={overview.study} overview={overview}>
            <a className="skip" href="#main">
                {t('skip')}
            </a>
            <AppShell
                header={{ height: { base: 48, md: 0 } }}
                navbar={{ width: 208, breakpoint: 'md', collapsed: { mobile: !opened } }}
                padding={{ base: 'sm', md: 'lg' }}
            >
                <AppShell.Header hiddenFrom="md" bg="var(--panel)">
                    <Group h="100%" px="sm" gap="sm" wrap="nowrap">
                        <Burger opened={opened} onClick={toggle} size="sm" aria-label={t('menu')} />
                        <Text truncate fw={600}>
                            {overview.details.title}
                        </Text>
                    </Group>
                </AppShell.Header>
                <AppShell.Navbar bg="var(--panel)" p="sm" aria-label={t('nav.label')}>
                    <StudyNav overview={overview} />
                </AppShell.Navbar>
                <AppShell.Main id="main" tabIndex={-1}>
                    <Outlet />
                </AppShell.Main>
            </AppShell>
            <Notices />
            <UndoKeys />
            <KeysPage />
        </StudyProvider>
    );
}
