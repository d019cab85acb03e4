import { Anchor, Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Overview, SourceLine } from '../../api/contract';
import { Empty } from '../../ui/Empty';
import { PageTitle } from '../../ui/PageTitle';

/** The transcripts of a study by session, in time. */
export function SourceList({ overview }: { overview: Overview }) {
    const { t } = useTranslation('reading');
    const base = `/studies/${overview.study}`;
    if (overview.sources.length === 0) {
        return (
            <>
                <PageTitle title={t('sources.title')} />
                <Empty
                    title={t('sources.none')}
                    action={
                        <Button component={Link} to={`${base}/import`}>
                            {t('sources.import')}
                        </Button>
                    }
                >
                    {t('sources.noneHow')}
                </Empty>
            </>
        );
    }
    const sessions = [...overview.sessions].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? ''));
    const known = new Set(sessions.map(({ id }) => id));
    const loose = overview.sources.filter(({ session }) => session === undefined || !known.has(session));
    const site = (id: string | undefined) => overview.sites.find((one) => one.id === id)?.name;
    return (
        <>
            <PageTitle title={t('sources.title')} lead={t('sources.lead')} />
            <div className="sources">
                {sessions.map((session) => {
                    const inside = overview.sources.filter((source) => source.session === session.id);
                    return inside.length === 0 ? null : (
                        <section key={session.id} aria-labelledby={`session-${session.id}`}>
                            <h2 id={`session-${session.id}`}>{session.name}</h2>
                            <p className="quiet">
                                {[t(`shell:sessionKind.${session.kind}`), session.date, site(session.site)]
                                    .filter(Boolean)
                                    .join(' · ')}
                            </p>
                            <Sources sources={inside} base={base} />
                        </section>
                    );
                })}
                {loose.length === 0 ? null : (
                    <section aria-labelledby="session-none">
                        <h2 id="session-none">{t('sources.noSession')}</h2>
                        <Sources sources={loose} base={base} />
                    </section>
                )}
            </div>
        </>
    );
}

function Sources({ sources, base }: { sources: readonly SourceLine[]; base: string }) {
    const { t } = useTranslation('reading');
    return (
        <ul>
            {sources.map((source) => (
                <li key={source.id}>
                    <Anchor component={Link} to={`${base}/sources/${encodeURIComponent(source.id)}`}>
                        {source.name}
                    </Anchor>
                    <span className="quiet">
                        {t('sources.line', {
                            words: source.words.toLocaleString(),
                            turns: source.turns,
                            codings: source.codings,
                            share: Math.round(source.codedShare * 100),
                        })}
                    </span>
                </li>
            ))}
        </ul>
    );
}
