package org.tacit.server.coding;

import java.net.URLEncoder;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.IntUnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.StableId;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.SourceCodings;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.Role;
import org.tacit.domain.site.Site;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.SpeakerTurn;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.server.coding.Reading.CodingColumns;
import org.tacit.server.coding.Reading.PersonKind;
import org.tacit.server.coding.Reading.ReadSource;
import org.tacit.server.coding.Reading.SourceMedia;
import org.tacit.server.coding.Reading.SpeakerLabel;
import org.tacit.server.coding.Reading.TurnColumns;
import org.tacit.server.coding.Reading.Who;

/** Lays a source out for reading. Stateless. */
final class Readings {
    private static final Base64.Encoder IDS = Base64.getUrlEncoder().withoutPadding();

    private Readings() {}

    /**
     * A source laid out.
     *
     * @param handle of the study, for addresses
     */
    static Reading of(String handle, Study study, SourceId id) {
        Source source = study.source(id);
        return new Reading(
                study.sequence(),
                new ReadSource(
                        id.value(),
                        source.name(),
                        source.session().map(StableId::value).orElse(null),
                        source.text().content().value(),
                        source.text().length(),
                        source.conversion().converter(),
                        source.conversion().encoding(),
                        source.turns().rule()),
                labels(study, source),
                turns(source.turns()),
                codings(study.codings(id)),
                source.media().map(media -> media(handle, id, media)).orElse(null));
    }

    private static SourceMedia media(String handle, SourceId id, Media media) {
        return new SourceMedia(
                "/api/studies/" + inAddress(handle) + "/sources/" + inAddress(id.value()) + "/media",
                media.mediaType(),
                media.name(),
                media.durationMillis().orElse(null));
    }

    private static String inAddress(String part) {
        return URLEncoder.encode(part, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<SpeakerLabel> labels(Study study, Source source) {
        List<SpeakerLabel> labels = new ArrayList<>();
        for (int i = 0; i < source.speakers().size(); i++) {
            labels.add(new SpeakerLabel(
                    source.turns().labels().get(i), who(study, source.speakers().get(i))));
        }
        return labels;
    }

    /** Who a speaker is; null when nobody said. */
    static @Nullable Who who(Study study, Speaker speaker) {
        if (speaker instanceof Speaker.OfParticipant of) {
            Participant person = study.participants().get(of.participant());
            return person == null ? null : participant(study, person);
        }
        if (speaker instanceof Speaker.OfModerator of) {
            Moderator person = study.moderators().get(of.moderator());
            return person == null
                    ? null
                    : new Who(PersonKind.MODERATOR, person.id().value(), person.name(), null, null, null, null);
        }
        return null;
    }

    private static Who participant(Study study, Participant person) {
        String role = person.role().map(StableId::value).orElse(null);
        String roleName = study.details().roles().stream()
                .filter(known -> known.id().value().equals(role))
                .map(Role::name)
                .findFirst()
                .orElse(null);
        String site = person.site().map(StableId::value).orElse(null);
        String siteName = person.site().map(study.sites()::get).map(Site::name).orElse(null);
        return new Who(PersonKind.PARTICIPANT, person.id().value(), person.name(), role, roleName, site, siteName);
    }

    private static TurnColumns turns(Turns turns) {
        int size = turns.size();
        long[] from = new long[size];
        long[] to = new long[size];
        boolean timed = false;
        for (int i = 0; i < size; i++) {
            SpeakerTurn turn = turns.turn(i);
            from[i] = orUnknown(turn.fromMillis());
            to[i] = orUnknown(turn.toMillis());
            timed |= from[i] >= 0 || to[i] >= 0;
        }
        return new TurnColumns(
                column(size, turns::label),
                column(size, turns::start),
                column(size, turns::end),
                timed ? from : null,
                timed ? to : null);
    }

    private static long orUnknown(OptionalLong millis) {
        return millis.orElse(-1);
    }

    private static CodingColumns codings(SourceCodings codings) {
        int size = codings.size();
        String[] ids = new String[size];
        byte[] bytes = new byte[16];
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        for (int i = 0; i < size; i++) {
            CodingId id = codings.id(i);
            buffer.putLong(0, id.most()).putLong(8, id.least());
            ids[i] = IDS.encodeToString(bytes);
        }
        return new CodingColumns(
                values(codings.codes(), StableId::value),
                values(codings.coders(), StableId::value),
                values(codings.facetSets(), ShownFacets::of),
                ids,
                column(size, codings::start),
                column(size, i -> codings.end(i) - codings.start(i)),
                column(size, codings::codeIndex),
                column(size, codings::coderIndex),
                column(size, codings::facetsIndex));
    }

    private static int[] column(int size, IntUnaryOperator value) {
        int[] column = new int[size];
        Arrays.setAll(column, value);
        return column;
    }

    private static <T, R> List<R> values(List<T> of, Function<? super T, R> value) {
        return of.stream().map(value).toList();
    }
}
