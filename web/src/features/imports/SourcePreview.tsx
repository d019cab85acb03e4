import { List, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ReadSource } from './imports';

/** One transcript as it was read: what it holds, what is doubtful, and how it begins. */
export function SourcePreview({ source }: { source: ReadSource }) {
    const { t } = useTranslation('imports');
    const encoding = source.encoding === '' ? '' : `, ${source.encoding}`;
    return (
        <article style={{ borderTop: '1px solid var(--line)', padding: '0.75rem 0' }}>
            <Title order={3} size="h5">
                {source.name}
            </Title>
            <Text size="sm">{t('counts', source.counts)}</Text>
            <Text size="xs" className="quiet">
                {t('readAs', { converter: source.converter, encoding, rule: source.rule })}
            </Text>
            {source.doubts.length === 0 ? null : (
                <>
                    <Title order={4} size="h6" mt="xs">
                        {t('doubts')}
                    </Title>
                    <List size="sm">
                        {source.doubts.map((doubt, i) => (
                            <List.Item key={`${String(doubt.line)}-${String(i)}`}>
                                {t('doubt', doubt)} <q>{doubt.text}</q>
                            </List.Item>
                        ))}
                    </List>
                </>
            )}
            <details>
                <summary>{t('preview')}</summary>
                {source.head.map((turn, i) => (
                    <p key={`${String(turn.line)}-${String(i)}`} className="said" style={{ margin: '0.3rem 0' }}>
                        <strong>{turn.label}</strong> {turn.text}
                    </p>
                ))}
            </details>
        </article>
    );
}
