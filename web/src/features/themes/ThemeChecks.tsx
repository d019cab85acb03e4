import { Anchor, Group, Text } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useNames } from '../../store/names';
import { placeOf } from '../../store/places';
import { useStudyHandle } from '../../store/queries';
import type { Check } from './checks';

/** What a reader would ask about the theme; nothing here is an error. */
export function ThemeChecks({ checks }: { checks: Check[] }) {
    const { t } = useTranslation('themes');
    const study = useStudyHandle();
    const names = useNames();
    if (checks.length === 0) {
        return null;
    }
    const told = (check: Check) => {
        switch (check.about) {
            case 'fewVoices':
                return t('checks.fewVoices', { count: check.voices });
            case 'oneSite':
                return t('checks.oneSite', { site: names.site(check.site) });
            case 'usedTwice':
                return t('checks.usedTwice', { theme: check.theme });
            default:
                return t(`checks.${check.about}`);
        }
    };
    return (
        <ul className="plain checks" aria-label={t('checks.label')}>
            {checks.map((check) => (
                <li key={check.about === 'usedTwice' ? `${check.passage.id} ${check.theme}` : check.about}>
                    <Group gap={8} wrap="nowrap" align="flex-start">
                        <IconInfoCircle size={16} aria-hidden style={{ flex: 'none', marginTop: 3 }} />
                        <Text size="sm">
                            {told(check)}{' '}
                            {check.about === 'usedTwice' ? (
                                <Anchor
                                    underline="always"
                                    size="sm"
                                    component={Link}
                                    to={placeOf.words(
                                        study,
                                        check.passage.source,
                                        check.passage.start,
                                        check.passage.end,
                                    )}
                                >
                                    {t('checks.quote', { words: check.passage.words.slice(0, 60) })}
                                </Anchor>
                            ) : null}
                        </Text>
                    </Group>
                </li>
            ))}
        </ul>
    );
}
