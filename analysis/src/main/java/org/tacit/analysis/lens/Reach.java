package org.tacit.analysis.lens;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.Lens;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Theme;

/**
 * Which constructs of one framework the codings of each code speak to, by these rules:
 *
 * <ul>
 *   <li>a code speaks to the constructs it is linked to;
 *   <li>where codes beneath are to be folded in, a code without a judgement of its own has that of the nearest code above it;
 *   <li>a code of a theme speaks to the constructs the theme is linked to, unless the code itself was marked as outside: the more particular judgement holds;
 *   <li>a code with no link of either kind falls outside when it, or a theme it belongs to, was marked so; otherwise it has not been considered.
 * </ul>
 *
 * Immutable and safe to share between threads.
 */
public final class Reach {
    private final Lens lens;
    private final FrameworkId framework;
    private final Map<CodeId, Set<String>> byCode = new HashMap<>();
    private final Map<CodeId, Set<String>> byTheme = new HashMap<>();
    private final Map<CodeId, Judgement> judgements = new HashMap<>();

    private Reach(Study study, FrameworkId framework, boolean beneath) {
        this.lens = study.lens();
        this.framework = framework;
        Codebook codebook = study.codebook();
        Map<CodeId, List<Theme>> themes = themes(study, beneath);
        for (Code code : codebook.inTreeOrder()) {
            CodeId id = code.id();
            LensSubject judged = beneath ? judgedAbove(codebook, id) : new LensSubject.OfCode(id);
            Judgement own = judgement(lens, framework, judged);
            List<Theme> belongsTo = themes.getOrDefault(id, List.of());
            byCode.put(id, constructs(judged));
            Set<String> through = new LinkedHashSet<>();
            if (own != Judgement.OUTSIDE) {
                belongsTo.forEach(theme -> through.addAll(constructs(new LensSubject.OfTheme(theme.id()))));
            }
            byTheme.put(id, through);
            judgements.put(id, judgement(own, through, belongsTo));
        }
    }

    /**
     * The reach of one framework.
     *
     * @param beneath whether codes beneath a code are folded into it
     */
    public static Reach of(Study study, FrameworkId framework, boolean beneath) {
        return new Reach(study, requireNonNull(framework, "framework is null"), beneath);
    }

    /** What the team said of a subject itself. */
    public static Judgement judgement(Lens lens, FrameworkId framework, LensSubject subject) {
        if (lens.linksOf(subject).anyMatch(link -> link.construct().framework().equals(framework))) {
            return Judgement.LINKED;
        }
        return lens.outside(subject, framework).isPresent() ? Judgement.OUTSIDE : Judgement.NOT_CONSIDERED;
    }

    private static Map<CodeId, List<Theme>> themes(Study study, boolean beneath) {
        Map<CodeId, List<Theme>> found = new HashMap<>();
        for (Theme theme : study.themes()) {
            for (CodeId code : codesOf(study, theme, beneath)) {
                found.computeIfAbsent(code, it -> new ArrayList<>()).add(theme);
            }
        }
        return found;
    }

    /** The codes a theme is built on, with those beneath them where they are to be folded in; each once. */
    public static Set<CodeId> codesOf(Study study, Theme theme, boolean beneath) {
        Set<CodeId> codes = new LinkedHashSet<>();
        for (CodeId code : theme.codes()) {
            if (beneath && study.codebook().contains(code)) {
                codes.addAll(study.codebook().withDescendants(code));
            } else {
                codes.add(code);
            }
        }
        return codes;
    }

    /** The code itself, or the nearest one above it that was judged when it was not. */
    private LensSubject judgedAbove(Codebook codebook, CodeId code) {
        for (Optional<CodeId> at = Optional.of(code); at.isPresent(); at = codebook.parent(at.get())) {
            LensSubject subject = new LensSubject.OfCode(at.get());
            if (judgement(lens, framework, subject) != Judgement.NOT_CONSIDERED) {
                return subject;
            }
        }
        return new LensSubject.OfCode(code);
    }

    private Set<String> constructs(LensSubject subject) {
        Set<String> found = new LinkedHashSet<>();
        lens.linksOf(subject)
                .filter(link -> link.construct().framework().equals(framework))
                .forEach(link -> found.add(link.construct().construct()));
        return found;
    }

    private Judgement judgement(Judgement own, Set<String> throughThemes, Collection<Theme> belongsTo) {
        if (own != Judgement.NOT_CONSIDERED || !throughThemes.isEmpty()) {
            return own == Judgement.OUTSIDE ? own : Judgement.LINKED;
        }
        boolean outside = belongsTo.stream()
                .anyMatch(theme -> lens.outside(new LensSubject.OfTheme(theme.id()), framework)
                        .isPresent());
        return outside ? Judgement.OUTSIDE : Judgement.NOT_CONSIDERED;
    }

    /** The constructs a code speaks to by the links of codes. */
    public Set<String> byCodes(CodeId code) {
        return Set.copyOf(byCode.getOrDefault(code, Set.of()));
    }

    /** The constructs a code speaks to by the links of the themes it belongs to. */
    public Set<String> byThemes(CodeId code) {
        return Set.copyOf(byTheme.getOrDefault(code, Set.of()));
    }

    /** The constructs a code speaks to by either way. */
    public Set<String> byEither(CodeId code) {
        Set<String> both = new LinkedHashSet<>(byCodes(code));
        both.addAll(byThemes(code));
        return Set.copyOf(both);
    }

    /** Where a code stands, its themes and, where folded in, the codes above it considered. */
    public Judgement judgement(CodeId code) {
        return judgements.getOrDefault(code, Judgement.NOT_CONSIDERED);
    }
}
