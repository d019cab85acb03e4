import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/accessible';
import { aCode, answering, aPassage, type Asked, showInStudy } from '../../testing/study';
import { CodebookPage } from './CodebookPage';

const coding = (id: string, start: number) => ({
    id,
    source: 'FG1',
    start,
    end: start + 5,
    code: 'trust',
    coder: 'C1',
    at: '2031-03-12T10:00:00Z',
    facets: {},
});
const codes = [
    aCode('trust', 'Trust', { definition: 'Someone relies on another.', codings: 2 }),
    aCode('money', 'Money and billing', { codings: 1 }),
];
const answers = {
    codebook: { sequence: 1, codes },
    themes: {
        sequence: 1,
        themes: [{ id: 'number', name: 'A number', statement: '', codes: [], evidence: [], disconfirming: [] }],
    },
    'passages?': {
        sequence: 1,
        total: 2,
        passages: [
            aPassage(0, 'I rang.', { codings: [coding('k1', 0)] }),
            aPassage(90, 'Nobody rang.', { codings: [coding('k2', 90)] }),
        ],
    },
    previews: {
        effects: [{ kind: 'codings', count: 2, line: '2 codings go to Money and billing' }],
        events: [],
        lost: [],
        moved: [],
    },
    changes: { sequence: 2, events: [], made: { code: 'new' } },
};
const wishes = (asked: Asked[]) =>
    asked
        .filter(({ url }) => url.endsWith('/changes'))
        .flatMap(({ body }) => (body as { wishes: Record<string, unknown>[] }).wishes);
afterEach(() => vi.unstubAllGlobals());

function shown(at = 'codebook/trust', given: Record<string, unknown> = answers) {
    const asked = answering(given);
    return { asked, ...showInStudy(<CodebookPage />, { at, route: 'codebook/:code?' }) };
}

test('a code shows its rule and its words with who, where and when', async () => {
    const { container } = shown();
    expect(await screen.findByText('I rang.')).toBeVisible();
    expect(screen.getByText('Someone relies on another.')).toBeVisible();
    expect(screen.getAllByText('Helen, General practitioner, North')).toHaveLength(2);
    expect(screen.getAllByRole('link', { name: 'FG1, turn 4' })[0]).toHaveAttribute(
        'href',
        '/studies/clinic/sources/FG1?from=0&to=7',
    );
    await expectAccessible(container);
});

test('a merge tells every effect before it is done', async () => {
    const { asked, container } = shown();
    await userEvent.click(await screen.findByRole('button', { name: 'Merge or remove' }));
    await userEvent.click(await screen.findByRole('menuitem', { name: 'Merge into another code' }));
    const into = screen.getByRole('combobox', { name: 'Merge into' });
    await userEvent.type(into, 'bill{ArrowDown}{Enter}');
    expect(await screen.findByText('2 codings go to Money and billing')).toBeVisible();
    expect(wishes(asked)).toEqual([]);
    await expectAccessible(container);
    await userEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await waitFor(() => expect(wishes(asked)).toEqual([{ do: 'merge-code', code: 'trust', into: 'money' }]));
});

test('several ticked passages get another code, one wish each', async () => {
    const { asked } = shown();
    await userEvent.click(await screen.findByRole('checkbox', { name: 'All shown' }));
    const bar = screen.getByRole('group', { name: 'Recode 2 passages' });
    await userEvent.type(within(bar).getByRole('combobox', { name: 'Give another code' }), 'money{ArrowDown}{Enter}');
    await waitFor(() =>
        expect(wishes(asked)).toEqual([
            { do: 'reassign', source: 'FG1', coding: 'k1', code: 'money' },
            { do: 'reassign', source: 'FG1', coding: 'k2', code: 'money' },
        ]),
    );
});

test('keys alone turn the direction and remove a coding', async () => {
    const { asked, container } = shown();
    await screen.findByText('I rang.');
    container.querySelector<HTMLElement>('.passage')?.focus();
    await userEvent.keyboard('d{ArrowDown}{Delete}');
    await waitFor(() =>
        expect(wishes(asked)).toEqual([
            { do: 'qualify', source: 'FG1', coding: 'k1', facets: { direction: 'helps' } },
            { do: 'uncode', codings: [{ source: 'FG1', coding: 'k2' }] },
        ]),
    );
});

test('a passage is put to a theme as evidence', async () => {
    const { asked, container } = shown();
    await screen.findByText('I rang.');
    container.querySelector<HTMLElement>('.passage')?.focus();
    await userEvent.keyboard('r');
    await userEvent.type(screen.getByRole('combobox', { name: 'Theme' }), 'num{ArrowDown}{Enter}');
    await userEvent.click(screen.getByRole('button', { name: 'Evidence for' }));
    await waitFor(() =>
        expect(wishes(asked)[0]).toMatchObject({
            do: 'change-theme',
            theme: { id: 'number', evidence: [{ source: 'FG1', start: 0, end: 7, note: '' }], disconfirming: [] },
        }),
    );
});

test('a new code beside another is warned of a name that is nearly there', async () => {
    const { asked } = shown();
    await userEvent.click(await screen.findByRole('button', { name: 'New code here' }));
    await userEvent.type(screen.getByRole('textbox', { name: /^Name/ }), 'Billing & money');
    expect(screen.getByText('A code with a name near this one is there already')).toBeVisible();
    await userEvent.click(screen.getByRole('radio', { name: 'Beside Trust' }));
    await userEvent.click(screen.getByRole('button', { name: 'Make the code' }));
    await waitFor(() =>
        expect(wishes(asked)[0]).toMatchObject({ do: 'add-code', code: { name: 'Billing & money' }, position: 1 }),
    );
});

test('a refused change leaves what was written in the field', async () => {
    const refusal = { status: 409, code: 'refused', message: 'Entry 7 is in the way' };
    shown('codebook/trust', { ...answers, changes: refusal });
    await userEvent.click(await screen.findByRole('button', { name: 'Change' }));
    const name = screen.getByRole('textbox', { name: /^Name/ });
    await userEvent.type(name, ' in care');
    await userEvent.click(screen.getByRole('button', { name: 'Save' }));
    await waitFor(() => expect(name).toHaveValue('Trust in care'));
});

test('the codebook as it was cannot be changed', async () => {
    shown('codebook/trust?at=1');
    expect(await screen.findByText('The codebook as it was after entry 1')).toBeVisible();
    expect(screen.queryByRole('button', { name: 'Change' })).not.toBeInTheDocument();
    expect(screen.queryByRole('checkbox', { name: 'All shown' })).not.toBeInTheDocument();
});
