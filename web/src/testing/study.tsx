import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createMemoryRouter, Outlet, RouterProvider } from 'react-router';
import { vi } from 'vitest';
import type { Code, Overview, QuotedPassage } from '../api/contract';
import { makeQueryClient } from '../store/queries';
import { StudyProvider } from '../store/study';
import { theme } from '../ui/theme';

export function aCode(id: string, name: string, more: Partial<Code> = {}): Code {
    return {
        id,
        name,
        definition: '',
        include: '',
        exclude: '',
        example: '',
        colour: '',
        codable: true,
        aliases: [],
        codings: 0,
        byCoder: [],
        ...more,
    };
}

export function aPassage(start: number, words: string, more: Partial<QuotedPassage> = {}): QuotedPassage {
    return {
        source: 'FG1',
        sourceName: 'FG1',
        session: 'FG1',
        sessionName: 'Focus group',
        date: '2031-03-12',
        start,
        end: start + Array.from(words).length,
        words,
        speakers: [{ label: 'HELEN', participant: 'P01', role: 'gp', site: 'north' }],
        turn: 4,
        codings: [],
        ...more,
    };
}

export const anOverview: Overview = {
    study: 'clinic',
    sequence: 1,
    readOnly: false,
    me: 'C1',
    details: {
        title: 'A clinic',
        question: '',
        setting: '',
        notice: '',
        stance: 'codebook',
        roles: [
            { id: 'gp', name: 'General practitioner' },
            { id: 'manager', name: 'Practice manager' },
        ],
        levels: [{ id: 'professional', name: 'Professional' }],
        involved: [],
    },
    quotePolicy: { labels: 'id', minimumCell: 3 },
    sites: [
        { id: 'north', name: 'North', note: '' },
        { id: 'south', name: 'South', note: '' },
    ],
    participants: [
        { id: 'P01', name: 'Helen', aliases: [], role: 'gp', site: 'north' },
        { id: 'P02', name: 'Owen', aliases: [], role: 'manager', site: 'south' },
    ],
    moderators: [],
    coders: [
        { id: 'C1', name: 'First coder', machine: false, codings: 5 },
        { id: 'C2', name: 'Second coder', machine: false, codings: 2 },
    ],
    sessions: [
        {
            id: 'FG1',
            name: 'Focus group',
            kind: 'focus-group',
            date: '2031-03-12',
            participants: ['P01', 'P02'],
            moderators: [],
            sources: ['FG1'],
        },
    ],
    guides: [],
    sources: [],
    themes: 0,
    codes: 0,
    memos: 0,
    frameworks: [],
    warnings: [],
};

export interface Asked {
    method: string;
    url: string;
    body: unknown;
}

/** A server that answers by the beginning of the address after the study's own, and remembers what it was asked. What it does not know it answers 404. */
export function answering(answers: Record<string, unknown>): Asked[] {
    const asked: Asked[] = [];
    vi.stubGlobal('EventSource', SilentFeed);
    vi.stubGlobal('fetch', (url: string, init: RequestInit = {}) => {
        const method = init.method ?? 'GET';
        const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
        asked.push({ method, url, body });
        const tail = url.replace('/api/studies/clinic/', '');
        const known = Object.keys(answers)
            .sort((a, b) => b.length - a.length)
            .find((start) => tail.startsWith(start));
        const answer = known === undefined ? undefined : answers[known];
        return Promise.resolve(
            answer === undefined
                ? Response.json({ status: 404, code: 'not-found', message: `nothing at ${tail}` }, { status: 404 })
                : Response.json(answer, { status: (answer as { status?: number }).status ?? 200 }),
        );
    });
    return asked;
}

/** A feed on which nothing happens. */
class SilentFeed {
    addEventListener(): void {
        // Nothing is told.
    }
    close(): void {
        // There is nothing to end.
    }
}

/** Shows a part of a study's page at an address under the study. */
export function showInStudy(
    element: ReactNode,
    { at = '', route = '*', overview = anOverview, client = makeQueryClient() } = {},
) {
    client.setQueryData(['study', 'clinic', 'overview', ''], overview);
    const router = createMemoryRouter(
        [
            {
                path: '/studies/:study',
                element: (
                    <StudyProvider overview={overview}>
                        <main>
                            <Outlet />
                        </main>
                    </StudyProvider>
                ),
                children: [
                    { path: route, element },
                    { path: '*', element: null },
                ],
            },
        ],
        { initialEntries: [`/studies/clinic${at === '' ? '' : `/${at}`}`] },
    );
    const shown = render(
        <MantineProvider theme={theme} env="test">
            <QueryClientProvider client={client}>
                <RouterProvider router={router} />
            </QueryClientProvider>
        </MantineProvider>,
    );
    return { ...shown, router, client };
}
