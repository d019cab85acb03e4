import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { expectAccessible } from '../../testing/accessible';
import { aCode, answering, showInStudy } from '../../testing/study';
import { MemosPage } from './MemosPage';

const memo = {
    id: 'm1',
    kind: 'code',
    about: 'code:trust',
    aboutName: 'Trust',
    author: 'C1',
    at: '2031-03-12T08:40:00Z',
    title: 'Why here',
    body: 'It is *not* rank.\n\n<img src="http://elsewhere.example/x.png" onerror="alert(1)">\n\n![spy](http://elsewhere.example/y.png)\n\n[go](javascript:alert(1))',
};
const answers = {
    memos: { sequence: 1, memos: [memo] },
    codebook: { sequence: 1, codes: [aCode('trust', 'Trust')] },
    themes: { sequence: 1, themes: [] },
    changes: { sequence: 2, events: [], made: { memo: 'm2' } },
};
afterEach(() => vi.unstubAllGlobals());

test('a memo reads as text: no HTML, no picture from elsewhere, no address that runs', async () => {
    answering(answers);
    const { container } = showInStudy(<MemosPage />, { at: 'memos', route: 'memos' });
    expect((await screen.findByText('not')).tagName).toBe('EM');
    expect(container.querySelector('img')).toBeNull();
    expect(screen.getByText('go').getAttribute('href')).toBe('');
    expect(screen.getByRole('link', { name: 'About Trust' })).toHaveAttribute('href', '/studies/clinic/codebook/trust');
    await expectAccessible(container);
});

test('the export has the filters of the page', async () => {
    const asked = answering(answers);
    showInStudy(<MemosPage />, { at: 'memos?kind=reflexive&text=rank', route: 'memos' });
    expect(await screen.findByRole('link', { name: 'Export these' })).toHaveAttribute(
        'href',
        '/api/studies/clinic/memos/export?kind=reflexive&text=rank',
    );
    expect(asked.some(({ url }) => url.endsWith('memos?kind=reflexive&text=rank'))).toBe(true);
});

test('a memo is written about a code and kept by Ctrl+Enter', async () => {
    const asked = answering(answers);
    const { container } = showInStudy(<MemosPage />, { at: 'memos?about=code:trust', route: 'memos' });
    await userEvent.click(await screen.findByRole('button', { name: 'New memo' }));
    await userEvent.type(screen.getByRole('textbox', { name: 'Text of the memo' }), 'Look again.');
    await expectAccessible(container);
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    await waitFor(() =>
        expect(asked.find(({ url }) => url.endsWith('/changes'))?.body).toMatchObject({
            wishes: [{ do: 'write-memo', memo: { kind: 'code', about: 'code:trust', title: '', body: 'Look again.' } }],
        }),
    );
});
