import { expect, it } from 'vitest';
import type { Overview } from '../../api/contract';
import { heard } from './heard';

const overview = {
    details: {
        roles: [
            { id: 'gp', name: 'General practitioner' },
            { id: 'pm', name: 'Practice manager' },
            { id: 'unused', name: 'Nobody' },
        ],
        involved: [
            { role: 'gp', site: 'a', people: 3 },
            { role: 'pm', site: 'b', people: 1 },
        ],
    },
    sites: [
        { id: 'a', name: 'Site A', note: '' },
        { id: 'b', name: 'Site B', note: '' },
    ],
    participants: [
        { id: 'P1', name: '', aliases: [], role: 'gp', site: 'a' },
        { id: 'P2', name: '', aliases: [], role: 'gp', site: 'a' },
        { id: 'P3', name: '', aliases: [], role: 'gp', site: 'b' },
        { id: 'P4', name: '', aliases: [], role: 'pm', site: 'b' },
    ],
    sessions: [{ participants: ['P1', 'P3'] }, { participants: ['P1', 'P2'] }],
} as unknown as Overview;

it('counts each person once, against those involved, and leaves out roles nobody has', () => {
    expect(heard(overview)).toEqual({
        sites: [
            { id: 'a', name: 'Site A' },
            { id: 'b', name: 'Site B' },
        ],
        rows: [
            {
                id: 'gp',
                name: 'General practitioner',
                cells: [{ heard: 2, involved: 3 }, { heard: 1 }],
                all: { heard: 3, involved: 3 },
            },
            {
                id: 'pm',
                name: 'Practice manager',
                cells: [{ heard: 0 }, { heard: 0, involved: 1 }],
                all: { heard: 0, involved: 1 },
            },
        ],
    });
});
