import { expect, it } from 'vitest';
import { read, written } from './lists';

it('what is written is read back', () => {
    const list = [
        { id: 'gp', name: 'General practitioner' },
        { id: 'pm', name: 'Manager = practice' },
    ];
    expect(read(written(list))).toEqual({ list });
});

it('names the first line that cannot be read', () => {
    expect(read('gp = GP\n\nno equals sign')).toEqual({ badLine: 3 });
    expect(read('= no id')).toEqual({ badLine: 1 });
    expect(read('a b = spaces')).toEqual({ badLine: 1 });
});
