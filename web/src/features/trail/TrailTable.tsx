import { Anchor, Button, Group, Table, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { TrailLine } from '../../api/contract';
import { useStudy } from '../../store/study';
import { When } from '../../ui/When';
import { jump } from './jump';

/** Entries of the trail; the acts of several entries can be undone from any of them. */
export function TrailTable({ study, lines }: { study: string; lines: TrailLine[] }) {
    const { t } = useTranslation('trail');
    return (
        <Table.ScrollContainer minWidth={600}>
            <Table verticalSpacing={6}>
                <Table.Thead>
                    <Table.Tr>
                        {(['number', 'when', 'who', 'what'] as const).map((column) => (
                            <Table.Th key={column} scope="col">
                                {t(column)}
                            </Table.Th>
                        ))}
                        <Table.Th aria-label={t('open')} />
                    </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                    {lines.map((line) => (
                        <Table.Tr key={line.sequence}>
                            <Table.Td>{line.sequence}</Table.Td>
                            <Table.Td>
                                <When at={line.at} />
                            </Table.Td>
                            <Table.Td>{line.by}</Table.Td>
                            <Table.Td>
                                {line.line}
                                <Text span size="xs" className="quiet">
                                    {line.undoes === undefined ? '' : ` ${t('undoes', { entry: line.undoes })}`}
                                    {line.undoneBy === undefined ? '' : ` ${t('undoneBy', { entry: line.undoneBy })}`}
                                </Text>
                            </Table.Td>
                            <Table.Td>
                                <Doings study={study} line={line} />
                            </Table.Td>
                        </Table.Tr>
                    ))}
                </Table.Tbody>
            </Table>
        </Table.ScrollContainer>
    );
}

function Doings({ study, line }: { study: string; line: TrailLine }) {
    const { t } = useTranslation('trail');
    const { wish } = useStudy();
    const here = jump(study, line);
    const then = jump(study, line, line.sequence);
    const entry = line.sequence;
    return (
        <Group gap="xs" wrap="nowrap" justify="flex-end">
            {here === undefined ? null : (
                <Anchor component={Link} to={here} size="sm" aria-label={t('openOf', { entry })}>
                    {t('open')}
                </Anchor>
            )}
            {then === undefined ? null : (
                <Anchor component={Link} to={then} size="sm" aria-label={t('asOfOf', { entry })}>
                    {t('asOf')}
                </Anchor>
            )}
            {line.undoable ? (
                <Button
                    size="compact-xs"
                    variant="default"
                    aria-label={t('undoOf', { entry, line: line.line })}
                    onClick={() => void wish({ do: 'undo', entry }).catch(() => undefined)}
                >
                    {t('undo')}
                </Button>
            ) : null}
        </Group>
    );
}
