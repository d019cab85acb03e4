import { MantineProvider } from '@mantine/core';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { expectAccessible } from '../../testing/accessible';
import { aCode } from '../../testing/study';
import { CodeTree } from './CodeTree';
import type { Place } from './tree';

const codes = [
    aCode('a', 'Across', { codable: false }),
    aCode('b', 'Trust', { parent: 'a', codings: 3, byCoder: [{ coder: 'C1', codings: 3 }] }),
    aCode('c', 'Knowing', { parent: 'a' }),
    aCode('e', 'Money'),
];

function shown(fixed = false) {
    const chosen: string[] = [];
    const moves: [string, Place][] = [];
    const { container } = render(
        <MantineProvider env="test">
            <CodeTree
                codes={codes}
                coders={[{ id: 'C1', name: 'First coder' }]}
                found={undefined}
                chosen={undefined}
                onChoose={(code) => chosen.push(code)}
                onMove={fixed ? undefined : (code, place) => moves.push([code, place])}
            />
        </MantineProvider>,
    );
    return { container, chosen, moves };
}
const row = (name: RegExp) => screen.getByRole('row', { name });

test('the tree is a treegrid that says its levels and has one stop for Tab', async () => {
    const { container } = shown();
    expect(row(/^Show|Across/)).toHaveAttribute('aria-level', '1');
    expect(row(/Trust/)).toHaveAttribute('aria-level', '2');
    expect(container.querySelectorAll('tbody tr[tabindex="0"]')).toHaveLength(1);
    await expectAccessible(container);
});

test('arrows, End and typing move, Enter chooses', async () => {
    const { chosen } = shown();
    row(/Across/).focus();
    await userEvent.keyboard('{ArrowDown}');
    expect(row(/Trust/)).toHaveFocus();
    await userEvent.keyboard('{End}');
    expect(row(/Money/)).toHaveFocus();
    await userEvent.keyboard('k');
    expect(row(/Knowing/)).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    expect(chosen).toEqual(['c']);
});

test('left closes and right opens', async () => {
    shown();
    row(/Across/).focus();
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.queryByText('Trust')).not.toBeInTheDocument();
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    expect(row(/Trust/)).toHaveFocus();
});

test('Alt with arrows moves the code and says where it stands', async () => {
    const { moves } = shown();
    row(/Knowing/).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{ArrowRight}{ArrowLeft}{/Alt}');
    expect(moves).toEqual([
        ['c', { parent: 'a', position: 0 }],
        ['c', { parent: 'b', position: 0 }],
        ['c', { position: 1 }],
    ]);
    expect(screen.getByRole('status')).toHaveTextContent('Knowing now stands at the top, place 2');
});

test('where nothing can be changed no code moves', async () => {
    const { moves } = shown(true);
    row(/Knowing/).focus();
    await userEvent.keyboard('{Alt>}{ArrowUp}{/Alt}');
    expect(moves).toEqual([]);
    expect(screen.getByRole('status')).toHaveTextContent('Knowing cannot move there');
});
