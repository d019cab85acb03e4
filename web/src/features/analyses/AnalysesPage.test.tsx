import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/accessible';
import { answering, anOverview, aPassage, showInStudy } from '../../testing/study';
import { AnalysesPage } from './AnalysesPage';

const matrix = {
    measure: 'codings',
    rows: [{ id: 'trust', name: 'Trust', depth: 0 }],
    columns: [
        { id: 'gp/north', name: 'General practitioner, North' },
        { id: 'manager/south', name: 'Practice manager, South' },
        { id: 'gp/south', name: 'General practitioner, South' },
    ],
    cells: [[3, 1, 0]],
    mentions: [['mentioned', 'mentioned', 'asked-not-mentioned']],
    rowTotals: [4],
    columnTotals: [3, 1, 0],
    total: 4,
    withheld: [[false, true, false]],
};
const answers = {
    themes: { sequence: 1, themes: [] },
    lens: { sequence: 1, frameworks: [], links: [], outside: [], notConsidered: [] },
    'analyses/matrix': matrix,
    'analyses/saturation': { base: 4, run: 2, threshold: 0.05, baseCodes: 1, steps: [], windows: [], warnings: [] },
    'passages?': { sequence: 1, total: 1, passages: [aPassage(0, 'I rang.')] },
};
const reflexive = { ...anOverview, details: { ...anOverview.details, stance: 'reflexive' as const } };
afterEach(() => vi.unstubAllGlobals());

test('a number opens the words behind it, with the filters of its cell', async () => {
    const asked = answering(answers);
    const { container } = showInStudy(<AnalysesPage />, { at: 'analyses/matrix', route: 'analyses/:analysis?' });
    await userEvent.click(
        await screen.findByRole('button', { name: '3: Trust, General practitioner, North. Show the words' }),
    );
    expect(await screen.findByText('I rang.')).toBeInTheDocument();
    const url = asked.find(({ url: one }) => one.includes('/passages?'))?.url ?? '';
    expect(Object.fromEntries(new URLSearchParams(url.split('?')[1]))).toMatchObject({
        code: 'trust',
        beneath: 'true',
        role: 'gp',
        site: 'north',
    });
    await expectAccessible(container);
});

test('a withheld cell shows no number, opens nothing and says why; nor is there a total to work it out from', async () => {
    answering(answers);
    showInStudy(<AnalysesPage />, { at: 'analyses/matrix', route: 'analyses/:analysis?' });
    const row = await screen.findByRole('row', { name: /^Trust/ });
    expect(row).toHaveTextContent('–– is withheld: it would point at fewer than 3 people.');
    expect(screen.queryByRole('button', { name: /Practice manager/ })).not.toBeInTheDocument();
    expect(screen.queryByRole('columnheader', { name: 'All' })).not.toBeInTheDocument();
    expect(row).toHaveTextContent('0?asked about, not mentioned');
});

test('a reflexive study is not shown saturation, and nothing is counted, until somebody asks', async () => {
    const asked = answering(answers);
    const shown = { at: 'analyses/saturation', route: 'analyses/:analysis?', overview: reflexive };
    const { container } = showInStudy(<AnalysesPage />, shown);
    expect(await screen.findByText('Saturation is not shown in a reflexive study')).toBeVisible();
    expect(asked.some(({ url }) => url.includes('saturation'))).toBe(false);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Show it all the same' }));
    await waitFor(() => expect(asked.some(({ url }) => url.includes('analyses/saturation'))).toBe(true));
});
