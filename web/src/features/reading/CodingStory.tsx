import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { get, path } from '../../api/client';
import type { CodingDetail } from '../../api/contract';
import { keys } from '../../store/queries';
import type { PlacedCoding } from '../../transcript/codings';
import { useCoderName, useStage } from './stage';

/** A coding's memos, and who did what to it when. */
export function CodingStory({ coding }: { coding: PlacedCoding }) {
    const { t, i18n } = useTranslation('reading');
    const { study, opened } = useStage();
    const coderName = useCoderName();
    const { id, source, start, end, code, facets } = coding;
    const { data } = useQuery({
        // Asked for again with whatever changes, and not before the server has the coding.
        queryKey: keys.of(study, 'memos', 'coding', id, [start, end, code, facets, opened.codings.sequence]),
        queryFn: ({ signal }) => get<CodingDetail>(path('studies', study, 'sources', source, 'codings', id), signal),
        enabled: opened.codings.knows(id),
        placeholderData: (before) => (before?.coding.id === id ? before : undefined),
    });
    if (data === undefined) {
        return null;
    }
    const when = (at: string) =>
        new Intl.DateTimeFormat(i18n.language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
    return (
        <>
            {data.memos.length === 0 ? null : (
                <section aria-label={t('inspector.memos')}>
                    <h2>{t('inspector.memos')}</h2>
                    {data.memos.map((memo) => (
                        <article key={memo.id} className="memo">
                            <p className="memo-head">
                                {memo.title} <span className="quiet">{coderName(memo.author)}</span>
                            </p>
                            <p className="memo-body">{memo.body}</p>
                        </article>
                    ))}
                </section>
            )}
            <section aria-label={t('inspector.history')}>
                <h2>{t('inspector.history')}</h2>
                <ol className="history">
                    {data.history.map((line) => (
                        <li key={line.sequence}>
                            {line.line}
                            <span className="quiet">
                                {' '}
                                {coderName(line.by)}, <time dateTime={line.at}>{when(line.at)}</time>
                            </span>
                        </li>
                    ))}
                </ol>
            </section>
        </>
    );
}
