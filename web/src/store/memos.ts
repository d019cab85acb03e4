import { useCallback } from 'react';
import type { Memo, MemoKind } from '../api/contract';
import { useResource } from './queries';
import { useStudy } from './study';

export const memoKinds: MemoKind[] = ['analytic', 'code', 'theme', 'case', 'methodological', 'reflexive', 'field-note'];

export interface MemoFilter {
    kind?: string;
    author?: string;
    about?: string;
    text?: string;
}

/** The filter as the server's address has it; empty parts are left out. */
export function memoSearch(filter: MemoFilter): string {
    const search = new URLSearchParams();
    Object.entries(filter).forEach(([part, value]: [string, string | undefined]) => {
        if (value !== undefined && value.trim() !== '') {
            search.set(part, value.trim());
        }
    });
    return search.toString();
}

export function useMemos(filter: MemoFilter = {}) {
    const search = memoSearch(filter);
    return useResource<{ sequence: number; memos: Memo[] }>('memos', search === '' ? 'memos' : `memos?${search}`);
}

/** The kind a memo about a thing has unless somebody says otherwise. */
export function kindAbout(about: string): MemoKind {
    const kind = about.split(':')[0];
    return kind === 'code' || kind === 'coding'
        ? 'code'
        : kind === 'theme'
          ? 'theme'
          : kind === 'participant' || kind === 'site'
            ? 'case'
            : kind === 'session'
              ? 'field-note'
              : 'analytic';
}

/** What can be done with memos, for the memo page and for whoever writes one beside the thing it is about. */
export function useMemoWishes() {
    const { wish } = useStudy();
    const write = useCallback(
        (memo: { kind: string; about: string; title: string; body: string }) => wish({ do: 'write-memo', memo }),
        [wish],
    );
    const change = useCallback(
        ({ id, about }: Pick<Memo, 'id' | 'about'>, note: { kind: string; title: string; body: string }) =>
            wish({ do: 'change-memo', memo: { id, about, ...note } }),
        [wish],
    );
    const remove = useCallback((memo: string) => wish({ do: 'remove-memo', memo }).catch(() => undefined), [wish]);
    return { write, change, remove };
}
