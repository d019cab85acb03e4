import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/accessible';
import { aCode, answering, aPassage, showInStudy } from '../../testing/study';
import { ThemesPage } from './ThemesPage';

const passage = { source: 'FG1', sourceName: 'FG1', start: 0, end: 7, words: 'I rang.', note: '', speaker: 'HELEN' };
const theme = {
    id: 'number',
    name: 'A number you can ring',
    statement: 'Trust was made in small acts.',
    codes: ['trust'],
    evidence: [{ id: 'e1', ...passage }],
    disconfirming: [],
};
const answers = {
    themes: { sequence: 1, themes: [theme, { ...theme, id: 'other', name: 'Another', evidence: [] }] },
    codebook: { sequence: 1, codes: [aCode('trust', 'Trust'), aCode('money', 'Money')] },
    'passages?': { sequence: 1, total: 1, passages: [aPassage(0, 'I rang.')] },
    'analyses/matrix': {
        measure: 'participants',
        rows: [{ id: 'number', name: '', depth: 0 }],
        columns: [{ id: 'gp/north', name: 'General practitioner, North' }],
        cells: [[4]],
        mentions: [['mentioned']],
        rowTotals: [4],
        columnTotals: [4],
        total: 4,
    },
    changes: { sequence: 2, events: [], made: {} },
};
afterEach(() => vi.unstubAllGlobals());

test('a theme says whose words bear it out, and what a reader would ask', async () => {
    answering(answers);
    const { container } = showInStudy(<ThemesPage />, { at: 'themes/number', route: 'themes/:theme?' });
    expect(await screen.findByText('Trust was made in small acts.')).toBeVisible();
    const checks = await screen.findByRole('list', { name: 'What a reader would ask' });
    await waitFor(() => expect(checks).toHaveTextContent('All its evidence is from one person.'));
    expect(checks).toHaveTextContent('All its evidence is from one site, North.');
    expect(await screen.findByRole('row', { name: 'General practitioner, North 4' })).toBeVisible();
    await expectAccessible(container);
});

test('a passage goes to the other side with its id, and nothing else changes', async () => {
    const asked = answering(answers);
    showInStudy(<ThemesPage />, { at: 'themes/number', route: 'themes/:theme?' });
    const evidence = await screen.findByRole('region', { name: 'Evidence' });
    await userEvent.click(within(evidence).getByRole('button', { name: 'It speaks against it' }));
    await waitFor(() =>
        expect(asked.find(({ url }) => url.endsWith('/changes'))?.body).toMatchObject({
            wishes: [
                {
                    do: 'change-theme',
                    theme: {
                        statement: theme.statement,
                        codes: ['trust'],
                        evidence: [],
                        disconfirming: [{ id: 'e1', source: 'FG1', start: 0, end: 7, note: '' }],
                    },
                },
            ],
        }),
    );
});
