import { Button, NumberInput, Radio, Stack, Title } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LabelPolicy, Overview } from '../../api/contract';
import { useStudy } from '../../store/study';

const policies: LabelPolicy[] = ['id', 'role', 'id-and-role', 'id-role-site', 'session'];

/** What stands under a quote, and how small a group may be and still be shown. Kept in every export. */
export function PolicyForm({ overview }: { overview: Overview }) {
    const { t } = useTranslation('settings');
    const { wish } = useStudy();
    const [policy, setPolicy] = useState(overview.quotePolicy);
    return (
        <section aria-labelledby="policy">
            <Title order={2} size="h4" id="policy" mb="xs">
                {t('policy.title')}
            </Title>
            <Stack maw={640}>
                <Radio.Group
                    label={t('policy.labels')}
                    value={policy.labels}
                    onChange={(labels) => setPolicy({ ...policy, labels })}
                >
                    <Stack gap={4} mt={4}>
                        {policies.map((labels) => (
                            <Radio key={labels} value={labels} label={t(`policy.policies.${labels}`)} />
                        ))}
                    </Stack>
                </Radio.Group>
                <NumberInput
                    label={t('policy.smallest')}
                    description={t('policy.smallestHint')}
                    min={1}
                    max={100}
                    w={220}
                    value={policy.minimumCell}
                    onChange={(value) => setPolicy({ ...policy, minimumCell: Number(value) })}
                />
                <Button
                    style={{ alignSelf: 'flex-start' }}
                    disabled={JSON.stringify(policy) === JSON.stringify(overview.quotePolicy)}
                    onClick={() => void wish({ do: 'change-quote-policy', ...policy }).catch(() => undefined)}
                >
                    {t('policy.save')}
                </Button>
            </Stack>
        </section>
    );
}
