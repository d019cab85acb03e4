package org.tacit.server.framework;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.study.Study;
import org.tacit.exchange.framework.ShippedFrameworks;
import org.tacit.server.study.Desk;
import org.tacit.server.study.Moments;

/** The lens: what codes and themes are judged against, and how. */
@RestController
public final class LensController {
    private final Desk desk;
    private final Moments moments;
    private final ShippedFrameworks shipped;

    /** Reads the studies on {@code desk}. */
    public LensController(Desk desk, Moments moments, ShippedFrameworks shipped) {
        this.desk = requireNonNull(desk, "desk is null");
        this.moments = requireNonNull(moments, "moments is null");
        this.shipped = requireNonNull(shipped, "shipped is null");
    }

    /**
     * A lens.
     *
     * @param sequence the last entry shown
     * @param links what is linked, with the reason
     * @param outside what was considered and falls outside, with the reason
     * @param notConsidered what nobody has judged yet
     */
    public record ShownLens(
            long sequence,
            List<ShownFramework> frameworks,
            List<ShownLink> links,
            List<ShownOutside> outside,
            List<NotConsidered> notConsidered) {}

    /** An adopted framework. */
    public record ShownFramework(
            String id,
            String version,
            String title,
            String shortTitle,
            String citation,
            String licence,
            List<ShownConstruct> constructs) {}

    /**
     * A construct.
     *
     * @param parent the construct it is part of
     * @param whenToUse when it fits
     * @param whenNot when it does not
     */
    public record ShownConstruct(
            String id,
            @Nullable String parent,
            String name,
            String kind,
            boolean codable,
            String definition,
            List<String> questions,
            List<String> whenToUse,
            List<String> whenNot) {}

    /** A link; its subject is {@code code:id} or {@code theme:id}. */
    public record ShownLink(String subject, String framework, String construct, String reason) {}

    /** A judgement that a subject falls outside a framework. */
    public record ShownOutside(String subject, String framework, String reason) {}

    /** The subjects nobody has judged against a framework. */
    public record NotConsidered(String framework, List<String> subjects) {}

    /** The frameworks that come with the program. */
    public record Shipped(List<FrameworkLine> shipped) {}

    /** A framework in brief. */
    public record FrameworkLine(String id, String version, String title, String citation, String licence) {}

    /** The lens, as it is or as it was after an entry. */
    @GetMapping("/api/studies/{study}/lens")
    public ShownLens lens(@PathVariable String study, @RequestParam(required = false) @Nullable Long at) {
        Study then = moments.at(desk.study(study), at);
        Lens lens = then.lens();
        return new ShownLens(
                then.sequence(),
                lens.frameworks().stream().map(LensController::framework).toList(),
                lens.links().stream()
                        .map(link -> new ShownLink(
                                link.subject().toString(),
                                link.construct().framework().value(),
                                link.construct().construct(),
                                link.reason()))
                        .toList(),
                lens.outside().stream()
                        .map(mark -> new ShownOutside(
                                mark.subject().toString(), mark.framework().value(), mark.reason()))
                        .toList(),
                lens.frameworks().stream()
                        .map(framework -> notConsidered(then, framework.id()))
                        .toList());
    }

    /** The frameworks that can be adopted. */
    @GetMapping("/api/studies/{study}/frameworks")
    public Shipped frameworks(@PathVariable String study) {
        desk.study(study);
        return new Shipped(shipped.ids().stream()
                .map(shipped::load)
                .map(framework -> new FrameworkLine(
                        framework.id().value(),
                        framework.version(),
                        framework.title(),
                        framework.citation(),
                        framework.licence()))
                .toList());
    }

    private static ShownFramework framework(Framework framework) {
        return new ShownFramework(
                framework.id().value(),
                framework.version(),
                framework.title(),
                framework.shortTitle(),
                framework.citation(),
                framework.licence(),
                framework.constructs().stream().map(LensController::construct).toList());
    }

    private static ShownConstruct construct(Construct construct) {
        return new ShownConstruct(
                construct.id(),
                construct.parent().orElse(null),
                construct.name(),
                construct.kind(),
                construct.codable(),
                construct.definition(),
                construct.questions(),
                construct.useWhen(),
                construct.notWhen().stream().map(Construct.NotWhen::text).toList());
    }

    private static NotConsidered notConsidered(Study study, FrameworkId framework) {
        List<String> subjects = new ArrayList<>();
        for (Code code : study.codebook().inTreeOrder()) {
            if (code.codable()) {
                addOpen(study.lens(), new LensSubject.OfCode(code.id()), framework, subjects);
            }
        }
        study.themes()
                .forEach(theme -> addOpen(study.lens(), new LensSubject.OfTheme(theme.id()), framework, subjects));
        return new NotConsidered(framework.value(), subjects);
    }

    private static void addOpen(Lens lens, LensSubject subject, FrameworkId framework, List<String> subjects) {
        boolean linked = lens.linksOf(subject)
                .anyMatch(link -> link.construct().framework().equals(framework));
        if (!linked && lens.outside(subject, framework).isEmpty()) {
            subjects.add(subject.toString());
        }
    }
}
