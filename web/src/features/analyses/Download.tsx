import { Button } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';

/** Hands what is shown to the person as a file. */
export function Download({ onClick }: { onClick: () => void }) {
    const { t } = useTranslation('analyses');
    return (
        <Button size="xs" variant="default" leftSection={<IconDownload size={15} aria-hidden />} onClick={onClick}>
            {t('csv')}
        </Button>
    );
}
