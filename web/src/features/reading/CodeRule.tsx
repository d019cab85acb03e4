import { useTranslation } from 'react-i18next';
import type { Code } from '../../api/contract';

/** What a code is for: in view while somebody decides. */
export function CodeRule({ code }: { code: Code }) {
    const { t } = useTranslation('reading');
    const parts = (['include', 'exclude', 'example'] as const).filter((part) => code[part] !== '');
    return (
        <div className="rule">
            <p className="rule-name">{code.name}</p>
            <p>{code.definition === '' ? <span className="quiet">{t('rule.none')}</span> : code.definition}</p>
            {parts.length === 0 ? null : (
                <dl>
                    {parts.map((part) => (
                        <div key={part}>
                            <dt>{t(`rule.${part}`)}</dt>
                            <dd className={part === 'example' ? 'said' : undefined}>{code[part]}</dd>
                        </div>
                    ))}
                </dl>
            )}
        </div>
    );
}
