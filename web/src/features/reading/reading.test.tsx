import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { createMemoryRouter, RouterProvider } from 'react-router';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Code, Overview, Reading } from '../../api/contract';
import { makeQueryClient } from '../../store/queries';
import { StudyProvider } from '../../store/study';
import { expectAccessible } from '../../testing/accessible';
import { answering, type AnsweringServer, Refusal } from '../../testing/server';
import { ReadingPage } from './ReadingPage';

const text = 'MOD: How was it?\n\nANNE: Nobody asked us. We found out in the tea room.';
const place = (words: string) => text.indexOf(words);
const reading: Reading = {
    sequence: 10,
    source: {
        id: 'FG1',
        name: 'Focus group 1',
        textId: 'text-1',
        length: text.length,
        converter: 'text',
        encoding: 'UTF-8',
        rule: 'name-colon',
    },
    labels: [
        { label: 'MOD', person: { kind: 'moderator', id: 'M1', name: 'Ruth' } },
        {
            label: 'ANNE',
            person: { kind: 'participant', id: 'P1', name: 'Anne', roleName: 'Nurse', siteName: 'Marrowby' },
        },
    ],
    turns: { label: [0, 1], start: [5, place('Nobody')], end: [16, text.length], from: [0, 7000], to: [7000, 9000] },
    codings: {
        codes: ['told'],
        coders: ['ben'],
        facetSets: [{ direction: 'hinders' }],
        ids: ['AAAAAAAAQACAAAAAAAAAAQ'],
        start: [place('Nobody')],
        length: [16],
        code: [0],
        coder: [0],
        facets: [0],
    },
};
const code = (id: string, name: string, over: Partial<Code> = {}): Code => ({
    ...{ id, name, definition: `What ${name} means`, include: 'when', exclude: 'not when', example: 'so' },
    ...{ colour: '', codable: true, aliases: [], codings: 0, byCoder: [] },
    ...over,
});
const codes = [code('told', 'Being told'), code('rooms', 'Rooms', { aliases: ['Tea room'] })];
const overview = {
    ...{ study: 's', sequence: 10, readOnly: false, me: 'ana' },
    details: { title: 'A study', levels: [{ id: 'team', name: 'Team' }] },
    coders: [
        { id: 'ana', name: 'Ana', machine: false, codings: 0 },
        { id: 'ben', name: 'Ben', machine: false, codings: 1 },
    ],
    sites: [],
    participants: [{ id: 'P1', name: 'Anne', aliases: [] }],
    moderators: [{ id: 'M1', name: 'Ruth', aliases: [] }],
    sessions: [
        {
            id: 'FG',
            name: 'Focus group',
            kind: 'focus-group',
            date: '2031-03-12',
            participants: [],
            moderators: [],
            sources: ['FG1'],
        },
    ],
    sources: [
        {
            id: 'FG1',
            name: 'Focus group 1',
            session: 'FG',
            words: 12,
            characters: 60,
            turns: 2,
            codings: 1,
            codedShare: 0.25,
            coders: [],
        },
    ],
} as unknown as Overview;

let server: AnsweringServer;
let change: () => unknown;
beforeEach(() => {
    localStorage.clear();
    change = () => ({ sequence: 11, events: [], made: {} });
    server = answering((url) => {
        const { pathname } = new URL(url, 'http://here');
        const found: Record<string, unknown> = {
            '/api/studies/s': overview,
            '/api/studies/s/codebook': { sequence: 10, codes },
            '/api/studies/s/themes': { sequence: 10, themes: [] },
            '/api/studies/s/sources/FG1': reading,
            '/api/studies/s/texts/text-1': text,
        };
        return pathname.endsWith('/changes')
            ? change()
            : (found[pathname] ?? new Refusal(404, 'not-found', `there is no ${pathname}`));
    });
});
afterEach(() => server.end());

async function opened(address = '/studies/s/sources/FG1') {
    const router = createMemoryRouter(
        [
            {
                path: '/studies/:study/sources/:source?',
                element: (
                    <StudyProvider overview={overview}>
                        <ReadingPage />
                    </StudyProvider>
                ),
            },
        ],
        { initialEntries: [address] },
    );
    const { container } = render(
        <MantineProvider>
            <QueryClientProvider client={makeQueryClient()}>
                <RouterProvider router={router} />
            </QueryClientProvider>
        </MantineProvider>,
    );
    const user = userEvent.setup();
    if (address.includes('FG1')) {
        await screen.findByRole('feed');
        await screen.findByRole('button', { name: /^Being told/u });
    }
    return { container, user };
}

