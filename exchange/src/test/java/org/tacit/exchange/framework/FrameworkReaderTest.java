package org.tacit.exchange.framework;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Construct.DoubleCode;
import org.tacit.domain.framework.Construct.Example;
import org.tacit.domain.framework.Construct.Judgement;
import org.tacit.domain.framework.Construct.NotWhen;
import org.tacit.domain.framework.Crosswalk;
import org.tacit.domain.framework.Crosswalk.Link;
import org.tacit.domain.framework.Crosswalk.Relation;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.FrameworkOrigin;
import org.tacit.domain.framework.FrameworkOrigin.VersionNote;
import org.tacit.domain.framework.FrameworkOrigin.Wording;
import org.tacit.domain.framework.FrameworkOrigin.Work;
import org.tacit.domain.framework.FrameworkRules;
import org.tacit.domain.framework.FrameworkRules.ExclusiveGroup;
import org.tacit.domain.framework.FrameworkRules.Level;
import org.tacit.domain.framework.FrameworkRules.OutsideReason;
import org.tacit.domain.framework.Instrument;
import org.tacit.domain.framework.Instrument.Item;
import org.tacit.domain.framework.RetiredConstruct;
import org.tacit.domain.framework.Slot;
import org.tacit.domain.framework.Valence;
import org.tacit.domain.framework.Valence.Point;
import org.tacit.domain.framework.Valence.Scheme;
import org.tacit.domain.framework.Valence.Unit;
import org.tacit.exchange.yaml.YamlException;

class FrameworkReaderTest {
    private final FrameworkReader reader = new FrameworkReader();
    private final Framework garden = reader.read(FrameworkFiles.everything(), "everything.yaml");

    @Test
    void readsTheHead() {
        assertThat(garden.id()).isEqualTo(new FrameworkId("garden"));
        assertThat(garden.version()).isEqualTo("3");
        assertThat(garden.title()).isEqualTo("The Garden Framework: an invented theory of allotments");
        assertThat(garden.shortTitle()).isEqualTo("Garden");
        assertThat(garden.citation()).startsWith("Nobody A, Noone B.");
        assertThat(garden.licence()).isEqualTo("CC-BY-4.0");
        FrameworkOrigin origin = garden.origin();
        assertThat(origin.description()).startsWith("Made up to try the format out.\n\nIt borrows");
        assertThat(origin)
                .isEqualTo(new FrameworkOrigin(
                        "en-GB",
                        origin.description(),
                        "10.99999/garden.2031",
                        List.of(
                                new Work("Nobody A. Weeds. Invented Press; 2030.", ""),
                                new Work(
                                        "Noone B. Still weeds. Journal of Invented Results 2030;0:1.",
                                        "10.99999/weeds.2030")),
                        "Definitions adapted from Nobody and Noone (invented), CC BY 4.0.",
                        Wording.THEIRS,
                        "A test",
                        List.of(
                                new VersionNote("2", "2031-02-01", "Split \"soil\" in two."),
                                new VersionNote("3", "2031-04-02", "Added the roles; retired \"luck\"."))));
    }

    @Test
    void readsTheRules() {
        assertThat(garden.rules())
                .isEqualTo(new FrameworkRules(
                        List.of(
                                new Level("plot", "Plot", "One gardener's own ground."),
                                new Level("association", "Association", "")),
                        new Valence(
                                Scheme.RATING,
                                -2,
                                2,
                                0,
                                true,
                                true,
                                List.of(
                                        new Point(-2, "Holds the garden back, with two concrete examples or more."),
                                        new Point(0, "Neither helps nor hinders."),
                                        new Point(2, "Helps the garden on, with two concrete examples or more.")),
                                List.of(Unit.CODING, Unit.PARTICIPANT, Unit.SESSION, Unit.SITE)),
                        List.of(new Slot("gardeners", "Who tends the ground in this project?", "the gardeners")),
                        List.of(new ExclusiveGroup("roles", "One role at a time", List.of("digger", "waterer"))),
                        List.of(
                                new OutsideReason("weather", "Weather", "Nothing anybody could do anything about."),
                                new OutsideReason("other", "Something else", "")),
                        List.of(
                                new RetiredConstruct(
                                        "luck",
                                        "3",
                                        List.of("soil-structure", "culture-association"),
                                        "It was two things."),
                                new RetiredConstruct("fate", "2", List.of(), ""))));
    }

