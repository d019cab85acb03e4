package org.tacit.exchange.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tacit.domain.TacitException;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Construct.NotWhen;
import org.tacit.domain.framework.Crosswalk;
import org.tacit.domain.framework.Crosswalk.Link;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.FrameworkOrigin.Wording;
import org.tacit.domain.framework.Instrument;
import org.tacit.domain.framework.Instrument.Item;
import org.tacit.domain.framework.Valence;

class ShippedFrameworksTest {
    private static final ShippedFrameworks SHIPPED = new ShippedFrameworks(new FrameworkReader());

    static Stream<Framework> frameworks() {
        return SHIPPED.ids().stream().map(SHIPPED::load);
    }

    static Stream<Construct> codable() {
        return frameworks().flatMap(f -> f.constructs().stream()).filter(Construct::codable);
    }

    @Test
    void theClassicFormHasFourConstructsWithFourComponentsEach() {
        Framework classic = load("npt-classic");

        assertThat(kinds(classic)).isEqualTo(Map.of("construct", 4L, "component", 16L));
        assertThat(classic.roots())
                .extracting(Construct::id)
                .containsExactly("coherence", "cognitive-participation", "collective-action", "reflexive-monitoring");
        assertThat(classic.roots())
                .allSatisfy(c -> assertThat(classic.childrenOf(c.id())).hasSize(4));
        assertThat(classic.constructs()).allMatch(Construct::codable);
    }

    @Test
    void theFormOf2022HasTwelveConstructsUnderThreeHeadingsAndSixteenComponents() {
        Framework manual = load("npt-2022");

        assertThat(kinds(manual)).isEqualTo(Map.of("domain", 3L, "construct", 12L, "component", 16L));
        assertThat(manual.roots()).extracting(Construct::id).containsExactly("contexts", "mechanisms", "outcomes");
        assertThat(manual.roots())
                .noneMatch(Construct::codable)
                .allSatisfy(c -> assertThat(manual.childrenOf(c.id())).hasSize(4));
        assertThat(manual.childrenOf("mechanisms"))
                .allSatisfy(c -> assertThat(manual.childrenOf(c.id())).hasSize(4));
        assertThat(manual.constructs()).filteredOn(Construct::codable).hasSize(28);
    }

    @Test
    void bothFormsHaveTheSameSixteenComponents() {
        assertThat(components("npt-classic"))
                .isEqualTo(components("npt-2022"))
                .startsWith("differentiation", "communal-specification")
                .endsWith("individual-appraisal", "reconfiguration")
                .hasSize(16);
    }

