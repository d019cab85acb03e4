import { Anchor, Button, Group, Menu, Tabs, Text, Title } from '@mantine/core';
import { IconArrowLeft, IconArrowMerge, IconDots, IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Code } from '../../api/contract';
import { pathOf } from '../../store/codes';
import { useStudyHandle } from '../../store/queries';
import { Dot } from '../../ui/Dot';
import { ChangeCode } from './ChangeCode';
import { CodeHistory } from './CodeHistory';
import { CodeMemos } from './CodeMemos';
import { CodePassages } from './CodePassages';
import { MergeCode } from './MergeCode';
import { RemoveCode } from './RemoveCode';
import { Rule } from './Rule';

type Act = 'change' | 'merge' | 'remove';

/** One code: its rule in view, changed in place, and beneath it its words, memos and history. */
export function CodePanel({
    code,
    codes,
    fixed,
    onNewBeneath,
    children,
}: {
    code: Code;
    codes: Code[];
    fixed: boolean;
    onNewBeneath: () => void;
    children?: ReactNode;
}) {
    const { t } = useTranslation('codebook');
    const study = useStudyHandle();
    const [act, setAct] = useState<Act>();
    const byId = new Map(codes.map((one) => [one.id, one]));
    const path = pathOf(byId, code);
    const done = () => setAct(undefined);
    return (
        <>
            <Anchor component={Link} to={`/studies/${study}/codebook`} size="sm" hiddenFrom="lg">
                <IconArrowLeft size={14} aria-hidden /> {t('panel.back')}
            </Anchor>
            {path.length === 0 ? null : (
                <Text size="sm" className="quiet">
                    {path.join(' › ')}
                </Text>
            )}
            <Group justify="space-between" align="flex-start" gap="sm">
                <Group gap="sm" align="baseline" wrap="nowrap">
                    <Dot colour={code.colour} size={14} />
                    <Title order={2} size="h3">
                        {code.name}
                    </Title>
                </Group>
                {fixed ? null : <Acts onAct={setAct} onNewBeneath={onNewBeneath} />}
            </Group>
            {act === 'change' ? <ChangeCode code={code} codes={codes} onDone={done} /> : <Rule code={code} />}
            {act === 'merge' ? <MergeCode code={code} codes={codes} onDone={done} /> : null}
            {act === 'remove' ? <RemoveCode code={code} onDone={done} /> : null}
            {children}
            <Tabs defaultValue="passages" keepMounted={false} mt="md">
                <Tabs.List>
                    <Tabs.Tab value="passages">{t('panel.passages')}</Tabs.Tab>
                    <Tabs.Tab value="memos">{t('panel.memos')}</Tabs.Tab>
                    <Tabs.Tab value="history">{t('panel.history')}</Tabs.Tab>
                </Tabs.List>
                <Tabs.Panel value="passages" pt="sm">
                    <CodePassages code={code} codes={codes} fixed={fixed} />
                </Tabs.Panel>
                <Tabs.Panel value="memos" pt="sm">
                    <CodeMemos code={code} fixed={fixed} />
                </Tabs.Panel>
                <Tabs.Panel value="history" pt="sm">
                    <CodeHistory code={code} />
                </Tabs.Panel>
            </Tabs>
        </>
    );
}

function Acts({ onAct, onNewBeneath }: { onAct: (act: Act) => void; onNewBeneath: () => void }) {
    const { t } = useTranslation('codebook');
    return (
        <Group gap="xs">
            <Button
                variant="default"
                size="xs"
                leftSection={<IconPencil size={15} aria-hidden />}
                onClick={() => onAct('change')}
            >
                {t('panel.change')}
            </Button>
            <Button variant="default" size="xs" leftSection={<IconPlus size={15} aria-hidden />} onClick={onNewBeneath}>
                {t('panel.newBeneath')}
            </Button>
            <Menu position="bottom-end">
                <Menu.Target>
                    <Button variant="default" size="xs" aria-label={t('panel.more')}>
                        <IconDots size={15} aria-hidden />
                    </Button>
                </Menu.Target>
                <Menu.Dropdown>
                    <Menu.Item leftSection={<IconArrowMerge size={15} aria-hidden />} onClick={() => onAct('merge')}>
                        {t('merge.open')}
                    </Menu.Item>
                    <Menu.Item leftSection={<IconTrash size={15} aria-hidden />} onClick={() => onAct('remove')}>
                        {t('remove.open')}
                    </Menu.Item>
                </Menu.Dropdown>
            </Menu>
        </Group>
    );
}
