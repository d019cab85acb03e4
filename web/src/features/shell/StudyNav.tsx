import { Anchor, Divider, NavLink, ScrollArea, Stack, Text } from '@mantine/core';
import {
    IconBinaryTree2,
    IconBook2,
    IconBulb,
    IconChartGridDots,
    IconClipboardText,
    IconFileImport,
    IconHistory,
    IconListTree,
    IconMessages,
    IconSearch,
    IconSettings,
    type TablerIcon,
} from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import type { Overview } from '../../api/contract';

const pages: { to: string; key: string; icon: TablerIcon }[] = [
    { to: '', key: 'study', icon: IconClipboardText },
    { to: 'sources', key: 'read', icon: IconMessages },
    { to: 'codebook', key: 'codebook', icon: IconListTree },
    { to: 'themes', key: 'themes', icon: IconBulb },
    { to: 'lens', key: 'lens', icon: IconBinaryTree2 },
    { to: 'memos', key: 'memos', icon: IconBook2 },
    { to: 'search', key: 'search', icon: IconSearch },
    { to: 'analyses', key: 'analyses', icon: IconChartGridDots },
    { to: 'import', key: 'imports', icon: IconFileImport },
    { to: 'trail', key: 'trail', icon: IconHistory },
    { to: 'settings', key: 'settings', icon: IconSettings },
];

/** The parts of a study, and which one this is. */
export function StudyNav({ overview }: { overview: Overview }) {
    const { t } = useTranslation('shell');
    const { pathname } = useLocation();
    const base = `/studies/${overview.study}`;
    const here = pathname.slice(base.length).split('/')[1] ?? '';
    return (
        <ScrollArea>
            <Stack gap={2}>
                <Anchor component={Link} to="/" size="sm" px="xs">
                    {t('allStudies')}
                </Anchor>
                <Text fw={650} px="xs" py={4} lineClamp={3} ff="var(--serif)">
                    {overview.details.title}
                </Text>
                {overview.details.notice === '' ? null : (
                    <Text size="xs" className="quiet" px="xs" lineClamp={4} title={overview.details.notice}>
                        {overview.details.notice}
                    </Text>
                )}
                <Divider my={6} />
                {pages.map(({ to, key, icon: Icon }) => (
                    <NavLink
                        key={key}
                        component={Link}
                        to={to === '' ? base : `${base}/${to}`}
                        label={t(`nav.${key}`)}
                        leftSection={<Icon size={17} stroke={1.6} aria-hidden />}
                        active={here === to}
                        {...(here === to ? { 'aria-current': 'page' as const } : {})}
                    />
                ))}
            </Stack>
        </ScrollArea>
    );
}
