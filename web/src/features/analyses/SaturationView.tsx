import { Alert, Anchor, Button, Group, NumberInput, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { SaturationAnswer } from '../../api/analyses';
import { useResource, useStudyHandle } from '../../store/queries';
import { Empty } from '../../ui/Empty';
import { Shown } from '../../ui/Shown';
import type { Known } from './cells';
import { csvOf, download } from './csv';
import { Download } from './Download';
import { HeatTable } from './HeatTable';

/** When new sessions stopped bringing new codes. A reflexive study is not shown it unless somebody asks. */
export function SaturationView({ known }: { known: Known }) {
    const { t } = useTranslation('analyses');
    const study = useStudyHandle();
    const [asked, setAsked] = useState(known.overview.details.stance !== 'reflexive');
    if (!asked) {
        return (
            <Empty
                title={t('saturation.hidden')}
                action={
                    <Group gap="sm">
                        <Button variant="default" onClick={() => setAsked(true)}>
                            {t('saturation.show')}
                        </Button>
                        <Anchor component={Link} size="sm" to={`/studies/${study}/memos`}>
                            {t('saturation.memos')}
                        </Anchor>
                    </Group>
                }
            >
                {t('saturation.why')}
            </Empty>
        );
    }
    return <Judged known={known} />;
}

function Judged({ known }: { known: Known }) {
    const { t } = useTranslation('analyses');
    const [base, setBase] = useState(4);
    const [run, setRun] = useState(2);
    const [threshold, setThreshold] = useState(5);
    const answer = useResource<SaturationAnswer>(
        'analyses',
        `analyses/saturation?base=${base}&run=${run}&threshold=${threshold / 100}`,
    );
    const number = (set: (value: number) => void) => (value: number | string) =>
        typeof value === 'number' && value >= 0 ? set(value) : undefined;
    return (
        <Stack gap="md">
            <Group gap="sm" align="flex-end">
                <NumberInput
                    size="xs"
                    w="9rem"
                    min={1}
                    label={t('saturation.base')}
                    value={base}
                    onChange={number(setBase)}
                />
                <NumberInput
                    size="xs"
                    w="9rem"
                    min={1}
                    label={t('saturation.run')}
                    value={run}
                    onChange={number(setRun)}
                />
                <NumberInput
                    size="xs"
                    w="9rem"
                    min={0}
                    max={100}
                    suffix=" %"
                    label={t('saturation.threshold')}
                    value={threshold}
                    onChange={number(setThreshold)}
                />
            </Group>
            <Shown query={answer}>{(data) => <Steps answer={data} known={known} />}</Shown>
        </Stack>
    );
}

function Steps({ answer, known }: { answer: SaturationAnswer; known: Known }) {
    const { t } = useTranslation('analyses');
    const name = (id: string) =>
        [...known.overview.sessions, ...known.overview.participants].find((one) => one.id === id)?.name ?? id;
    const ratio = new Intl.NumberFormat(undefined, { style: 'percent', maximumFractionDigits: 2 });
    const windowAt = (place: number) => answer.windows.find(({ last }) => last === place);
    const { shuffled } = answer;
    return (
        <Stack gap="sm">
            <Text fw={600}>
                {answer.reached === undefined
                    ? t('saturation.notReached')
                    : t('saturation.reached', { at: answer.reached })}
            </Text>
            <Text size="sm" className="quiet" maw="70ch">
                {shuffled === undefined
                    ? ''
                    : shuffled.median === undefined
                      ? t('saturation.neverShuffled', { orders: shuffled.orders })
                      : t('saturation.shuffled', {
                            orders: shuffled.orders,
                            reached: shuffled.reached,
                            median: shuffled.median,
                            least: shuffled.least,
                            most: shuffled.most,
                        })}
            </Text>
            {answer.warnings.map((warning) => (
                <Alert key={warning} color="yellow" p="xs">
                    {warning}
                </Alert>
            ))}
            <Group justify="flex-end">
                <Download
                    onClick={() =>
                        download(
                            'saturation.csv',
                            csvOf([
                                ['session', 'date', 'codes', 'new', 'cumulative'],
                                ...answer.steps.map((step) => [
                                    step.id,
                                    step.date ?? '',
                                    step.codes,
                                    step.new,
                                    step.cumulative,
                                ]),
                            ]),
                        )
                    }
                />
            </Group>
            <HeatTable
                caption={t('names.saturation')}
                corner={t('saturation.session')}
                columns={['codes', 'new', 'cumulative', 'ratio'].map((id) => ({
                    id,
                    name: t(`saturation.columns.${id}`),
                }))}
                rows={answer.steps.map((step, i) => {
                    const window = windowAt(i + 1);
                    return {
                        id: step.id,
                        name: step.date === undefined ? name(step.id) : `${name(step.id)}, ${step.date}`,
                        depth: 0,
                        cells: [
                            { shown: String(step.codes) },
                            {
                                shown: String(step.new),
                                shade: answer.baseCodes === 0 ? 0 : Math.min(1, step.new / answer.baseCodes),
                            },
                            { shown: String(step.cumulative) },
                            {
                                shown:
                                    window?.ratio === undefined
                                        ? ''
                                        : `${window.new}/${answer.baseCodes} = ${ratio.format(window.ratio)}`,
                            },
                        ],
                    };
                })}
            />
        </Stack>
    );
}
