import { Group, Text, Title } from '@mantine/core';
import { type ReactNode, useEffect } from 'react';

/** The heading of a page, which names the browser's tab as well; what can be done stands at its end. */
export function PageTitle({ title, lead, children }: { title: string; lead?: string; children?: ReactNode }) {
    useEffect(() => {
        document.title = `${title} · Tacit`;
    }, [title]);
    return (
        <header style={{ marginBottom: '1.25rem' }}>
            <Group justify="space-between" align="flex-end" gap="sm">
                <Title order={1} size="h2" tabIndex={-1}>
                    {title}
                </Title>
                <Group gap="xs">{children}</Group>
            </Group>
            {lead === undefined ? null : (
                <Text className="quiet" mt={4} maw="70ch">
                    {lead}
                </Text>
            )}
        </header>
    );
}
