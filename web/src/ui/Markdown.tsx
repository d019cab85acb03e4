import { Anchor, Text } from '@mantine/core';
import { default as Rendered } from 'react-markdown';

/** Markdown as text. HTML in it is left out, addresses can only lead to pages, and pictures are not fetched: a note must not make this machine call another. */
export function Markdown({ children }: { children: string }) {
    return (
        <div className="note-text">
            <Rendered
                skipHtml
                components={{
                    img: ({ alt }) => (
                        <Text span className="quiet">
                            {alt}
                        </Text>
                    ),
                    a: ({ href, children: words }) => (
                        <Anchor href={href ?? ''} target="_blank" rel="noreferrer noopener">
                            {words}
                        </Anchor>
                    ),
                    h1: ({ children: words }) => <p className="note-heading">{words}</p>,
                    h2: ({ children: words }) => <p className="note-heading">{words}</p>,
                    h3: ({ children: words }) => <p className="note-heading">{words}</p>,
                    h4: ({ children: words }) => <p className="note-heading">{words}</p>,
                    h5: ({ children: words }) => <p className="note-heading">{words}</p>,
                    h6: ({ children: words }) => <p className="note-heading">{words}</p>,
                }}
            >
                {children}
            </Rendered>
        </div>
    );
}
