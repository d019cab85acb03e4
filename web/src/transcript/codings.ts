import type { Coding, CodingColumns } from '../api/contract';

/** A coding as the reading page keeps it: the time it was made is asked for only where it is shown. */
export type PlacedCoding = Omit<Coding, 'at'> & { at?: string };

/** Reads the columns in which the server sends the codings of a source, in order of start, end and id. */
export function codingsOf(source: string, columns: CodingColumns): PlacedCoding[] {
    const ids = uuidsOf(columns.ids);
    return columns.start.map((start, i) => ({
        id: ids[i] ?? '',
        source,
        start,
        end: start + (columns.length[i] ?? 0),
        code: columns.codes[columns.code[i] ?? 0] ?? '',
        coder: columns.coders[columns.coder[i] ?? 0] ?? '',
        facets: columns.facetSets[columns.facets[i] ?? 0] ?? {},
    }));
}

/** UUIDs from base64url of 16 bytes each, in one string or one by one. */
export function uuidsOf(packed: string | readonly string[]): string[] {
    if (typeof packed !== 'string') {
        return packed.flatMap((one) => uuidsOf(one));
    }
    const bytes = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
    const ids: string[] = [];
    for (let at = 0; at + 16 <= bytes.length; at += 16) {
        let hex = '';
        for (let i = at; i < at + 16; i++) {
            hex += bytes.charCodeAt(i).toString(16).padStart(2, '0');
        }
        ids.push(`${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`);
    }
    return ids;
}

/** The order every list of codings is in. */
export function byPlace(a: PlacedCoding, b: PlacedCoding): number {
    return a.start - b.start || a.end - b.end || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** The codings after an event of the feed: those named are gone, those put are as the event has them. */
export function after(
    codings: readonly PlacedCoding[],
    removed: readonly string[],
    put: readonly PlacedCoding[],
): PlacedCoding[] {
    const gone = new Set([...removed, ...put.map((coding) => coding.id)]);
    return [...codings.filter((coding) => !gone.has(coding.id)), ...put].sort(byPlace);
}
