import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/accessible';
import { aCode, answering, showInStudy } from '../../testing/study';
import { LensPage } from './LensPage';

const construct = (id: string, name: string, parent?: string) => ({
    id,
    name,
    kind: 'construct',
    codable: true,
    definition: `What ${name} means`,
    questions: ['Who does it?'],
    whenToUse: [],
    whenNot: [],
    ...(parent === undefined ? {} : { parent }),
});
const answers = {
    lens: {
        sequence: 1,
        frameworks: [
            {
                id: 'npt',
                version: '1',
                title: 'A theory',
                shortTitle: 'Theory',
                citation: 'Somebody 2022.',
                licence: 'CC-BY-4.0',
                constructs: [
                    construct('action', 'Collective action'),
                    construct('trust', 'Relational integration', 'action'),
                ],
            },
        ],
        links: [{ subject: 'code:knowing', framework: 'npt', construct: 'trust', reason: 'It rests on acquaintance.' }],
        outside: [{ subject: 'code:parking', framework: 'npt', reason: 'Background.' }],
        notConsidered: [{ framework: 'npt', subjects: ['code:money'] }],
    },
    themes: { sequence: 1, themes: [] },
    codebook: {
        sequence: 1,
        codes: [aCode('knowing', 'Knowing'), aCode('parking', 'Parking'), aCode('money', 'Money')],
    },
    frameworks: { shipped: [] },
    changes: { sequence: 2, events: [], made: {} },
};
afterEach(() => vi.unstubAllGlobals());

test('what falls outside is listed apart from what nobody has considered', async () => {
    answering(answers);
    const { container } = showInStudy(<LensPage />, { at: 'lens', route: 'lens' });
    const open = await screen.findByRole('region', { name: 'Not yet considered' });
    await waitFor(() => expect(open).toHaveTextContent('Money'));
    const outside = screen.getByRole('region', { name: 'Falls outside' });
    expect(outside).toHaveTextContent('Parking');
    expect(outside).toHaveTextContent('Background.');
    expect(outside).not.toHaveTextContent('Money');
    expect(screen.getByText('It rests on acquaintance.')).toBeVisible();
    await expectAccessible(container);
});

test('a code is taken up and linked by keys alone, and not without a reason', async () => {
    const asked = answering(answers);
    showInStudy(<LensPage />, { at: 'lens', route: 'lens' });
    (await screen.findByRole('button', { name: 'Take up Money to link it to a construct' })).focus();
    await userEvent.keyboard('{Enter}');
    screen.getByRole('button', { name: 'Link a code or theme to Collective action' }).focus();
    await userEvent.keyboard('{Enter}');
    const form = screen.getByRole('form', { name: 'Why does it belong to Collective action?' });
    expect(within(form).getByRole('button', { name: 'Link' })).toBeDisabled();
    await userEvent.type(within(form).getByRole('textbox', { name: /Why does it belong/ }), 'Who pays is shared work.');
    await userEvent.click(within(form).getByRole('button', { name: 'Link' }));
    await waitFor(() =>
        expect(asked.find(({ url }) => url.endsWith('/changes'))?.body).toMatchObject({
            wishes: [
                {
                    do: 'link',
                    subject: 'code:money',
                    framework: 'npt',
                    construct: 'action',
                    reason: 'Who pays is shared work.',
                },
            ],
        }),
    );
});