    @ParameterizedTest
    @MethodSource("codable")
    void whatCanBeCodedWithSaysHow(Construct construct) {
        assertThat(construct.definition()).isNotBlank();
        assertThat(construct.questions())
                .isNotEmpty()
                .allSatisfy(question -> assertThat(question).endsWith("?"));
        assertThat(construct.useWhen()).isNotEmpty();
        assertThat(construct.notWhen()).isNotEmpty();
        assertThat(construct.examples()).isNotEmpty().allMatch(Construct.Example::invented);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void codeThereInsteadLeadsToAConstructThatCanBeCodedWith(Framework framework) {
        assertThat(framework.constructs().stream()
                        .flatMap(c -> Stream.concat(
                                c.notWhen().stream().map(NotWhen::instead),
                                c.doubleCode().stream().map(Construct.DoubleCode::with)))
                        .flatMap(List::stream))
                .isNotEmpty()
                .allSatisfy(id -> assertThat(framework.find(id)).get().matches(Construct::codable));
    }

    @ParameterizedTest
    @CsvSource({
        "relational-integration, legitimation",
        "interactional-workability, skill-set-workability",
        "individual-appraisal, internalisation",
        "communal-specification, communal-appraisal",
        "communal-specification, individual-specification",
        "initiation, enrolment",
        "activation, reconfiguration"
    })
    void neighboursThatAreMixedUpPointAtEachOther(String one, String other) {
        assertThat(frameworks().filter(f -> pointsAt(f, one, other) && pointsAt(f, other, one)))
                .extracting(Framework::id)
                .isEqualTo(SHIPPED.ids());
    }

    @ParameterizedTest
    @CsvSource({
        "contextual-integration, negotiating-capability",
        "reconfiguration, adaptive-execution",
        "relational-integration, relational-restructuring",
        "activation, sustainment"
    })
    void inTheFormOf2022ContextsAndOutcomesAreToldFromMechanisms(String one, String other) {
        Framework manual = load("npt-2022");

        assertThat(pointsAt(manual, one, other)).isTrue();
        assertThat(pointsAt(manual, other, one)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "systemisation, systematisation",
        "systemization, systematisation",
        "Systematization, systematisation",
        "internalization, internalisation",
        "enrollment, enrolment",
        "skill set workability, skill-set-workability",
        "Skillset workability, skill-set-workability",
        "sense-making, coherence"
    })
    void findsAConstructUnderTheSpellingsOfOthers(String spelling, String id) {
        assertThat(frameworks())
                .allSatisfy(framework -> assertThat(framework.named(spelling))
                        .singleElement()
                        .satisfies(c -> assertThat(c.id()).startsWith(id)));
    }

    @Test
    void findsBothNamesOfInterventionPerformance() {
        assertThat(load("npt-2022").named("Intervention Mobilisation"))
                .extracting(Construct::id)
                .containsExactly("intervention-performance");
    }

    @Test
    void theCrosswalksMirrorEachOther() {
        Framework classic = load("npt-classic");
        Framework manual = load("npt-2022");

        assertThat(links(classic, manual))
                .isEqualTo(turned(links(manual, classic)))
                .hasSize(28);
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void everyItemOfNomadSpeaksToAComponent(Framework framework) {
        Instrument nomad = framework.instruments().get(0);
        Map<String, Long> byConstruct = nomad.items().stream()
                .collect(Collectors.groupingBy(item -> item.id().replaceFirst("-\\d+$", ""), Collectors.counting()));

        assertThat(byConstruct)
                .isEqualTo(Map.of(
                        "coherence",
                        4L,
                        "cognitive-participation",
                        4L,
                        "collective-action",
                        7L,
                        "reflexive-monitoring",
                        5L));
        assertThat(nomad.items()).allSatisfy(item -> {
            Construct component = framework.find(item.constructs().get(0)).orElseThrow();
            assertThat(component.kind()).isEqualTo("component");
            assertThat(item.id()).startsWith(component.parent().orElseThrow().replace("-building", ""));
        });
        assertThat(nomad.items())
                .filteredOn(Item::reverseRated)
                .extracting(Item::id)
                .containsExactly("collective-action-2");
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void saysWhoseItIs(Framework framework) {
        assertThat(framework.licence()).isEqualTo("Apache-2.0");
        assertThat(framework.origin().wording()).isEqualTo(Wording.OURS);
        assertThat(framework.origin().language()).isEqualTo("en-GB");
        assertThat(framework.origin().doi()).startsWith("10.");
        assertThat(framework.rules().valence().scheme()).isEqualTo(Valence.Scheme.DIRECTION);
        assertThat(framework.rules().outsideReasons()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("frameworks")
    void takesAStudysWordsForTheInnovation(Framework framework) {
        Framework worded = framework.worded(Map.of("innovation", "the Tuesday clinic"));

        assertThat(worded.constructs().stream().flatMap(Construct::texts))
                .noneMatch(text -> text.contains("the new way of working"))
                .anyMatch(text -> text.contains("the Tuesday clinic"));
    }

    @Test
    void saysWhichFrameworksThereAre() {
        assertThat(SHIPPED.find(new FrameworkId("cfir"))).isEmpty();
        assertThatThrownBy(() -> load("cfir"))
                .isInstanceOf(TacitException.class)
                .hasMessage(
                        "No framework \"cfir\" comes with Tacit: write one of npt-2022, npt-classic, or name a file of your own");
    }

    private static Framework load(String id) {
        return SHIPPED.load(new FrameworkId(id));
    }

    private static Map<String, Long> kinds(Framework framework) {
        return framework.constructs().stream().collect(Collectors.groupingBy(Construct::kind, Collectors.counting()));
    }

    private static List<String> components(String framework) {
        return load(framework).constructs().stream()
                .filter(c -> c.kind().equals("component"))
                .map(Construct::id)
                .toList();
    }

    private static boolean pointsAt(Framework framework, String from, String to) {
        return framework.find(from).orElseThrow().notWhen().stream()
                .anyMatch(not -> not.instead().contains(to));
    }

    private static Set<Link> links(Framework from, Framework to) {
        Crosswalk crosswalk = from.crosswalks().get(0);
        assertThat(crosswalk.framework()).isEqualTo(to.id());
        assertThat(crosswalk.links())
                .allSatisfy(link -> assertThat(to.find(link.to())).isPresent());
        return new HashSet<>(crosswalk.links());
    }

    private static Set<Link> turned(Set<Link> links) {
        return links.stream()
                .map(link -> new Link(link.to(), link.from(), link.relation().turned(), link.note()))
                .collect(Collectors.toSet());
    }
}
