import { Container, Stack, Text, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useOverview } from '../../store/queries';
import { PageTitle } from '../../ui/PageTitle';
import { Shown } from '../../ui/Shown';
import { AppearanceForm } from './AppearanceForm';
import { DetailsForm } from './DetailsForm';
import { ParticipantTable } from './ParticipantTable';
import { PolicyForm } from './PolicyForm';
import { SiteTable } from './SiteTable';

/** What the study is about and how it is shown; each part is saved on its own and is one entry of the trail. */
export function SettingsPage() {
    const { t } = useTranslation('settings');
    const overview = useOverview();
    return (
        <Container size="md" px={0} mx={0}>
            <PageTitle title={t('title')} />
            <Shown query={overview}>
                {(data) => (
                    <Stack gap="xl">
                        <DetailsForm key={`details-${JSON.stringify(data.details)}`} overview={data} />
                        <section aria-labelledby="people">
                            <Title order={2} size="h4" id="people" mb="xs">
                                {t('people.title')}
                            </Title>
                            <Stack>
                                <SiteTable overview={data} />
                                <ParticipantTable overview={data} />
                            </Stack>
                        </section>
                        <PolicyForm key={`policy-${JSON.stringify(data.quotePolicy)}`} overview={data} />
                        <section>
                            <Title order={2} size="h4">
                                {t('directions.title')}
                            </Title>
                            <Text maw="65ch">{t('directions.lead')}</Text>
                        </section>
                        <AppearanceForm />
                    </Stack>
                )}
            </Shown>
        </Container>
    );
}