describe('the reading page', () => {
    it('shows the transcripts by session when none is chosen', async () => {
        const { container } = await opened('/studies/s/sources');
        expect(await screen.findByRole('link', { name: 'Focus group 1' })).toHaveAttribute(
            'href',
            '/studies/s/sources/FG1',
        );
        await expectAccessible(container);
    });
    it('has each turn with who speaks, and its words as one text without the label', async () => {
        const { container } = await opened();
        const turns = screen.getAllByRole('article');
        expect(turns.map((turn) => turn.querySelector('.turn-words')?.childNodes.length)).toEqual([1, 1]);
        expect(turns.map((turn) => turn.querySelector('.turn-words')?.textContent)).toEqual([
            'How was it?',
            'Nobody asked us. We found out in the tea room.',
        ]);
        expect(turns[1]).toHaveAccessibleName('Turn 2 Anne Nurse, Marrowby 0:07');
        await expectAccessible(container);
    });
    it('codes by keys: shown before the server answers, asked for with the id that is shown', async () => {
        const { user, container } = await opened();
        change = () => new Promise(() => undefined);
        await user.keyboard('jsc');
        expect(screen.getByRole('combobox', { name: /^Code with/u })).toHaveFocus();
        await user.keyboard('tea');
        expect(screen.getByRole('region', { name: 'Rule of the code pointed at' })).toHaveTextContent(
            'What Rooms means',
        );
        await expectAccessible(container);
        await user.keyboard('{Enter}');

        await user.click(screen.getByRole('tab', { name: 'Codings' }));
        await waitFor(() => expect(screen.getByText('2 codings')).toBeInTheDocument());
        const [wish] = (server.asked[0]?.body as { wishes: Record<string, unknown>[] }).wishes;
        expect(wish).toMatchObject({
            do: 'code',
            source: 'FG1',
            start: place('Nobody'),
            end: place(' We'),
            codes: ['rooms'],
        });
        expect(wish?.coding).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/u)]);
    });
    it('takes a refused coding back', async () => {
        const { user } = await opened();
        change = () => new Refusal(409, 'refused', 'the code is gone');
        await user.keyboard('jsc');
        await user.keyboard('tea{Enter}');
        expect(server.asked).toHaveLength(1);
        await user.click(screen.getByRole('tab', { name: 'Codings' }));
        await waitFor(() => expect(screen.getByText('1 coding')).toBeInTheDocument());
    });
    it('shows what somebody else codes', async () => {
        const { user } = await opened('/studies/s/sources/FG1?turn=2');
        const id = '00000000-0000-4000-8000-0000000000aa';
        const put = [
            {
                id,
                source: 'FG1',
                start: place('tea'),
                end: place('tea') + 8,
                code: 'rooms',
                coder: 'ben',
                at: '2031-01-01T00:00:00Z',
                facets: {},
            },
        ];
        act(() =>
            server.tell({
                from: 11,
                to: 11,
                at: '2031-01-01T00:00:00Z',
                by: 'ben',
                line: 'coded',
                touches: [],
                codings: [{ source: 'FG1', removed: [], put }],
            }),
        );
        await user.click(screen.getByRole('tab', { name: 'Codings' }));
        expect(screen.getByText('2 codings')).toBeInTheDocument();
    });
    it('has the coding in hand beside its rule, and reassigns it', async () => {
        const { user, container } = await opened();
        change = () => new Promise(() => undefined);
        await user.keyboard('on');
        const rail = within(screen.getByRole('complementary', { name: 'Codes and codings' }));
        expect(rail.getByText('What Being told means')).toBeInTheDocument();
        expect(rail.getByLabelText('Direction')).toHaveValue('hinders');
        await expectAccessible(container);
        await user.keyboard('r');
        await user.keyboard('rooms{Enter}');
        expect(rail.getByText('What Rooms means')).toBeInTheDocument();
        await waitFor(() =>
            expect(server.asked[0]?.body).toMatchObject({ wishes: [{ do: 'reassign', code: 'rooms' }] }),
        );
    });
    it('a past moment is shown and nothing can be changed in it', async () => {
        const { user } = await opened('/studies/s/sources/FG1?at=9');
        expect(screen.getByText(/as it was after entry 9/u)).toBeInTheDocument();
        await user.keyboard('jsc');
        expect(screen.queryByRole('combobox', { name: /^Code with/u })).not.toBeInTheDocument();
        expect(screen.queryByRole('button', { name: 'Edit transcript' })).not.toBeInTheDocument();
    });
    it('edits the words of a turn and shows what that would do before it is saved', async () => {
        const { user, container } = await opened();
        await user.click(screen.getByRole('button', { name: 'Edit transcript' }));
        const field = screen.getByRole('textbox', { name: 'Words of turn 1' });
        await user.clear(field);
        await user.type(field, 'How was that?');
        expect(screen.getByText('1 change, not saved yet')).toBeInTheDocument();
        await expectAccessible(container);
        await user.click(screen.getByRole('button', { name: 'Save' }));
        await waitFor(() =>
            expect(server.asked.at(-1)?.body).toMatchObject({
                wishes: [{ do: 'edit-text', source: 'FG1', edits: [{ start: 13, end: 15, text: 'that' }] }],
            }),
        );
    });
});
