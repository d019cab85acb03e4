import { Anchor, Container, Title } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';

/** An address that leads nowhere. */
export function Missing() {
    const { t } = useTranslation('shell');
    return (
        <Container component="main" py="xl">
            <Title order={1} size="h2">
                {t('missing.title')}
            </Title>
            <Anchor component={Link} to="/">
                {t('missing.home')}
            </Anchor>
        </Container>
    );
}
