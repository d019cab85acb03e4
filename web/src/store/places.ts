/** Where things of a study are shown. Everything that opens words goes through here, so that all of it opens in the same place. */
export const placeOf = {
    words: (study: string, source: string, start: number, end: number) =>
        `/studies/${study}/sources/${source}?from=${start}&to=${end}`,
    code: (study: string, code: string) => `/studies/${study}/codebook/${code}`,
    theme: (study: string, theme: string) => `/studies/${study}/themes/${theme}`,
};

/**
 * Where a memo's or a trail line's subject is shown.
 *
 * @param about `study` or `kind:id`
 */
export function placeAbout(study: string, about: string): string | undefined {
    const [kind = '', ...rest] = about.split(':');
    const id = rest.join(':');
    switch (kind) {
        case 'study':
        case 'site':
        case 'participant':
        case 'session':
            return `/studies/${study}`;
        case 'code':
            return placeOf.code(study, id);
        case 'theme':
            return placeOf.theme(study, id);
        case 'source':
            return `/studies/${study}/sources/${id}`;
        case 'construct':
            return `/studies/${study}/lens?construct=${encodeURIComponent(id)}`;
        default:
            return undefined;
    }
}
