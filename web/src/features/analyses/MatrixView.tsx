import { Checkbox, Group, MultiSelect, NativeSelect, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import type { MatrixAnswer } from '../../api/analyses';
import { useResource } from '../../store/queries';
import { Shown } from '../../ui/Shown';
import type { Opened } from './Behind';
import {
    askedOf,
    cellFilter,
    dimensions,
    type Known,
    largest,
    type MatrixAsked,
    matrixSearch,
    measures,
    rowKinds,
} from './cells';
import { csvOf, download } from './csv';
import { Download } from './Download';
import { type Cell, HeatTable } from './HeatTable';

/** Codes, themes, constructs, levels or directions, counted by who speaks where. */
export function MatrixView({ known, onOpen }: { known: Known; onOpen: (opened: Opened) => void }) {
    const { t } = useTranslation('analyses');
    const [search] = useSearchParams();
    const asked = askedOf(search);
    const matrix = useResource<MatrixAnswer>('analyses', `analyses/matrix?${matrixSearch(asked)}`);
    return (
        <>
            <Asked asked={asked} known={known} />
            <Shown query={matrix}>
                {(answer) => (
                    <>
                        <Group justify="space-between" my="sm" gap="sm">
                            <Text size="sm" className="quiet" maw="70ch">
                                {t('matrix.legend')}
                                {answer.withheld === undefined
                                    ? ''
                                    : ` ${answer.withheldWhy ?? t('matrix.withheld', { people: known.overview.quotePolicy.minimumCell })}`}
                            </Text>
                            <Download
                                onClick={() =>
                                    download(`matrix-${asked.rows}-${asked.columns.join('-')}.csv`, csv(answer))
                                }
                            />
                        </Group>
                        <Numbers answer={answer} asked={asked} known={known} onOpen={onOpen} />
                    </>
                )}
            </Shown>
        </>
    );
}

function Numbers({
    answer,
    asked,
    known,
    onOpen,
}: {
    answer: MatrixAnswer;
    asked: MatrixAsked;
    known: Known;
    onOpen: (opened: Opened) => void;
}) {
    const { t } = useTranslation('analyses');
    const most = largest(answer);
    const open = (row: number | undefined, column: number | undefined) => {
        const names = [
            row === undefined ? t('matrix.all') : (answer.rows[row]?.name ?? ''),
            column === undefined ? t('matrix.all') : (answer.columns[column]?.name ?? ''),
        ];
        const filter = cellFilter(
            asked,
            row === undefined ? undefined : answer.rows[row]?.id,
            column === undefined ? undefined : answer.columns[column]?.id,
            known,
        );
        return filter === undefined ? undefined : () => onOpen({ title: names.join(' · '), filter });
    };
    const cell = (i: number, j: number): Cell => {
        const value = answer.cells[i]?.[j] ?? 0;
        if (answer.withheld?.[i]?.[j] === true) {
            return {
                shown: '–',
                meaning: answer.withheldWhy ?? t('matrix.withheld', { people: known.overview.quotePolicy.minimumCell }),
            };
        }
        if (value > 0) {
            return { shown: value.toLocaleString(), shade: most === 0 ? 0 : value / most, onOpen: open(i, j) };
        }
        const mention = answer.mentions[i]?.[j];
        return mention === 'asked-not-mentioned'
            ? { shown: '0?', meaning: t('matrix.asked') }
            : mention === 'not-asked'
              ? { shown: '0', meaning: t('matrix.notAsked') }
              : { shown: '' };
    };
    const whole = answer.withheld === undefined;
    const totals: Cell[] = answer.columnTotals.map((value, j) => ({
        shown: value.toLocaleString(),
        onOpen: value > 0 && asked.rows === 'codes' ? open(undefined, j) : undefined,
    }));
    return (
        <HeatTable
            caption={t('matrix.caption', { measure: t(`measures.${asked.measure}`) })}
            corner={t(`measures.${asked.measure}`)}
            columns={[...answer.columns, ...(whole ? [{ id: '(all)', name: t('matrix.all') }] : [])]}
            rows={[
                ...answer.rows.map(({ id, name, depth }, i) => ({
                    id,
                    name,
                    depth,
                    cells: [
                        ...answer.columns.map((_, j) => cell(i, j)),
                        ...(whole
                            ? [
                                  {
                                      shown: (answer.rowTotals[i] ?? 0).toLocaleString(),
                                      onOpen: (answer.rowTotals[i] ?? 0) > 0 ? open(i, undefined) : undefined,
                                  },
                              ]
                            : []),
                    ],
                })),
                ...(whole
                    ? [
                          {
                              id: '(all)',
                              name: t('matrix.all'),
                              depth: 0,
                              strong: true,
                              cells: [...totals, { shown: answer.total.toLocaleString() }],
                          },
                      ]
                    : []),
            ]}
        />
    );
}

function csv(answer: MatrixAnswer): string {
    return csvOf([
        ['id', 'name', ...answer.columns.map(({ name }) => name)],
        ...answer.rows.map(({ id, name }, i) => [
            id,
            name,
            ...answer.columns.map((_, j) => (answer.withheld?.[i]?.[j] === true ? '' : (answer.cells[i]?.[j] ?? 0))),
        ]),
    ]);
}

function Asked({ asked, known }: { asked: MatrixAsked; known: Known }) {
    const { t } = useTranslation(['analyses', 'shell']);
    const [, setSearch] = useSearchParams();
    const put = (part: string, values: string[]) =>
        setSearch(
            (now) => {
                const next = new URLSearchParams(now);
                next.delete(part);
                values.forEach((value) => next.append(part, value));
                return next;
            },
            { replace: true },
        );
    const named = (all: readonly { id: string; name: string }[]) =>
        all.map(({ id, name }) => ({ value: id, label: name === '' ? id : name }));
    const filters = {
        site: named(known.overview.sites),
        session: named(known.overview.sessions),
        coder: named(known.overview.coders),
    };
    const [first = 'role', second = ''] = asked.columns;
    const by = dimensions.map((value) => ({ value, label: t(`dimensions.${value}`) }));
    return (
        <Group gap="sm" align="flex-end" role="group" aria-label={t('matrix.what')}>
            <NativeSelect
                size="xs"
                label={t('matrix.rows')}
                data={rowKinds.map((value) => ({ value, label: t(`rows.${value}`) }))}
                value={asked.rows}
                onChange={({ currentTarget: { value } }) => put('rows', [value])}
            />
            <NativeSelect
                size="xs"
                label={t('matrix.columns')}
                data={by}
                value={first}
                onChange={({ currentTarget: { value } }) =>
                    put('columns', [second === '' || second === value ? value : `${value},${second}`])
                }
            />
            <NativeSelect
                size="xs"
                label={t('matrix.crossed')}
                data={[{ value: '', label: t('matrix.nothing') }, ...by.filter(({ value }) => value !== first)]}
                value={second}
                onChange={({ currentTarget: { value } }) =>
                    put('columns', [value === '' ? first : `${first},${value}`])
                }
            />
            <NativeSelect
                size="xs"
                label={t('matrix.measure')}
                data={measures.map((value) => ({ value, label: t(`measures.${value}`) }))}
                value={asked.measure}
                onChange={({ currentTarget: { value } }) => put('measure', [value])}
            />
            {(['site', 'session', 'coder'] as const)
                .filter((part) => filters[part].length > 1)
                .map((part) => (
                    <MultiSelect
                        key={part}
                        size="xs"
                        w={asked[part].length > 0 ? 'auto' : '8rem'}
                        maw="16rem"
                        clearable
                        label={t(`matrix.only.${part}`)}
                        placeholder={asked[part].length > 0 ? '' : t('matrix.any')}
                        data={filters[part]}
                        value={asked[part]}
                        onChange={(values) => put(part, values)}
                        comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
                    />
                ))}
            {asked.rows === 'constructs' && known.lens.frameworks.length > 1 ? (
                <NativeSelect
                    size="xs"
                    label={t('lens.framework')}
                    data={[
                        { value: '', label: t('matrix.any') },
                        ...known.lens.frameworks.map(({ id, shortTitle }) => ({ value: id, label: shortTitle })),
                    ]}
                    value={asked.framework ?? ''}
                    onChange={({ currentTarget: { value } }) => put('framework', value === '' ? [] : [value])}
                />
            ) : null}
            {asked.rows === 'codes' ? (
                <Checkbox
                    size="xs"
                    mb={6}
                    label={t('matrix.ownOnly')}
                    checked={asked.ownOnly}
                    onChange={({ currentTarget: { checked } }) => put('ownOnly', checked ? ['true'] : [])}
                />
            ) : null}
        </Group>
    );
}
