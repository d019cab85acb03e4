import { Group, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { OverlapAnswer } from '../../api/analyses';
import { useResource } from '../../store/queries';
import { Shown } from '../../ui/Shown';
import type { Opened } from './Behind';
import { csvOf, download } from './csv';
import { Download } from './Download';
import { HeatTable } from './HeatTable';

const rules = ['overlap', 'turn', '3', 'source'];

/** Which codes meet, and how often. */
export function OverlapView({ onOpen }: { onOpen: (opened: Opened) => void }) {
    const { t } = useTranslation('analyses');
    const [search, setSearch] = useSearchParams();
    const rule = rules.find((one) => one === search.get('rule')) ?? 'overlap';
    const overlap = useResource<OverlapAnswer>('analyses', `analyses/overlap?rule=${rule}`);
    return (
        <>
            <Group justify="space-between" align="flex-end" mb="sm">
                <NativeSelect
                    size="xs"
                    label={t('overlap.rule')}
                    data={rules.map((value) => ({ value, label: t(`overlap.rules.${value}`) }))}
                    value={rule}
                    onChange={({ currentTarget: { value } }) => setSearch({ rule: value }, { replace: true })}
                />
                {overlap.data === undefined ? null : (
                    <Download
                        onClick={() => {
                            const answer = overlap.data;
                            download(
                                'overlap.csv',
                                csvOf([
                                    ['left', 'right', 'meetings', 'turns', 'eitherTurns', 'sources', 'jaccard'],
                                    ...answer.pairs.map((pair) => [
                                        pair.left,
                                        pair.right,
                                        pair.meetings,
                                        pair.turns,
                                        pair.eitherTurns,
                                        pair.sources,
                                        pair.jaccard ?? '',
                                    ]),
                                ]),
                            );
                        }}
                    />
                )}
            </Group>
            <Text size="sm" className="quiet" maw="70ch" mb="sm">
                {t('overlap.legend')}
            </Text>
            <Shown query={overlap}>{(answer) => <Pairs answer={answer} onOpen={onOpen} />}</Shown>
        </>
    );
}

function Pairs({ answer, onOpen }: { answer: OverlapAnswer; onOpen: (opened: Opened) => void }) {
    const { t } = useTranslation('analyses');
    const names = new Map(answer.codes.map(({ id, name }) => [id, name]));
    const most = Math.max(0, ...answer.pairs.map(({ meetings }) => meetings));
    const ratio = new Intl.NumberFormat(undefined, { minimumFractionDigits: 2, maximumFractionDigits: 2 });
    return (
        <HeatTable
            caption={t('names.overlap')}
            corner={t('overlap.pair')}
            columns={['meetings', 'turns', 'sources', 'jaccard'].map((id) => ({
                id,
                name: t(`overlap.columns.${id}`),
            }))}
            rows={answer.pairs.map((pair) => {
                const name = `${names.get(pair.left) ?? pair.left} · ${names.get(pair.right) ?? pair.right}`;
                return {
                    id: `${pair.left} ${pair.right}`,
                    name,
                    depth: 0,
                    cells: [
                        {
                            shown: pair.meetings.toLocaleString(),
                            shade: most === 0 ? 0 : pair.meetings / most,
                            onOpen: () =>
                                onOpen({ title: name, filter: { code: [pair.left, pair.right], beneath: false } }),
                        },
                        { shown: pair.turns.toLocaleString() },
                        { shown: pair.sources.toLocaleString() },
                        { shown: pair.jaccard === undefined ? '' : ratio.format(pair.jaccard) },
                    ],
                };
            })}
        />
    );
}