    @Test
    void readsAConstructWhole() {
        assertThat(garden.find("soil-structure"))
                .contains(new Construct(
                        "soil-structure",
                        Optional.of("ground"),
                        "construct",
                        true,
                        "Soil structure",
                        List.of("earth", "Tilth, fine"),
                        "The plot, as the gardeners find it.",
                        List.of("What is the plot like to dig?", "How do the gardeners tell?"),
                        List.of("Talk of clay, sand or stones."),
                        List.of(
                                new NotWhen("The gardeners are spoken of, not the plot.", List.of("digger", "waterer")),
                                new NotWhen("It rained.", List.of(), "weather")),
                        List.of(
                                new Example("You could make pots of it: bricks, even.", "", "", true),
                                new Example(
                                        "We dug for three days and found a bicycle.",
                                        "Nobody A. Weeds. Invented Press; 2030, p. 7.",
                                        "CC-BY-4.0",
                                        false)),
                        List.of(new DoubleCode(
                                List.of("complexity"),
                                "The plot is hard to dig because it is made of several things.")),
                        List.of("plot"),
                        Judgement.STRAIGHT,
                        List.of()));
    }

    @Test
    void readsTheTreeInOrderToAnyDepth() {
        assertThat(garden.constructs())
                .extracting(c -> c.parent().orElse("") + ">" + c.id())
                .containsExactly(
                        ">ground",
                        "ground>soil-structure",
                        "soil-structure>stones",
                        "ground>complexity",
                        ">people",
                        "people>digger",
                        "digger>culture-plot",
                        "people>waterer",
                        "waterer>culture-association");
        assertThat(garden.named("culture"))
                .extracting(Construct::id)
                .containsExactly("culture-plot", "culture-association");
    }

    @Test
    void readsWhatIsNotJudgedAndWhatIsJudgedTheOtherWayRound() {
        assertThat(garden.find("stones")).get().returns(Judgement.NONE, Construct::judgement);
        assertThat(garden.find("complexity")).get().returns(Judgement.REVERSE, Construct::judgement);
        assertThat(garden.find("ground")).get().returns(false, Construct::codable);
    }

    @Test
    void readsTheTies() {
        assertThat(garden.crosswalks())
                .containsExactly(new Crosswalk(
                        new FrameworkId("orchard"),
                        "Noone 2030, table 2 (invented)",
                        List.of(
                                new Link("soil-structure", "ground", Relation.NARROWER, ""),
                                new Link("ground", "clay", Relation.WIDER, "Clay is a kind of ground."),
                                new Link("digger", "picker", Relation.RELATED, ""),
                                new Link("waterer", "waterer", Relation.SAME, ""))));
        assertThat(garden.instruments())
                .containsExactly(
                        new Instrument(
                                "spade",
                                "The Spade Questionnaire",
                                "Noone B. Spade. Invented Press; 2031.",
                                "10.99999/spade.2031",
                                "Item wording belongs to its authors.",
                                List.of(
                                        new Item("q1", List.of("soil-structure", "complexity"), false),
                                        new Item("q2", List.of("complexity"), true))),
                        new Instrument("can", "The Watering Can", "", "", "", List.of()));
    }

    @Test
    void aFileNeedsNoMoreThanTheRequiredKeys() {
        Framework least = read(FrameworkFiles.LEAST);

        assertThat(least.shortTitle()).isEqualTo("Least");
        assertThat(least.rules()).isEqualTo(FrameworkRules.NONE);
        assertThat(least.constructs())
                .containsExactly(new Construct(
                        "a",
                        Optional.empty(),
                        "construct",
                        true,
                        "A",
                        List.of(),
                        "What it means.",
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    @Test
    void everyRequiredKeyOfTheHeadIsRequired() {
        for (String key : List.of(
                "format", "id", "version", "title", "language", "citation", "licence", "wording", "constructs")) {
            String without = FrameworkFiles.LEAST.replaceFirst("(?m)^" + key + ":.*$", "");
            assertThatThrownBy(() ->
                            read(without.replaceFirst("(?ms)\\n  - id: a.*", key.equals("constructs") ? "" : "$0")))
                    .isInstanceOf(YamlException.class)
                    .hasMessageContaining("\"" + key + "\": is missing");
        }
    }

    @Test
    void aFileOfALaterFormatIsRefusedWithAdvice() {
        assertThatThrownBy(() -> read(FrameworkFiles.LEAST.replace("tacit-framework/1", "tacit-framework/2")))
                .hasMessageContaining("\"tacit-framework/2\" is not a version this Tacit reads")
                .hasMessageContaining("take a Tacit that does");
    }

    @Test
    void readsWindowsLineEndingsAndAByteOrderMark() {
        assertThat(read("\uFEFF" + FrameworkFiles.LEAST.replace("\n", "\r\n"))).isEqualTo(read(FrameworkFiles.LEAST));
    }

    private Framework read(String file) {
        return reader.read(file.getBytes(UTF_8), "own.yaml");
    }
}
