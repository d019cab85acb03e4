package org.tacit.exchange.turns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.ModeratorId;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.source.Speaker;

class SpeakerJoinTest {
    private static final Speaker P03 = new Speaker.OfParticipant(new ParticipantId("P03"));
    private static final Speaker P04 = new Speaker.OfParticipant(new ParticipantId("P04"));
    private static final Speaker JS = new Speaker.OfModerator(new ModeratorId("js"));

    private static final KnownSpeakers KNOWN = new KnownSpeakers(
            List.of(
                    participant("P03", "Renée Dubois", "GP1", "Dr. Dubois"),
                    participant("P04", "Anna", "Nurse", "GP1"),
                    participant("P05", "anna")),
            List.of(new Moderator(new ModeratorId("js"), "Jane Smith", List.of("Interviewer", "INT"))));

    private static Participant participant(String id, String name, String... aliases) {
        return new Participant(
                new ParticipantId(id), name, List.of(aliases), Optional.empty(), Optional.empty(), Map.of());
    }

    private static SpeakerJoin join(List<String> labels, Map<String, String> byHand) {
        return SpeakerJoin.of(labels, KNOWN, byHand);
    }

    @Test
    void labelsJoinByIdNameAndAliasWithCapitalsAndAccentsApart() {
        SpeakerJoin join =
                join(List.of("p03", "RENEE DUBOIS", "Dr Dubois", "nurse", "interviewer", "js", "Int."), Map.of());
        assertThat(join.joined())
                .extracting(SpeakerJoin.Joined::speaker, SpeakerJoin.Joined::by)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(P03, KnownSpeakers.By.ID),
                        org.assertj.core.groups.Tuple.tuple(P03, KnownSpeakers.By.NAME),
                        org.assertj.core.groups.Tuple.tuple(P03, KnownSpeakers.By.ALIAS),
                        org.assertj.core.groups.Tuple.tuple(P04, KnownSpeakers.By.ALIAS),
                        org.assertj.core.groups.Tuple.tuple(JS, KnownSpeakers.By.ALIAS),
                        org.assertj.core.groups.Tuple.tuple(JS, KnownSpeakers.By.ID),
                        org.assertj.core.groups.Tuple.tuple(JS, KnownSpeakers.By.ALIAS));
        assertThat(join.unmatched()).isEmpty();
    }

    @Test
    void aLabelThatNamesTwoPeopleNamesNobody() {
        SpeakerJoin join = join(List.of("Anna", "GP1"), Map.of());
        assertThat(join.joined()).isEmpty();
        assertThat(join.unmatched()).extracting(SpeakerJoin.Unmatched::why).containsOnly("names 2 people of the study");
    }

    @Test
    void aLabelThatDiffersInZerosIsSuggestedAndNotJoined() {
        SpeakerJoin join = join(List.of("P3", "Somebody"), Map.of());
        assertThat(join.speakers(List.of("P3", "Somebody"))).containsOnly(Speaker.UNASSIGNED);
        assertThat(join.unmatched())
                .extracting(SpeakerJoin.Unmatched::why)
                .containsExactly("names nobody of the study; P03 may be meant", "names nobody of the study");
    }

    @Test
    void theHandBeatsEverythingAndLabelsItNamesInVainAreListed() {
        SpeakerJoin join =
                join(List.of("GP1", "Nurse"), SpeakerJoin.byHand(List.of("gp1=P03", "Nurse = js", "GP9=P04")));
        assertThat(join.speakers(List.of("GP1", "Nurse"))).containsExactly(P03, JS);
        assertThat(join.unused()).containsExactly("GP9");
    }

    @Test
    void anIdThatIsNobodysIsRefused() {
        assertThatThrownBy(() -> join(List.of("GP1"), Map.of("GP1", "P99")))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("no participant or moderator with the id P99");
    }

    @Test
    void joinsTypedWronglyAreRefused() {
        for (List<String> typed :
                List.of(List.of("GP1"), List.of("=P03"), List.of("GP1="), List.of("GP1=P03", "gp1=P04"))) {
            assertThatThrownBy(() -> SpeakerJoin.byHand(typed))
                    .as(typed.toString())
                    .isInstanceOf(TacitException.class);
        }
        assertThat(SpeakerJoin.byHand(List.of("A=B=P03"))).containsExactly(Map.entry("A=B", "P03"));
    }
}
