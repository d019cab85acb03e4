package org.tacit.storage.snapshot;

import java.util.List;
import java.util.Optional;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.setup.QuotePolicy;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.setup.StudyId;
import org.tacit.domain.site.Site;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.variable.Variable;

/** What of a study is few enough to be kept as JSON. Public because the codec reads the components of records from another package; used by {@link SnapshotCodec} alone. */
public record SmallParts(
        StudyId id,
        StudyDetails details,
        QuotePolicy quotePolicy,
        List<Site> sites,
        List<Variable> variables,
        List<Participant> participants,
        List<Moderator> moderators,
        List<Coder> coders,
        List<Guide> guides,
        List<Session> sessions,
        List<SourceHead> sources,
        List<PlacedCode> codes,
        List<Theme> themes,
        Lens lens,
        List<Memo> memos) {

    /** A code and where it stands; parents come before children. */
    public record PlacedCode(Code code, Place place) {}

    /** A source without its turns. */
    public record SourceHead(
            SourceId id,
            String name,
            Optional<SessionId> session,
            TextRef text,
            Conversion conversion,
            List<Speaker> speakers,
            Optional<Media> media) {}
}
