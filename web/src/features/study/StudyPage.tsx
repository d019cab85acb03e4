import { Alert, Anchor, Button, SimpleGrid, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { path } from '../../api/client';
import type { Overview } from '../../api/contract';
import { useOverview } from '../../store/queries';
import { Empty } from '../../ui/Empty';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { HeardTable } from './HeardTable';
import { ProgressTable } from './ProgressTable';
import { SessionTable } from './SessionTable';
import { SinceLast } from './SinceLast';

/** The study at a glance: what is asked, who was heard, what is coded, what happened since one was last here. */
export function StudyPage() {
    const overview = useOverview();
    return <Shown query={overview}>{(data) => <AtAGlance overview={data} />}</Shown>;
}

function AtAGlance({ overview }: { overview: Overview }) {
    const { t } = useTranslation(['study', 'shell']);
    const { details, study } = overview;
    const counts = t('counts', {
        sources: overview.sources.length,
        codes: overview.codes,
        themes: overview.themes,
        memos: overview.memos,
    });
    return (
        <Stack gap="xl" maw="72rem">
            <div>
                <PageTitle title={details.title} lead={counts}>
                    <Button
                        component="a"
                        variant="default"
                        href={`${path('studies', study, 'export')}?as=html`}
                        target="_blank"
                    >
                        {t('report')}
                    </Button>
                </PageTitle>
                {overview.warnings.map((warning) => (
                    <Alert key={warning} color="yellow" title={t('warnings')} mb="sm">
                        {warning}
                    </Alert>
                ))}
                <SimpleGrid cols={{ base: 1, md: 2 }} spacing="lg">
                    <Said title={t('question')} words={details.question} study={study} />
                    <Said title={t('setting')} words={details.setting} study={study} />
                </SimpleGrid>
                <Text size="sm" className="quiet" mt="sm">
                    {t('stance')}: {t(`shell:stance.${details.stance}`)}
                </Text>
            </div>
            {overview.sources.length === 0 ? (
                <Empty
                    title={t('empty.title')}
                    action={
                        <Button component={Link} to={`/studies/${study}/import`} mt="xs">
                            {t('empty.action')}
                        </Button>
                    }
                >
                    {t('empty.body')}
                </Empty>
            ) : (
                <>
                    <SinceLast overview={overview} />
                    <HeardTable overview={overview} />
                    <SessionTable overview={overview} />
                    <ProgressTable overview={overview} />
                </>
            )}
        </Stack>
    );
}

function Said({ title, words, study }: { title: string; words: string; study: string }) {
    const { t } = useTranslation('study');
    return (
        <section>
            <Title order={2} size="h5" className="quiet">
                {title}
            </Title>
            {words === '' ? (
                <Text>
                    {t('noQuestion')}{' '}
                    <Anchor component={Link} to={`/studies/${study}/settings`}>
                        {t('toSettings')}
                    </Anchor>
                </Text>
            ) : (
                <Text className="said" size="lg" maw="60ch">
                    {words}
                </Text>
            )}
        </section>
    );
}
