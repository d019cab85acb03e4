import { ActionIcon, Anchor, Button, Group, NativeSelect, Title } from '@mantine/core';
import { IconMinus, IconPlus } from '@tabler/icons-react';
import { useEffect, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { textZooms, useAppearance } from '../../store/appearance';
import { useThemes } from '../../store/queries';
import type { Only, Order } from '../../store/room';
import { useRoom, useStage } from './stage';

/** The name of the transcript, and how it is shown: zoom of its text, which codings, in which order. */
export function Toolbar() {
    const { t } = useTranslation('reading');
    const { study, opened, setting, room, readOnly } = useStage();
    const editing = useRoom((state) => state.editing);
    const { source } = opened.reading;
    const session = setting.sessions.find(({ id }) => id === source.session);
    useEffect(() => {
        document.title = `${source.name} · Tacit`;
    }, [source.name]);
    return (
        <header className="reading-head">
            <div>
                <Anchor component={Link} to={`/studies/${study}/sources`} size="sm">
                    {t('all')}
                </Anchor>
                <Title order={1} size="h3" tabIndex={-1}>
                    {source.name}
                </Title>
                <p className="quiet reading-about">
                    {[session?.name, session?.date]
                        .filter((part) => part !== undefined && part !== source.name)
                        .join(' · ')}
                </p>
            </div>
            <Group gap="xs" align="flex-end">
                <Zoom />
                <Shown />
                {readOnly ? null : (
                    <Button
                        size="xs"
                        variant="default"
                        aria-pressed={editing}
                        onClick={() => room.setState({ editing: !editing, drafts: {}, palette: false })}
                    >
                        {t(editing ? 'edit.stop' : 'edit.start')}
                    </Button>
                )}
            </Group>
        </header>
    );
}

/** The size of the text apart from the page's own zoom. */
function Zoom() {
    const { t } = useTranslation('reading');
    const zoom = useAppearance((appearance) => appearance.textZoom);
    const set = useAppearance((appearance) => appearance.set);
    const at = textZooms.findIndex((one) => one === zoom);
    const go = (step: number) => {
        const next = textZooms[(at < 0 ? textZooms.indexOf(100) : at) + step];
        if (next !== undefined) {
            set({ textZoom: next });
        }
    };
    return (
        <Group gap={2} role="group" aria-label={t('zoom.label')}>
            <ActionIcon
                variant="subtle"
                color="gray"
                onClick={() => go(-1)}
                disabled={at === 0}
                aria-label={t('zoom.out')}
            >
                <IconMinus size={15} aria-hidden />
            </ActionIcon>
            <span className="quiet zoom" role="status">
                {t('zoom.now', { percent: zoom })}
            </span>
            <ActionIcon
                variant="subtle"
                color="gray"
                onClick={() => go(1)}
                disabled={at === textZooms.length - 1}
                aria-label={t('zoom.in')}
            >
                <IconPlus size={15} aria-hidden />
            </ActionIcon>
        </Group>
    );
}

/** Which codings are shown beside the text, and in which order their stripes lie. */
function Shown() {
    const { t } = useTranslation('reading');
    const { codes, setting, room } = useStage();
    const only = useRoom((state) => state.only);
    const order = useRoom((state) => state.order);
    const themes = useThemes().data?.themes;
    useArranged();
    const groups = useMemo(
        () => [
            {
                group: t('shown.coder'),
                items: setting.coders.map(({ id, name }) => ({ value: `coder:${id}`, label: name })),
            },
            {
                group: t('shown.theme'),
                items: (themes ?? []).map(({ id, name }) => ({ value: `theme:${id}`, label: name })),
            },
            {
                group: t('shown.code'),
                items: [...codes.values()].map(({ code }) => ({ value: `code:${code.id}`, label: code.name })),
            },
        ],
        [t, codes, themes, setting],
    );
    const orders: Order[] = ['place', 'code', 'theme', 'coder'];
    return (
        <>
            <NativeSelect
                size="xs"
                w={150}
                aria-label={t('shown.label')}
                value={only}
                onChange={(event) => room.setState({ only: event.currentTarget.value as Only })}
                data={[{ value: '', label: t('shown.all') }, ...groups.filter(({ items }) => items.length > 0)]}
            />
            <NativeSelect
                size="xs"
                w={130}
                aria-label={t('order.label')}
                value={order}
                onChange={(event) => room.setState({ order: event.currentTarget.value as Order })}
                data={orders.map((value) => ({ value, label: t(`order.${value}`) }))}
            />
        </>
    );
}

/** Has the codings arranged as was chosen. A code stands under every code above it. */
function useArranged(): void {
    const { opened, codes, setting } = useStage();
    const only = useRoom((state) => state.only);
    const order = useRoom((state) => state.order);
    const themes = useThemes().data?.themes;
    useEffect(() => {
        if (only === '' && order === 'place' && !arrangedBefore.has(opened)) {
            return;
        }
        arrangedBefore.add(opened);
        const kind = only.split(':')[0];
        const id = only.slice(only.indexOf(':') + 1);
        const ofTheme = new Set(themes?.find((theme) => theme.id === id)?.codes ?? []);
        const beneath = (code: string): boolean => {
            for (let up: string | undefined = code; up !== undefined; up = codes.get(up)?.code.parent) {
                if (up === id) {
                    return true;
                }
            }
            return false;
        };
        const coders = setting.coders.map((coder) => coder.id);
        const themeOf = (code: string) => themes?.findIndex((theme) => theme.codes.includes(code)) ?? -1;
        opened.codings.arrange({
            shows: ({ code, coder }) =>
                kind === 'code'
                    ? beneath(code)
                    : kind === 'theme'
                      ? ofTheme.has(code)
                      : kind !== 'coder' || coder === id,
            group: ({ code, coder }) => {
                const last = 10_000;
                const at = (place: number) => (place < 0 ? last : place);
                switch (order) {
                    case 'code':
                        return codes.get(code)?.place ?? last;
                    case 'theme':
                        return at(themeOf(code));
                    case 'coder':
                        return at(coders.indexOf(coder));
                    case 'place':
                        return 0;
                }
            },
        });
    }, [only, order, opened, codes, themes, setting]);
}
const arrangedBefore = new WeakSet();
