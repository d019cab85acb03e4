import { Button, Group, Textarea } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { InPlace } from '../../ui/InPlace';

/** Asks why. There is no judgement without a reason. */
export function Reason({
    label,
    action,
    ready = true,
    onSave,
    onLeave,
    children,
}: {
    label: string;
    action: string;
    ready?: boolean;
    onSave: (reason: string) => Promise<unknown>;
    onLeave: () => void;
    children?: ReactNode;
}) {
    const { t } = useTranslation(['lens', 'shell']);
    const [reason, setReason] = useState('');
    const may = ready && reason.trim() !== '';
    const save = () => {
        if (may) {
            onSave(reason.trim()).catch(() => undefined);
        }
    };
    return (
        <InPlace label={label} onSubmit={save} onLeave={onLeave}>
            {children}
            <Textarea
                label={label}
                description={t('reason.hint')}
                required
                autosize
                minRows={2}
                value={reason}
                onChange={({ currentTarget: { value } }) => setReason(value)}
            />
            <Group gap="xs" mt="xs">
                <Button size="xs" type="submit" disabled={!may}>
                    {action}
                </Button>
                <Button size="xs" variant="default" onClick={onLeave}>
                    {t('shell:cancel')}
                </Button>
            </Group>
        </InPlace>
    );
}
