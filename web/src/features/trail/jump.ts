import type { TrailLine } from '../../api/contract';

/** Where what an entry touched can be looked at; undefined when there is no page for it. `at` shows it as it was after that entry. */
export function jump(study: string, line: TrailLine, at?: number): string | undefined {
    const base = `/studies/${study}`;
    const then = at === undefined ? '' : `at=${at}`;
    const page = (to: string, query = '') => {
        const all = [query, then].filter((part) => part !== '').join('&');
        return `${base}${to}${all === '' ? '' : `?${all}`}`;
    };
    const [kind, id] = split(line.subjects[0] ?? '');
    switch (kind) {
        case 'coding':
            return line.source === undefined ? undefined : page(`/sources/${line.source}`, `coding=${id}`);
        case 'source':
            return page(`/sources/${id}`);
        case 'code':
            return page(`/codebook/${id}`);
        case 'theme':
            return page(`/themes/${id}`);
        case 'memo':
            return page('/memos');
        case 'framework':
        case 'construct':
            return page('/lens');
        case 'study':
        case 'site':
        case 'participant':
        case 'moderator':
        case 'session':
        case 'guide':
        case 'coder':
            return page('');
        default:
            return undefined;
    }
}

function split(subject: string): [string, string] {
    const colon = subject.indexOf(':');
    return colon < 0 ? [subject, ''] : [subject.slice(0, colon), subject.slice(colon + 1)];
}
