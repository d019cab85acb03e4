import { useParams, useSearchParams } from 'react-router';
import { useOverview, usePart } from '../../store/queries';
import { useOpened } from '../../store/readings';
import { Shown } from '../../ui/Shown';
import './reading.css';
import { ReadingRoom } from './ReadingRoom';
import { SourceList } from './SourceList';
import { settingOf } from './stage';

/** The transcripts of the study, or the one that is chosen. */
export function ReadingPage() {
    const { source } = useParams();
    const [search] = useSearchParams();
    const moment = search.get('at') ?? undefined;
    return source === undefined ? (
        <Sources />
    ) : (
        <Source key={`${source} ${moment ?? ''}`} source={source} moment={moment} />
    );
}

function Source({ source, moment }: { source: string; moment: string | undefined }) {
    const setting = usePart('overview', '', settingOf);
    const opened = useOpened(source, moment);
    return (
        <Shown query={opened}>
            {(data) =>
                setting.data === undefined ? null : <ReadingRoom opened={data} setting={setting.data} moment={moment} />
            }
        </Shown>
    );
}

function Sources() {
    return <Shown query={useOverview()}>{(overview) => <SourceList overview={overview} />}</Shown>;
}
