/** A replacement in a text: the stretch from `start` to `end` becomes `text`. */
export interface Edit {
    start: number;
    end: number;
    text: string;
}

/** How many words of a kind the finer comparison takes on; beyond, everything between what is equal at both ends is one replacement. */
const limit = 1500;

/**
 * What was replaced to make one text of another: words that stayed are left alone, so that codings on them stay. Positions are UTF-16 units of the first text plus `offset`, in order and
 * apart.
 */
export function editsBetween(before: string, after: string, offset = 0): Edit[] {
    const was = tokens(before);
    const is = tokens(after);
    let head = 0;
    while (head < was.length && head < is.length && was[head] === is[head]) {
        head++;
    }
    let tail = 0;
    while (
        tail < was.length - head &&
        tail < is.length - head &&
        was[was.length - 1 - tail] === is[is.length - 1 - tail]
    ) {
        tail++;
    }
    const start = offset + lengthOf(was.slice(0, head));
    const old = was.slice(head, was.length - tail);
    const made = is.slice(head, is.length - tail);
    if (old.length === 0 && made.length === 0) {
        return [];
    }
    if (old.length === 0 || made.length === 0 || old.length > limit || made.length > limit) {
        return [{ start, end: start + lengthOf(old), text: made.join('') }];
    }
    return finer(old, made, start);
}

/** Words and what stands between them, each character of that for itself. */
function tokens(text: string): string[] {
    return text.match(/[\p{L}\p{N}\p{M}'’]+|[^\p{L}\p{N}\p{M}'’]/gu) ?? [];
}

const lengthOf = (parts: readonly string[]) => parts.reduce((sum, part) => sum + part.length, 0);

/** By the longest common subsequence of the words. */
function finer(old: readonly string[], made: readonly string[], start: number): Edit[] {
    const width = made.length + 1;
    const common = new Uint16Array((old.length + 1) * width);
    for (let i = old.length - 1; i >= 0; i--) {
        for (let j = made.length - 1; j >= 0; j--) {
            common[i * width + j] =
                old[i] === made[j]
                    ? (common[(i + 1) * width + j + 1] ?? 0) + 1
                    : Math.max(common[(i + 1) * width + j] ?? 0, common[i * width + j + 1] ?? 0);
        }
    }
    const edits: Edit[] = [];
    let open: Edit | undefined;
    let place = start;
    const opened = () => {
        if (open === undefined) {
            open = { start: place, end: place, text: '' };
            edits.push(open);
        }
        return open;
    };
    let i = 0;
    let j = 0;
    while (i < old.length || j < made.length) {
        const gone = old[i];
        const come = made[j];
        if (gone !== undefined && gone === come) {
            open = undefined;
            place += gone.length;
            i++;
            j++;
        } else if (
            come === undefined ||
            (gone !== undefined && (common[(i + 1) * width + j] ?? 0) >= (common[i * width + j + 1] ?? 0))
        ) {
            const edit: Edit = opened();
            place += gone?.length ?? 0;
            edit.end = place;
            i++;
        } else {
            opened().text += come;
            j++;
        }
    }
    return edits;
}

/** A text after its edits. */
export function edited(text: string, edits: readonly Edit[]): string {
    return [...edits]
        .reverse()
        .reduce((now, { start, end, text: put }) => now.slice(0, start) + put + now.slice(end), text);
}

/** Where a place of the text before is in the text after. */
export function carried(place: number, edits: readonly Edit[]): number {
    let shift = 0;
    for (const { start, end, text } of edits) {
        if (place >= end) {
            shift += text.length - (end - start);
        } else if (place > start) {
            return start + shift;
        }
    }
    return place + shift;
}
