import { useParams, useSearchParams } from 'react-router';
import { useOverview } from '../../store/queries';
import { useOpened } from '../../store/readings';
import { Shown } from '../../ui/Shown';
import './reading.css';
import { ReadingRoom } from './ReadingRoom';
import { SourceList } from './SourceList';

/** The transcripts of the study, or the one that is chosen. */
export function ReadingPage() {
    const { source } = useParams();
    const [search] = useSearchParams();
    const moment = search.get('at') ?? undefined;
    const overview = useOverview();
    return source === undefined ? (
        <Shown query={overview}>{(data) => <SourceList overview={data} />}</Shown>
    ) : (
        <Source key={`${source} ${moment ?? ''}`} source={source} moment={moment} />
    );
}

function Source({ source, moment }: { source: string; moment: string | undefined }) {
    const overview = useOverview();
    const opened = useOpened(source, moment);
    return (
        <Shown query={opened}>
            {(data) =>
                overview.data === undefined ? null : (
                    <ReadingRoom opened={data} overview={overview.data} moment={moment} />
                )
            }
        </Shown>
    );
}
