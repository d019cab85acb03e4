package org.tacit.domain.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;
import org.tacit.domain.change.PeopleChange.ParticipantAdded;
import org.tacit.domain.change.PeopleChange.SiteAdded;
import org.tacit.domain.change.PeopleChange.SiteRemoved;
import org.tacit.domain.change.PeopleChange.VariableAdded;
import org.tacit.domain.change.PeopleChange.VariableChanged;
import org.tacit.domain.change.PeopleChange.VariableRemoved;
import org.tacit.domain.change.StudyChange.StudyChanged;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.Role;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.setup.Involved;
import org.tacit.domain.setup.Stance;
import org.tacit.domain.setup.StudyDetails;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.variable.Variable;
import org.tacit.domain.variable.VariableId;
import org.tacit.domain.variable.VariableType;
import org.tacit.domain.variable.VariableValue;

/** People, places and what they are compared by. */
class PeopleChecksTest {
    private static final VariableId YEARS = new VariableId("years");
    private static final Variable WHOLE =
            new Variable(YEARS, "Years in role", VariableType.INTEGER, Variable.About.PARTICIPANT);
    private static final Site SITE = new Site(new SiteId("site-a"), "Site A", "", Map.of());

    private final Growing growing =
            Growing.withText("we").then(new VariableAdded(WHOLE)).then(new SiteAdded(SITE));

    @Test
    void aValueIsOfItsVariablesTypeAndDescribesWhatTheVariableDoes() {
        growing.refuses(
                        new ParticipantAdded(person(new VariableValue("twelve", true))),
                        "\"twelve\" is no value of variable years for participant P1")
                .refuses(
                        new ParticipantAdded(person(new VariableValue("012", true))),
                        "\"012\" is no value of variable years for participant P1")
                .refuses(
                        new SiteAdded(new Site(
                                new SiteId("site-b"), "Site B", "", Map.of(YEARS, VariableValue.NOT_APPLICABLE))),
                        "\"\" is no value of variable years for site site-b")
                .refuses(new VariableAdded(WHOLE), "There is already a variable years")
                .then(new ParticipantAdded(person(VariableValue.of(VariableType.INTEGER, "+012"))));
    }

    @Test
    void aVariableKeepsTheValuesItHas() {
        Variable text = new Variable(YEARS, "Years", VariableType.TEXT, Variable.About.PARTICIPANT);
        Variable date = new Variable(YEARS, "Years", VariableType.DATE, Variable.About.PARTICIPANT);
        Variable session = new Variable(YEARS, "Years", VariableType.INTEGER, Variable.About.SESSION);
        growing.then(new VariableChanged(WHOLE, session))
                .then(new VariableChanged(session, WHOLE))
                .then(new ParticipantAdded(person(VariableValue.of(VariableType.INTEGER, "12"))))
                .refuses(new VariableChanged(WHOLE, date), "\"12\" is no value of variable years for participant P1")
                .refuses(new VariableChanged(WHOLE, session), "\"12\" is no value of variable years for participant P1")
                .refuses(new VariableRemoved(WHOLE), "Variable years cannot go: participant P1 has a value")
                .then(new VariableChanged(WHOLE, text));
    }

    @Test
    void whatWasWithdrawnIsStillAValue() {
        growing.then(new ParticipantAdded(person(new VariableValue(Words.WITHDRAWN, true))));

        assertThat(new VariableValue(Words.WITHDRAWN, false)).isEqualTo(VariableValue.NOT_APPLICABLE);
        assertThatIllegalArgumentException().isThrownBy(() -> new VariableValue("12", false));
    }

    @Test
    void aSiteOrRoleSomebodyHasStays() {
        StudyDetails now = growing.study().details();
        StudyDetails without =
                new StudyDetails(now.title(), "", "", "", now.stance(), List.of(), now.levels(), List.of());
        growing.then(new ParticipantAdded(person(VariableValue.NOT_APPLICABLE)))
                .refuses(new SiteRemoved(SITE), "Site site-a cannot go: participant P1 belongs to it")
                .refuses(new StudyChanged(now, without), "Role gp cannot go: participant P1 has it");
    }

    @Test
    void aSiteWherePeopleAreInvolvedIsThereAndStays() {
        StudyDetails now = growing.study().details();
        StudyDetails elsewhere =
                involving(now, List.of(new Involved(Growing.GP.id(), Optional.of(new SiteId("far")), 3)));
        StudyDetails here = involving(now, List.of(new Involved(Growing.GP.id(), Optional.of(SITE.id()), 3)));
        growing.refuses(new StudyChanged(now, elsewhere), "There is no site far")
                .then(new StudyChanged(now, here))
                .refuses(new SiteRemoved(SITE), "Site site-a cannot go: the study says who is involved there");
    }

    @Test
    void rolesAndLevelsOfAStudyAreEachOne() {
        assertThatThrownBy(() -> details(List.of(Growing.GP, Growing.GP), List.of()))
                .isInstanceOf(TacitException.class)
                .hasMessage("There are two of role gp: give one of them another id");
        assertThatThrownBy(() ->
                        details(List.of(Growing.GP), List.of(new Involved(new RoleId("nurse"), Optional.empty(), 3))))
                .isInstanceOf(TacitException.class)
                .hasMessage("People are involved as nurse, which is no role of the study: add the role or mend its id");
    }

    private static StudyDetails involving(StudyDetails now, List<Involved> involved) {
        return new StudyDetails(
                now.title(),
                now.question(),
                now.setting(),
                now.notice(),
                now.stance(),
                now.roles(),
                now.levels(),
                involved);
    }

    private static StudyDetails details(List<Role> roles, List<Involved> involved) {
        return new StudyDetails("Clinic", "", "", "", Stance.CODEBOOK, roles, List.of(), involved);
    }

    @ParameterizedTest
    @CsvSource({
        "INTEGER, ' +007 ', 7",
        "INTEGER, -0, 0",
        "DECIMAL, 3.50, 3.5",
        "DECIMAL, 1e3, 1000",
        "DECIMAL, 0.000, 0",
        "BOOLEAN, TRUE, true",
        "DATE, 2031-03-12, 2031-03-12",
        "DATE_TIME, 2031-03-12T14:30:00, 2031-03-12T14:30",
        "TEXT, ' as it is ', ' as it is '"
    })
    void equalValuesAreEqualTexts(VariableType type, String written, String canonical) {
        assertThat(type.canonical(written)).isEqualTo(canonical);
        assertThat(type.canonical(canonical)).isEqualTo(canonical);
    }

    @ParameterizedTest
    @CsvSource({
        "DECIMAL, 1e999999999",
        "DECIMAL, 1e-999999999",
        "DECIMAL, 1e101",
        "INTEGER, 1e3",
        "INTEGER, ''",
        "BOOLEAN, yes",
        "DATE, 12.3.2031",
        "DATE_TIME, 2031-03-12"
    })
    void aTextThatIsNoValueOrHugeIsRefused(VariableType type, String text) {
        assertThatThrownBy(() -> type.canonical(text)).isInstanceOf(TacitException.class);
    }

    @Test
    void aNumberOfEndlessDigitsIsRefused() {
        assertThatThrownBy(() -> VariableType.INTEGER.canonical("9".repeat(101)))
                .isInstanceOf(TacitException.class)
                .hasMessage("\"99999999999999999999...\" has more than 100 digits");
    }

    private static Participant person(VariableValue years) {
        return new Participant(
                new ParticipantId("P1"),
                "Ada",
                List.of(),
                Optional.of(Growing.GP.id()),
                Optional.of(SITE.id()),
                Map.of(YEARS, years));
    }
}
