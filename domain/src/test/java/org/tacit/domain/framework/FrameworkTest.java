package org.tacit.domain.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.TacitException;
import org.tacit.domain.framework.Construct.Judgement;
import org.tacit.domain.framework.Construct.NotWhen;

class FrameworkTest {

    @Test
    void knowsWhatStandsBeneathWhat() {
        Framework framework =
                framework(construct("a", ""), construct("b", "a"), construct("c", "b"), construct("d", "a"));

        assertThat(framework.roots()).extracting(Construct::id).containsExactly("a");
        assertThat(framework.childrenOf("a")).extracting(Construct::id).containsExactly("b", "d");
        assertThat(framework.childrenOf("d")).isEmpty();
    }

    @Test
    void refusesTheSameIdTwice() {
        assertThatThrownBy(() -> framework(construct("a", ""), construct("a", "")))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("two constructs with the id \"a\"");
    }

    @Test
    void refusesAChildThatDoesNotFollowItsParent() {
        assertThatThrownBy(() -> framework(construct("b", "a"), construct("a", "")))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("\"b\" beneath \"a\"");
        assertThatThrownBy(() -> framework(construct("a", ""), construct("x", ""), construct("b", "a")))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("\"b\" beneath \"a\"");
    }

    @Test
    void refusesAnIdThatAnEarlierVersionGaveUp() {
        FrameworkRules rules = rules(List.of(), List.of(new RetiredConstruct("old", "2", List.of(), "")));

        assertThatThrownBy(() -> framework(rules, construct("old", "")))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("\"old\" again");
    }

    @Test
    void findsAConstructByNameAndAliasWhateverTheSpelling() {
        Framework framework = framework(
                named("skill-set-workability", "Skill-set workability", "skillset workability"),
                named("systematisation", "Systematisation", "systemisation"));

        assertThat(framework.named("SKILL SET  Workability"))
                .extracting(Construct::id)
                .containsExactly("skill-set-workability");
        assertThat(framework.named("systemisation")).extracting(Construct::id).containsExactly("systematisation");
        assertThat(framework.named("something else")).isEmpty();
    }

    @Test
    void findsEveryConstructOfAName() {
        Framework framework =
                framework(construct("local", ""), construct("wide", ""), named("x", "Culture"), named("y", "Culture"));

        assertThat(framework.named("culture")).extracting(Construct::id).containsExactly("x", "y");
    }

    @Test
    void putsAStudysWordsInTheSlotsAndNowhereElse() {
        Slot everywhere = new Slot("innovation", "What is it?", "the new way");
        Slot here = new Slot("place", "Where?", "the place");
        Construct first = saying("a", "", "The new way, in the place. Not the new wayside.", here);
        Construct second = saying("b", "a", "In the place: the new way.");
        Construct third = saying("c", "", "In the place: the new way.");
        Framework framework = framework(rules(List.of(everywhere), List.of()), first, second, third);

        Framework worded = framework.worded(Map.of("innovation", "our clinic", "place", "the new way"));

        assertThat(worded.constructs())
                .extracting(Construct::definition)
                .containsExactly(
                        "Our clinic, in the new way. Not the new wayside.",
                        "In the new way: our clinic.",
                        "In the place: our clinic.");
        assertThat(worded.constructs().get(0).notWhen())
                .containsExactly(new NotWhen("our clinic is not meant", List.of("b")));
        assertThat(worded.rules().slots()).containsExactly(new Slot("innovation", "What is it?", "our clinic"));
        assertThat(worded.worded(Map.of("innovation", "the hub"))
                        .constructs()
                        .get(2)
                        .definition())
                .isEqualTo("In the place: the hub.");
    }

    @Test
    void leavesTheTextsAloneWithoutWords() {
        Framework framework = framework(
                rules(List.of(new Slot("innovation", "What is it?", "the new way")), List.of()),
                saying("a", "", "The new way."));

        assertThat(framework.worded(Map.of())).isEqualTo(framework);
    }

    @Test
    void refusesWordsForASlotThatIsNotThere() {
        Framework framework = framework(construct("a", ""));

        assertThatThrownBy(() -> framework.worded(Map.of("innovation", "the hub")))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("no slot \"innovation\"");
    }

    @Test
    void refusesToFillASlotWithNothing() {
        Framework framework = framework(
                rules(List.of(new Slot("innovation", "What is it?", "the new way")), List.of()),
                saying("a", "", "The new way."));

        assertThatThrownBy(() -> framework.worded(Map.of("innovation", " ")))
                .isInstanceOf(TacitException.class)
                .hasMessageContaining("no words for slot \"innovation\"");
    }

    private static Framework framework(Construct... constructs) {
        return framework(FrameworkRules.NONE, constructs);
    }

    private static Framework framework(FrameworkRules rules, Construct... constructs) {
        return new Framework(
                new FrameworkId("f"),
                "1",
                "A framework",
                "F",
                "Nobody",
                "CC0-1.0",
                FrameworkOrigin.UNSTATED,
                rules,
                List.of(constructs),
                List.of(),
                List.of());
    }

    private static FrameworkRules rules(List<Slot> slots, List<RetiredConstruct> retired) {
        return new FrameworkRules(List.of(), Valence.NONE, slots, List.of(), List.of(), retired);
    }

    private static Construct construct(String id, String parent) {
        return saying(id, parent, "What it means.");
    }

    private static Construct named(String id, String name, String... aliases) {
        return new Construct(
                id,
                Optional.empty(),
                "construct",
                true,
                name,
                List.of(aliases),
                "",
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Construct saying(String id, String parent, String definition, Slot... slots) {
        return new Construct(
                id,
                parent.isEmpty() ? Optional.empty() : Optional.of(parent),
                "construct",
                true,
                "Construct " + id,
                List.of(),
                definition,
                List.of(),
                List.of(),
                List.of(new NotWhen("the new way is not meant", List.of("b"))),
                List.of(),
                List.of(),
                List.of(),
                Judgement.STRAIGHT,
                List.of(slots));
    }
}
