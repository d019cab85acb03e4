/** The catalogue is in British English, and so are days. */
const language = 'en-GB';

/** A day as it is read, from a time in ISO 8601. */
export const day = (at: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(new Date(at));

/** A day and the time of day. */
export const moment = (at: string): string =>
    new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(new Date(at));
