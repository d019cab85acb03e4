const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });
const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' });

/** A moment in the reader's own time, with the exact one behind it. */
export function When({ at }: { at: string }) {
    return (
        <time dateTime={at} title={at}>
            {moment.format(new Date(at))}
        </time>
    );
}

/** A calendar day, which has no time zone. */
export function Day({ date }: { date: string }) {
    return <time dateTime={date}>{day.format(new Date(`${date}T00:00:00Z`))}</time>;
}
