import { Kbd, Modal, SimpleGrid, Stack, Table, Text, Title } from '@mantine/core';
import { useDisclosure, useHotkeys } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { keyGroups } from '../../store/keys';

/** The one-page list of keys, behind `?`. */
export function KeysPage() {
    const { t } = useTranslation('keys');
    const [opened, { toggle, close }] = useDisclosure(false);
    useHotkeys([['shift+?', toggle]]);
    return (
        <Modal
            opened={opened}
            onClose={close}
            title={t('title')}
            size="xl"
            closeButtonProps={{ 'aria-label': t('close') }}
        >
            <SimpleGrid cols={{ base: 1, sm: 2 }}>
                {keyGroups.map((group) => (
                    <Stack key={group.name} gap={4}>
                        <Title order={3} size="h5">
                            {t(`groups.${group.name}`)}
                        </Title>
                        <Table verticalSpacing={3}>
                            <Table.Tbody>
                                {group.keys.map((key) => (
                                    <Table.Tr key={key.does}>
                                        <Table.Td w="9rem">
                                            {key.press.map((press) => (
                                                <Kbd key={press} mr={4}>
                                                    {press}
                                                </Kbd>
                                            ))}
                                        </Table.Td>
                                        <Table.Td>
                                            <Text size="sm">{t(`does.${key.does}`)}</Text>
                                        </Table.Td>
                                    </Table.Tr>
                                ))}
                            </Table.Tbody>
                        </Table>
                    </Stack>
                ))}
            </SimpleGrid>
        </Modal>
    );
}
