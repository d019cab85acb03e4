import type { QuotedPassage, Theme, ThemePassage } from '../../api/contract';

/** Something about a theme a reader would ask about. */
export type Check =
    | { about: 'noStatement' }
    | { about: 'noCodes' }
    | { about: 'noEvidence' }
    | { about: 'fewVoices'; voices: number }
    | { about: 'oneSite'; site: string }
    | { about: 'noDisconfirming' }
    | { about: 'usedTwice'; passage: ThemePassage; theme: string };

const meets = (a: ThemePassage, b: ThemePassage) => a.source === b.source && a.start < b.end && b.start < a.end;

/** The people, and the sites, that a theme's evidence comes from. Moderators are no voices of the study. */
export function voicesOf(evidence: readonly QuotedPassage[]): { people: Set<string>; sites: Set<string> } {
    const spoken = evidence.flatMap(({ speakers }) => speakers).filter(({ moderator }) => moderator === undefined);
    return {
        people: new Set(spoken.map(({ participant, label }) => participant ?? label)),
        sites: new Set(spoken.flatMap(({ site }) => (site === undefined ? [] : [site]))),
    };
}

/**
 * What there is to ask about a theme.
 *
 * @param evidence the theme's evidence with its speakers; absent until it is known, and then nothing is said of voices
 * @param sites how many sites the study has
 */
export function checksOf(
    theme: Theme,
    themes: readonly Theme[],
    evidence: readonly QuotedPassage[] | undefined,
    sites: number,
): Check[] {
    const checks: Check[] = [];
    if (theme.statement.trim() === '') {
        checks.push({ about: 'noStatement' });
    }
    if (theme.codes.length === 0) {
        checks.push({ about: 'noCodes' });
    }
    if (theme.evidence.length === 0) {
        checks.push({ about: 'noEvidence' });
    } else if (evidence !== undefined) {
        const voices = voicesOf(evidence);
        const [site] = voices.sites;
        if (voices.people.size < 2) {
            checks.push({ about: 'fewVoices', voices: voices.people.size });
        }
        if (sites > 1 && voices.sites.size === 1 && site !== undefined) {
            checks.push({ about: 'oneSite', site });
        }
    }
    if (theme.disconfirming.length === 0) {
        checks.push({ about: 'noDisconfirming' });
    }
    return [...checks, ...usedTwice(theme, themes)];
}

function usedTwice(theme: Theme, themes: readonly Theme[]): Check[] {
    const own = [...theme.evidence, ...theme.disconfirming];
    return own.flatMap((passage, i) => {
        const twice = own.slice(0, i).some((other) => meets(other, passage));
        const elsewhere = themes.filter(
            (other) =>
                other.id !== theme.id && [...other.evidence, ...other.disconfirming].some((one) => meets(one, passage)),
        );
        return [...(twice ? [theme] : []), ...elsewhere].map(({ name }) => ({
            about: 'usedTwice' as const,
            passage,
            theme: name,
        }));
    });
}
