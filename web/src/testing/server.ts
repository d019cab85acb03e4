/** Answers `fetch` and the feed in a component test, as the server would; no component knows. */
export interface AnsweringServer {
    /** What was asked with a body, in order. */
    asked: { url: string; body: unknown }[];
    /** Tells an event of the feed. */
    tell: (event: unknown) => void;
    end: () => void;
}

export type Answer = (url: string, body: unknown) => unknown;

/** A refusal, as an answer. */
export class Refusal {
    constructor(
        readonly status: number,
        readonly code: string,
        readonly message: string,
    ) {}
}

export function answering(answer: Answer): AnsweringServer {
    const before = { fetch: globalThis.fetch, feed: globalThis.EventSource };
    const feeds = new Set<EventTarget>();
    const asked: AnsweringServer['asked'] = [];
    class Feed extends EventTarget {
        constructor() {
            super();
            feeds.add(this);
        }
        close() {
            feeds.delete(this);
        }
    }
    globalThis.EventSource = Feed as unknown as typeof EventSource;
    globalThis.fetch = async (input, init) => {
        const url = input instanceof Request ? input.url : String(input);
        const body: unknown = typeof init?.body === 'string' ? JSON.parse(init.body) : undefined;
        if (body !== undefined) {
            asked.push({ url, body });
        }
        const found = await answer(url, body);
        if (found instanceof Refusal) {
            const { status, code, message } = found;
            return new Response(JSON.stringify({ status, code, message }), { status });
        }
        return new Response(typeof found === 'string' ? found : JSON.stringify(found));
    };
    return {
        asked,
        tell: (event) =>
            feeds.forEach((feed) => feed.dispatchEvent(new MessageEvent('act', { data: JSON.stringify(event) }))),
        end: () => {
            globalThis.fetch = before.fetch;
            globalThis.EventSource = before.feed;
        },
    };
}
