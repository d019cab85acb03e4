import { Text } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { Wish } from '../../api/contract';
import { keys, useStudyHandle } from '../../store/queries';
import { useStudy } from '../../store/study';
import { Shown } from '../../ui/Shown';

/** Everything a wish would do, told before it is done; once it is being done nothing more is asked. */
export function Effects({ wish, doing }: { wish: Wish; doing: boolean }) {
    const { t } = useTranslation('codebook');
    const study = useStudyHandle();
    const { preview } = useStudy();
    const effects = useQuery({
        // Beneath the trail: whatever is recorded meanwhile makes a preview out of date.
        queryKey: keys.of(study, 'trail', 'preview', wish),
        queryFn: () => preview(wish),
        enabled: !doing,
        gcTime: 0,
    });
    return (
        <div role="status" aria-label={t('effects.label')}>
            <Text size="sm" fw={600} mt="xs">
                {t('effects.title')}
            </Text>
            <Shown query={effects}>
                {({ effects: told, lost }) => (
                    <ul className="effects">
                        {told.length === 0 ? <li>{t('effects.none')}</li> : null}
                        {told.map(({ kind, line, count }) => (
                            <li key={`${kind} ${line} ${count}`}>{line}</li>
                        ))}
                        {lost.length === 0 ? null : <li>{t('effects.lost', { count: lost.length })}</li>}
                    </ul>
                )}
            </Shown>
        </div>
    );
}
