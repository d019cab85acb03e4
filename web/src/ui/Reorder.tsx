import { ActionIcon, Group } from '@mantine/core';
import { IconArrowDown, IconArrowUp } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Moves one thing of a list up or down by one. */
export function Reorder({
    name,
    at,
    of,
    onMove,
}: {
    name: string;
    at: number;
    of: number;
    onMove: (position: number) => void;
}) {
    const { t } = useTranslation('lists');
    return (
        <Group gap={0} wrap="nowrap">
            <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                bg="transparent"
                aria-label={t('up', { name })}
                disabled={at === 0}
                onClick={() => onMove(at - 1)}
            >
                <IconArrowUp size={15} aria-hidden />
            </ActionIcon>
            <ActionIcon
                variant="subtle"
                color="gray"
                size={24}
                bg="transparent"
                aria-label={t('down', { name })}
                disabled={at === of - 1}
                onClick={() => onMove(at + 1)}
            >
                <IconArrowDown size={15} aria-hidden />
            </ActionIcon>
        </Group>
    );
}
