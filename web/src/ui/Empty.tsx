import { Paper, Stack, Text, Title } from '@mantine/core';
import type { ReactNode } from 'react';

/** What stands where nothing is yet: what would be here, and how to make the first one. */
export function Empty({ title, children, action }: { title: string; children: ReactNode; action?: ReactNode }) {
    return (
        <Paper withBorder p="xl" bg="var(--panel)">
            <Stack gap="xs" align="flex-start">
                <Title order={2} size="h4">
                    {title}
                </Title>
                <Text maw="65ch">{children}</Text>
                {action}
            </Stack>
        </Paper>
    );
}
