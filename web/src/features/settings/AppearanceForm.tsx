import { SegmentedControl, Select, Stack, Switch, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { textZooms, useAppearance } from '../../store/appearance';

const schemes = ['auto', 'light', 'dark'] as const;

/** How the pages look here; not part of the study. */
export function AppearanceForm() {
    const { t } = useTranslation('settings');
    const { scheme, textZoom, snapToWords, set } = useAppearance();
    return (
        <section aria-labelledby="appearance">
            <Title order={2} size="h4" id="appearance" mb="xs">
                {t('appearance.title')}
            </Title>
            <Stack maw={360}>
                <div>
                    <Text size="sm" fw={500} id="scheme">
                        {t('appearance.scheme')}
                    </Text>
                    <SegmentedControl
                        aria-labelledby="scheme"
                        value={scheme}
                        onChange={(value) => set({ scheme: value })}
                        data={schemes.map((value) => ({ value, label: t(`appearance.${value}`) }))}
                    />
                </div>
                <Select
                    label={t('appearance.zoom')}
                    allowDeselect={false}
                    value={String(textZoom)}
                    onChange={(value) => set({ textZoom: Number(value) })}
                    data={textZooms.map((percent) => ({
                        value: String(percent),
                        label: t('appearance.percent', { percent }),
                    }))}
                />
                <Switch
                    label={t('appearance.snap')}
                    checked={snapToWords}
                    onChange={(e) => set({ snapToWords: e.currentTarget.checked })}
                />
            </Stack>
        </section>
    );
}
