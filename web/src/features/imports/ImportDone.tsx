import { Alert, Anchor, List, Progress, Stack, Text, Title } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { keys } from '../../store/queries';
import { Shown } from '../../ui/Shown';
import { type Job, jobOf } from './imports';

/** How far the import is, then what it did. */
export function ImportDone({ study, job }: { study: string; job: string }) {
    const query = useQuery({
        queryKey: keys.of(study, 'jobs', job),
        queryFn: ({ signal }) => jobOf(study, job, signal),
        refetchInterval: (asked) => (asked.state.data?.state === 'running' ? 300 : false),
    });
    return (
        <Shown query={query}>
            {(data) => (data.state === 'running' ? <Running job={data} /> : <Ended study={study} job={data} />)}
        </Shown>
    );
}

function Running({ job }: { job: Job }) {
    const { t } = useTranslation('imports');
    const line = t('progress', { doing: job.doing, done: job.done, total: job.total });
    return (
        <Stack gap={4} role="status">
            <Text>{line}</Text>
            <Progress value={job.total === 0 ? 0 : (100 * job.done) / job.total} aria-label={line} />
        </Stack>
    );
}

function Ended({ study, job }: { study: string; job: Job }) {
    const { t } = useTranslation('imports');
    const report = job.report;
    if (job.state === 'failed' || report === undefined) {
        return (
            <Alert color="red" role="alert" title={t('failed')}>
                {job.message}
            </Alert>
        );
    }
    return (
        <Stack>
            <Title order={2} size="h4">
                {t('done.title')}
            </Title>
            <Text role="status">{t('done.lead', { count: report.sources.length })}</Text>
            <List>
                {report.sources.map((source) => (
                    <List.Item key={source.id}>
                        <Anchor component={Link} to={`/studies/${study}/sources/${source.id}`}>
                            {t('done.open', { name: source.name })}
                        </Anchor>
                    </List.Item>
                ))}
            </List>
            {report.refused.length === 0 ? null : (
                <Alert color="orange" title={t('refused')}>
                    <List size="sm">
                        {report.refused.map((one) => (
                            <List.Item key={one.file}>
                                {one.file}: {one.why}
                            </List.Item>
                        ))}
                    </List>
                </Alert>
            )}
        </Stack>
    );
}
