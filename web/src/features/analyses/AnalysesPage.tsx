import { Tabs } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useParams } from 'react-router';
import { useLens, useOverview, useStudyHandle, useThemes } from '../../store/queries';
import { PageTitle } from '../../ui/PageTitle';
import './analyses.css';
import { Behind, type Opened } from './Behind';
import type { Known } from './cells';
import { CoverageView } from './CoverageView';
import { LensView } from './LensView';
import { MatrixView } from './MatrixView';
import { OverlapView } from './OverlapView';
import { SaturationView } from './SaturationView';

const analyses = ['matrix', 'coverage', 'overlap', 'saturation', 'lens'] as const;

/** The analyses of the study. Every number opens the words behind it. */
export function AnalysesPage() {
    const { t } = useTranslation('analyses');
    const study = useStudyHandle();
    const navigate = useNavigate();
    const params = useParams();
    const overview = useOverview().data;
    const themes = useThemes().data?.themes;
    const lens = useLens().data;
    const [opened, setOpened] = useState<Opened>();
    const chosen = analyses.find((one) => one === params.analysis) ?? 'matrix';
    const known: Known | undefined =
        overview === undefined || themes === undefined || lens === undefined ? undefined : { overview, themes, lens };
    return (
        <>
            <PageTitle title={t('title')} lead={t('lead')} />
            <Tabs
                value={chosen}
                onChange={(value) => void navigate(`/studies/${study}/analyses/${value ?? 'matrix'}`)}
                keepMounted={false}
            >
                <Tabs.List mb="md">
                    {analyses.map((one) => (
                        <Tabs.Tab key={one} value={one}>
                            {t(`names.${one}`)}
                        </Tabs.Tab>
                    ))}
                </Tabs.List>
                {known === undefined ? null : (
                    <>
                        <Tabs.Panel value="matrix">
                            <MatrixView known={known} onOpen={setOpened} />
                        </Tabs.Panel>
                        <Tabs.Panel value="coverage">
                            <CoverageView known={known} onOpen={setOpened} />
                        </Tabs.Panel>
                        <Tabs.Panel value="overlap">
                            <OverlapView onOpen={setOpened} />
                        </Tabs.Panel>
                        <Tabs.Panel value="saturation">
                            <SaturationView known={known} />
                        </Tabs.Panel>
                        <Tabs.Panel value="lens">
                            <LensView known={known} onOpen={setOpened} />
                        </Tabs.Panel>
                    </>
                )}
            </Tabs>
            <Behind opened={opened} onClose={() => setOpened(undefined)} />
        </>
    );
}
