import { Anchor, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** Words somebody said, who said them, and where they stand. */
export interface Quote {
    key: string;
    words: string;
    who: string;
    where: string;
    cite: string;
    to: string;
}

/** One quote, with what can be done to it before and after. */
export function QuoteFigure({ quote, before, after }: { quote: Quote; before?: ReactNode; after?: ReactNode }) {
    return (
        <figure className="quote">
            {before === undefined ? null : <div className="quote-before">{before}</div>}
            <div className="quote-main">
                <blockquote className="said">{quote.words}</blockquote>
                <figcaption>
                    <Text span size="sm" fw={550}>
                        {quote.who}
                    </Text>
                    <Text span size="sm" className="quiet">
                        {quote.where}
                    </Text>
                    <Anchor component={Link} to={quote.to} size="sm">
                        {quote.cite}
                    </Anchor>
                </figcaption>
                {after}
            </div>
        </figure>
    );
}

/** Quotes one after the other. */
export function Quotes({ label, quotes }: { label: string; quotes: Quote[] }) {
    return (
        <ul className="plain" aria-label={label}>
            {quotes.map((quote) => (
                <li key={quote.key}>
                    <QuoteFigure quote={quote} />
                </li>
            ))}
        </ul>
    );
}
