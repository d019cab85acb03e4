package org.tacit.workbench.answer;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.joining;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tacit.analysis.document.Filter;
import org.tacit.analysis.matrix.Dimension;
import org.tacit.analysis.matrix.MatrixRows;
import org.tacit.analysis.matrix.Measure;
import org.tacit.analysis.overlap.Meeting;
import org.tacit.analysis.saturation.SaturationRequest;
import org.tacit.domain.StableId;
import org.tacit.domain.TacitException;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.study.Study;

/**
 * Reads what an analysis is asked for, as people and pages write it. What is written wrongly is a {@link WrongValue}; what the study does not have is another {@link TacitException}.
 *
 * @param prefix what stands before the name of each option in messages: {@code --} at the command line
 * @param choosing how a framework is chosen, for messages: {@code choose with --framework}
 */
public record Asking(String prefix, String choosing) {
    public Asking {
        requireNonNull(prefix, "prefix is null");
        requireNonNull(choosing, "choosing is null");
    }

    /**
     * What is looked at.
     *
     * @throws TacitException naming those there are when the study has no such coder, site or session
     */
    public Filter filter(Study study, List<String> coders, List<String> sites, List<String> sessions) {
        return new Filter(
                Set.copyOf(known(coders, CoderId::new, study.coders(), "coder")),
                Set.copyOf(known(sites, SiteId::new, study.sites(), "site")),
                Set.copyOf(known(sessions, SessionId::new, study.sessions(), "session")));
    }

    /**
     * Sessions in the order to take them.
     *
     * @throws TacitException naming those there are when the study has no such session
     */
    public List<SessionId> order(Study study, List<String> sessions) {
        return known(sessions, SessionId::new, study.sessions(), "session");
    }

    private <T extends StableId> List<T> known(
            List<String> written, Function<String, T> id, Map<T, ?> among, String what) {
        return written.stream()
                .map(text -> {
                    T wanted = id(what, text.strip(), id);
                    if (!among.containsKey(wanted)) {
                        throw new TacitException("There is no " + what + " " + wanted + " in the study; "
                                + (among.isEmpty() ? "it has none" : "there are: " + ids(among.keySet())));
                    }
                    return wanted;
                })
                .toList();
    }

    private <T> T id(String option, String written, Function<String, T> id) {
        try {
            return id.apply(written);
        } catch (TacitException e) {
            throw new WrongValue(prefix + option + ": " + e.getMessage(), e);
        }
    }

    private static String ids(Collection<? extends StableId> ids) {
        return ids.stream().map(StableId::value).collect(joining(", "));
    }

    /**
     * What the rows of a matrix are.
     *
     * @param framework whose constructs, where rows are constructs; every adopted one's when absent
     * @param ownOnly whether a code's row leaves out the codes beneath it
     */
    public MatrixRows rows(Study study, String rows, @Nullable String framework, boolean ownOnly) {
        return switch (rows) {
            case "codes" -> new MatrixRows.Codes(!ownOnly);
            case "themes" -> new MatrixRows.Themes(!ownOnly);
            case "constructs" ->
                MatrixRows.Constructs.of(
                        Optional.ofNullable(framework).map(id -> adopted(study, id("framework", id, FrameworkId::new))),
                        MatrixRows.Route.EITHER,
                        !ownOnly);
            case "levels" -> new MatrixRows.Levels();
            case "directions" -> new MatrixRows.Directions();
            default ->
                throw new WrongValue(
                        prefix + "rows " + rows + ": write codes, themes, constructs, levels or directions");
        };
    }

    /** What the columns of a matrix divide talk by: one dimension, or two to be crossed. */
    public List<Dimension> columns(List<String> columns) {
        List<Dimension> by = columns.stream().map(this::dimension).toList();
        if (by.isEmpty() || by.size() > 2 || by.size() != Set.copyOf(by).size()) {
            throw new WrongValue(
                    prefix + "columns " + String.join(",", columns) + ": write one, or two different ones");
        }
        return by;
    }

    private Dimension dimension(String written) {
        return switch (written.strip()) {
            case "role" -> Dimension.ROLE;
            case "site" -> Dimension.SITE;
            case "kind" -> Dimension.SESSION_KIND;
            case "session" -> Dimension.SESSION;
            case "participant" -> Dimension.PARTICIPANT;
            default ->
                throw new WrongValue(
                        prefix + "columns " + written.strip() + ": write role, site, kind, session or participant");
        };
    }

    /** What the cells of a matrix count. */
    public Measure measure(String measure) {
        return Kebab.read(Measure.values(), prefix + "measure", measure);
    }

    /** When two codings meet. */
    public Meeting meeting(String rule) {
        return switch (rule) {
            case "overlap" -> new Meeting.Overlapping();
            case "turn" -> new Meeting.SameTurn();
            case "source" -> new Meeting.SameSource();
            default -> within(rule);
        };
    }

    private Meeting within(String rule) {
        try {
            return new Meeting.WithinTurns(Integer.parseInt(rule));
        } catch (IllegalArgumentException e) {
            throw new WrongValue(
                    prefix + "rule " + rule + ": write overlap, turn, source, or a number of turns up to "
                            + Meeting.MAX_TURNS,
                    e);
        }
    }

    /** The largest share of new codes that counts as saturated. */
    public BigDecimal threshold(String threshold) {
        try {
            return new BigDecimal(threshold);
        } catch (NumberFormatException e) {
            throw new WrongValue(prefix + "threshold " + threshold + ": write a share such as 0.05", e);
        }
    }

    /** What is one step towards saturation. */
    public SaturationRequest.Unit unit(String unit) {
        return Kebab.read(SaturationRequest.Unit.values(), prefix + "unit", unit);
    }

    /**
     * The framework to read through.
     *
     * @param framework which; the one adopted when absent
     * @throws TacitException when it is not adopted, or when none is named and not exactly one is adopted
     */
    public FrameworkId framework(Study study, @Nullable String framework) {
        if (framework != null) {
            return adopted(study, id("framework", framework, FrameworkId::new));
        }
        List<Framework> adopted = study.lens().frameworks();
        if (adopted.size() == 1) {
            return adopted.get(0).id();
        }
        throw new TacitException(
                adopted.isEmpty()
                        ? "The study has adopted no framework: name one in lens.yaml of its study folder"
                        : "The study has adopted " + adopted.size() + " frameworks: " + choosing + ", one of "
                                + names(adopted));
    }

    private static FrameworkId adopted(Study study, FrameworkId id) {
        if (study.lens().framework(id).isEmpty()) {
            List<Framework> adopted = study.lens().frameworks();
            throw new TacitException("The study has not adopted framework " + id + "; "
                    + (adopted.isEmpty() ? "it has adopted none" : "adopted: " + names(adopted)));
        }
        return id;
    }

    private static String names(List<Framework> adopted) {
        return String.join(", ", adopted.stream().map(f -> f.id().value()).toList());
    }
}
