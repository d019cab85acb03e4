import { Alert, Anchor, Button, Container, Group, Stack, Table, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { path, send } from '../../api/client';
import type { StudyLine } from '../../api/contract';
import { useMe, useStudies } from '../../store/queries';
import { Empty } from '../../ui/Empty';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { When } from '../../ui/When';
import { NewStudyForm } from './NewStudyForm';

/** Where one begins: the studies in the folder, a new one, the example. */
export function HomePage() {
    const { t } = useTranslation('home');
    const studies = useStudies();
    const me = useMe();
    const navigate = useNavigate();
    const [making, { toggle }] = useDisclosure(false);
    const example = useMutation({
        mutationFn: () => send<{ study: string }>('POST', path('studies', 'example')),
        onSuccess: ({ study }) => void navigate(`/studies/${study}`),
    });
    const openExample = (
        <Button variant="default" loading={example.isPending} onClick={() => example.mutate()}>
            {t('example')}
        </Button>
    );
    return (
        <Container component="main" id="main" size="md" py="xl">
            <PageTitle title={t('title')} lead={me.data === undefined ? '' : t('lead', { folder: me.data.folder })}>
                {openExample}
                <Button onClick={toggle} aria-expanded={making}>
                    {t('new')}
                </Button>
            </PageTitle>
            <Stack>
                {example.isError ? (
                    <Alert color="red" role="alert">
                        {example.error.message}
                    </Alert>
                ) : null}
                {making ? <NewStudyForm onMade={(study) => void navigate(`/studies/${study}`)} /> : null}
                <Shown query={studies}>
                    {(list) =>
                        list.length > 0 ? (
                            <StudyTable studies={list} />
                        ) : (
                            <Empty title={t('empty.title')} action={<Group>{openExample}</Group>}>
                                {t('empty.body')}
                            </Empty>
                        )
                    }
                </Shown>
            </Stack>
        </Container>
    );
}

function StudyTable({ studies }: { studies: StudyLine[] }) {
    const { t } = useTranslation(['home', 'shell']);
    return (
        <Table.ScrollContainer minWidth={320}>
            <Table verticalSpacing="sm" highlightOnHover>
                <Table.Thead>
                    <Table.Tr>
                        <Table.Th>{t('columns.study')}</Table.Th>
                        <Table.Th visibleFrom="sm">{t('columns.stance')}</Table.Th>
                        <Table.Th ta="right">{t('columns.sources')}</Table.Th>
                        <Table.Th ta="right">{t('columns.codings')}</Table.Th>
                        <Table.Th visibleFrom="sm">{t('columns.changed')}</Table.Th>
                    </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                    {studies.map((line) => (
                        <Table.Tr key={line.study}>
                            <Table.Td>
                                <Anchor component={Link} to={`/studies/${line.study}`} fw={600}>
                                    {line.title}
                                </Anchor>
                                <Text size="sm" className="quiet">
                                    {line.problem ?? line.question}
                                </Text>
                                {line.notice === '' ? null : (
                                    <Text size="xs" className="quiet">
                                        {line.notice}
                                    </Text>
                                )}
                            </Table.Td>
                            <Table.Td visibleFrom="sm">{t(`shell:stance.${line.stance}`)}</Table.Td>
                            <Table.Td ta="right">{line.sources}</Table.Td>
                            <Table.Td ta="right">{line.codings}</Table.Td>
                            <Table.Td visibleFrom="sm">
                                <When at={line.changedAt} />
                            </Table.Td>
                        </Table.Tr>
                    ))}
                </Table.Tbody>
            </Table>
        </Table.ScrollContainer>
    );
}
