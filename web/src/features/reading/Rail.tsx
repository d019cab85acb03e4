import { ActionIcon, Tabs } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconLayoutSidebarRightCollapse } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import type { Tab } from '../../store/room';
import { CodingsList } from './CodingsList';
import { Inspector } from './Inspector';
import { RailCodes } from './RailCodes';
import { useRoom, useStage } from './stage';

/** Beside the text: the codebook, the coding in hand, and the codings as a list. On a narrow page it lies at the bottom. */
export function Rail() {
    const { t } = useTranslation('reading');
    const { room } = useStage();
    const tab = useRoom((state) => state.tab);
    const open = useRoom((state) => state.rail);
    const choose = (value: string | null) => room.setState({ tab: (value ?? 'codes') as Tab, rail: true });
    const toggle = () => room.setState({ rail: !open });
    return (
        <aside className="rail" data-open={open || undefined} aria-label={t('rail.label')}>
            <Tabs value={tab} onChange={choose} keepMounted={false} classNames={{ root: 'rail-tabs' }}>
                <div className="rail-bar">
                    <Tabs.List>
                        <Tabs.Tab value="codes" onClick={() => choose('codes')}>
                            {t('rail.codes')}
                        </Tabs.Tab>
                        <Tabs.Tab value="coding" onClick={() => choose('coding')}>
                            {t('rail.coding')}
                        </Tabs.Tab>
                        <Tabs.Tab value="list" onClick={() => choose('list')}>
                            {t('rail.list')}
                        </Tabs.Tab>
                    </Tabs.List>
                    <ActionIcon
                        variant="subtle"
                        color="gray"
                        onClick={toggle}
                        aria-expanded={open}
                        aria-label={t(open ? 'rail.close' : 'rail.open')}
                    >
                        <IconLayoutSidebarRightCollapse size={18} className="rail-wide" aria-hidden />
                        {open ? (
                            <IconChevronDown size={18} className="rail-narrow" aria-hidden />
                        ) : (
                            <IconChevronUp size={18} className="rail-narrow" aria-hidden />
                        )}
                    </ActionIcon>
                </div>
                {open ? (
                    <div className="rail-body">
                        <Tabs.Panel value="codes">
                            <RailCodes />
                        </Tabs.Panel>
                        <Tabs.Panel value="coding">
                            <Inspector />
                        </Tabs.Panel>
                        <Tabs.Panel value="list">
                            <CodingsList />
                        </Tabs.Panel>
                    </div>
                ) : null}
            </Tabs>
        </aside>
    );
}
