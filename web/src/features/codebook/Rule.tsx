import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Code } from '../../api/contract';
import { useNames } from '../../store/names';

/** What a code means and when to use it, as it is read while deciding. */
export function Rule({ code }: { code: Code }) {
    const { t } = useTranslation('codebook');
    const names = useNames();
    const parts = [
        ['definition', code.definition],
        ['include', code.include],
        ['exclude', code.exclude],
    ] as const;
    const told = parts.filter(([, words]) => words !== '');
    return (
        <dl className="rule">
            {told.length === 0 ? (
                <>
                    <dt>{t('rule.definition')}</dt>
                    <dd className="quiet">{t('rule.none')}</dd>
                </>
            ) : null}
            {told.map(([part, words]) => (
                <Part key={part} name={t(`rule.${part}`)}>
                    {words}
                </Part>
            ))}
            {code.example === '' ? null : (
                <Part name={t('rule.example')}>
                    <span className="said">{code.example}</span>
                </Part>
            )}
            {code.codable ? null : <Part name={t('rule.kind')}>{t('rule.heading')}</Part>}
            {code.aliases.length === 0 ? null : <Part name={t('rule.aliases')}>{code.aliases.join(' · ')}</Part>}
            {code.byCoder.length === 0 ? null : (
                <Part name={t('rule.coders')}>
                    <Text span size="sm">
                        {code.byCoder
                            .map(({ coder, codings }) => t('rule.coder', { coder: names.coder(coder), count: codings }))
                            .join(' · ')}
                    </Text>
                </Part>
            )}
        </dl>
    );
}

function Part({ name, children }: { name: string; children: ReactNode }) {
    return (
        <>
            <dt>{name}</dt>
            <dd>{children}</dd>
        </>
    );
}
