import { expect, it } from 'vitest';
import type { TrailLine } from '../../api/contract';
import { jump } from './jump';

const line = (subject: string, source?: string): TrailLine => ({
    sequence: 7,
    at: '2026-01-01T00:00:00Z',
    by: 'ana',
    batch: 7,
    type: '',
    line: '',
    subjects: [subject],
    undoable: true,
    ...(source === undefined ? {} : { source }),
});

it('a coding is shown in its transcript, as it is now or as it was', () => {
    expect(jump('s', line('coding:1-2', 'FG1'))).toBe('/studies/s/sources/FG1?coding=1-2');
    expect(jump('s', line('coding:1-2', 'FG1'), 7)).toBe('/studies/s/sources/FG1?coding=1-2&at=7');
});

it('an id may hold a colon, and what has no page leads nowhere', () => {
    expect(jump('s', line('code:trust'))).toBe('/studies/s/codebook/trust');
    expect(jump('s', line('study:1'), 3)).toBe('/studies/s?at=3');
    expect(jump('s', line('words:1'))).toBeUndefined();
});
