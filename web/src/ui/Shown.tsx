import { Alert, Button, Stack, Text } from '@mantine/core';
import type { UseQueryResult } from '@tanstack/react-query';
import { type ReactNode, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';

/**
 * What a query answered, or why it could not. An answer within 100 ms is never announced by a sign of waiting: the page stays still until then.
 */
export function Shown<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
    const { t } = useTranslation('shell');
    if (query.data !== undefined) {
        return <>{children(query.data)}</>;
    }
    if (query.isError) {
        return (
            <Alert color="red" title={t('failed')} role="alert">
                <Stack gap="xs" align="flex-start">
                    <Text size="sm">{query.error.message}</Text>
                    <Button size="xs" variant="default" onClick={() => void query.refetch()}>
                        {t('again')}
                    </Button>
                </Stack>
            </Alert>
        );
    }
    return <Waiting label={t('loading')} />;
}

function Waiting({ label }: { label: string }) {
    const [late, setLate] = useState(false);
    useEffect(() => {
        const timer = setTimeout(() => setLate(true), 400);
        return () => clearTimeout(timer);
    }, []);
    return (
        <div role="status" className="quiet">
            {late ? label : ''}
        </div>
    );
}
