import { path } from './client';
import type { StudyEvent } from './contract';

export type FeedState = 'live' | 'waiting';

/**
 * The live feed of a study, in order of sequence, also for what this person does. It resumes after the last event it has seen, so none is missed and none comes twice.
 *
 * @returns a function that ends it
 */
export function follow(
    study: string,
    after: number,
    onEvent: (event: StudyEvent) => void,
    onState: (state: FeedState) => void,
): () => void {
    let seen = after;
    let source: EventSource | undefined;
    let retry: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
        source = new EventSource(`${path('studies', study, 'feed')}?after=${seen}`);
        source.addEventListener('open', () => onState('live'));
        source.addEventListener('act', (message: MessageEvent<string>) => {
            const event = JSON.parse(message.data) as StudyEvent;
            if (event.to > seen) {
                seen = event.to;
                onEvent(event);
            }
        });
        source.addEventListener('error', () => {
            onState('waiting');
            source?.close();
            retry = setTimeout(open, 1000);
        });
    };
    open();
    return () => {
        source?.close();
        clearTimeout(retry);
    };
}
