package org.tacit.domain.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.LensChange.FrameworkAdopted;
import org.tacit.domain.change.LensChange.FrameworkDropped;
import org.tacit.domain.change.LensChange.LensLinked;
import org.tacit.domain.change.LensChange.LensReasoned;
import org.tacit.domain.change.LensChange.LensUnlinked;
import org.tacit.domain.change.LensChange.OutsideMarked;
import org.tacit.domain.change.LensChange.OutsideUnmarked;
import org.tacit.domain.change.MemoChange.MemoChanged;
import org.tacit.domain.change.MemoChange.MemoRemoved;
import org.tacit.domain.change.MemoChange.MemoWritten;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.change.ThemeChange.ThemeChanged;
import org.tacit.domain.change.ThemeChange.ThemeMoved;
import org.tacit.domain.change.ThemeChange.ThemeRemoved;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.framework.Construct;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.FrameworkId;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoId;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.Material.Maker;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;

/** Random changes of themes, of the lens and of memos. */
final class RandomFindings {
    private final Material material;
    private final Draw draw;

    RandomFindings(Material material) {
        this.material = material;
        this.draw = material.draw;
    }

    void into(Map<Class<? extends Change>, Maker> makers) {
        makers.put(
                ThemeAdded.class,
                study -> Optional.of(new ThemeAdded(
                        theme(study, new ThemeId(material.id("theme"))),
                        draw.below(study.themes().size() + 1))));
        makers.put(
                ThemeChanged.class,
                study -> draw.one(study.themes()).map(theme -> new ThemeChanged(theme, changed(study, theme))));
        makers.put(
                ThemeMoved.class,
                study -> draw.one(study.themes())
                        .map(theme -> new ThemeMoved(
                                theme.id(),
                                study.themes().indexOf(theme),
                                draw.below(study.themes().size()))));
        makers.put(ThemeRemoved.class, this::themeRemoved);
        intoLens(makers);
        intoMemos(makers);
    }

    private void intoLens(Map<Class<? extends Change>, Maker> makers) {
        makers.put(FrameworkAdopted.class, study -> Optional.of(new FrameworkAdopted(framework())));
        makers.put(FrameworkDropped.class, this::dropped);
        makers.put(LensLinked.class, this::linked);
        makers.put(
                LensReasoned.class,
                study -> draw.one(study.lens().links())
                        .map(link -> new LensReasoned(
                                link, new LensLink(link.subject(), link.construct(), material.text.words()))));
        makers.put(LensUnlinked.class, study -> draw.one(study.lens().links()).map(LensUnlinked::new));
        makers.put(OutsideMarked.class, this::marked);
        makers.put(
                OutsideUnmarked.class, study -> draw.one(study.lens().outside()).map(OutsideUnmarked::new));
    }

    private void intoMemos(Map<Class<? extends Change>, Maker> makers) {
        makers.put(
                MemoWritten.class,
                study -> draw.one(study.coders().keySet())
                        .map(author -> new MemoWritten(memo(study, new MemoId(material.id("memo")), author))));
        makers.put(
                MemoChanged.class,
                study -> draw.one(List.copyOf(study.memos().values()))
                        .map(memo -> new MemoChanged(memo, memo(study, memo.id(), memo.author()))));
        makers.put(
                MemoRemoved.class,
                study -> draw.one(List.copyOf(study.memos().values())).map(MemoRemoved::new));
    }

    private Theme theme(Study study, ThemeId id) {
        return new Theme(
                id,
                material.text.name(),
                material.text.text(20),
                draw.some(study.codebook().inTreeOrder(), 4).stream()
                        .map(Code::id)
                        .toList(),
                passages(study),
                passages(study));
    }

    private Theme changed(Study study, Theme now) {
        Theme other = theme(study, now.id());
        List<Passage> evidence = new ArrayList<>(draw.some(now.evidence(), 5));
        evidence.addAll(other.evidence());
        return new Theme(
                now.id(),
                draw.of(now, other).name(),
                draw.of(now, other).statement(),
                draw.of(now, other).codes(),
                evidence,
                now.disconfirming());
    }

    private List<Passage> passages(Study study) {
        List<Passage> passages = new ArrayList<>();
        for (Source source : draw.some(material.readable(study), 3)) {
            passages.add(new Passage(
                    draw.uuid(),
                    source.id(),
                    material.text.selection(material.contents.of(source)),
                    material.text.words()));
        }
        return passages;
    }

    private Optional<ThemeRemoved> themeRemoved(Study study) {
        Set<LensSubject> held = new HashSet<>();
        study.lens().links().forEach(link -> held.add(link.subject()));
        study.lens().outside().forEach(mark -> held.add(mark.subject()));
        return draw.one(study.themes().stream()
                        .filter(theme -> !held.contains(new LensSubject.OfTheme(theme.id())))
                        .toList())
                .map(theme -> new ThemeRemoved(theme, study.themes().indexOf(theme)));
    }

    private Framework framework() {
        List<Construct> constructs = new ArrayList<>();
        Optional<String> parent = Optional.empty();
        for (int left = draw.between(1, 4); left > 0; left--) {
            Construct construct = construct(parent);
            constructs.add(construct);
            parent = draw.chance(50) ? Optional.of(construct.id()) : parent;
        }
        return new Framework(
                new FrameworkId(material.id("npt")),
                "1.0",
                material.text.name(),
                material.text.name(),
                material.text.words(),
                "CC-BY-4.0",
                constructs);
    }

    private Construct construct(Optional<String> parent) {
        return new Construct(
                material.id("construct"),
                parent,
                "construct",
                draw.chance(80),
                material.text.name(),
                draw.several(0, 2, material.text::name),
                material.text.words(),
                draw.several(0, 2, material.text::words),
                draw.several(0, 2, material.text::words),
                List.of(),
                List.of(new Construct.Example(material.text.words(), "", "", true)));
    }

    private Optional<FrameworkDropped> dropped(Study study) {
        Set<FrameworkId> held = new HashSet<>();
        study.lens().links().forEach(link -> held.add(link.construct().framework()));
        study.lens().outside().forEach(mark -> held.add(mark.framework()));
        return draw.one(study.lens().frameworks().stream()
                        .filter(framework -> !held.contains(framework.id()))
                        .toList())
                .map(FrameworkDropped::new);
    }

    private Optional<LensSubject> subject(Study study) {
        return draw.chance(50)
                ? draw.one(study.codebook().inTreeOrder()).map(code -> new LensSubject.OfCode(code.id()))
                : draw.one(study.themes()).map(theme -> new LensSubject.OfTheme(theme.id()));
    }

    private Optional<LensLinked> linked(Study study) {
        Optional<LensSubject> subject = subject(study);
        Optional<Framework> framework = draw.one(study.lens().frameworks());
        if (subject.isEmpty() || framework.isEmpty()) {
            return Optional.empty();
        }
        FrameworkId id = framework.get().id();
        ConstructRef construct = new ConstructRef(
                id, draw.one(framework.get().constructs()).orElseThrow().id());
        if (study.lens().outside(subject.get(), id).isPresent()
                || study.lens().link(subject.get(), construct).isPresent()) {
            return Optional.empty();
        }
        return Optional.of(new LensLinked(new LensLink(subject.get(), construct, material.text.words())));
    }

    private Optional<OutsideMarked> marked(Study study) {
        Optional<LensSubject> subject = subject(study);
        Optional<FrameworkId> framework = draw.one(study.lens().frameworks()).map(Framework::id);
        if (subject.isEmpty()
                || framework.isEmpty()
                || study.lens().outside(subject.get(), framework.get()).isPresent()
                || study.lens()
                        .linksOf(subject.get())
                        .anyMatch(link -> link.construct().framework().equals(framework.get()))) {
            return Optional.empty();
        }
        return Optional.of(new OutsideMarked(new Outside(subject.get(), framework.get(), material.text.words())));
    }

    private Memo memo(Study study, MemoId id, CoderId author) {
        return new Memo(
                id,
                draw.of(MemoKind.values()),
                target(study),
                author,
                material.now(),
                material.text.words(),
                material.text.text(30));
    }

    private MemoTarget target(Study study) {
        Optional<MemoTarget> target = switch (draw.below(4)) {
            case 0 -> draw.one(study.codebook().inTreeOrder()).map(code -> about(MemoTarget.Kind.CODE, code.id()));
            case 1 -> material.coding(study).map(coding -> about(MemoTarget.Kind.CODING, coding.id()));
            case 2 -> draw.one(study.participants().keySet()).map(person -> about(MemoTarget.Kind.PARTICIPANT, person));
            default -> draw.one(study.themes()).map(theme -> about(MemoTarget.Kind.THEME, theme.id()));
        };
        return target.orElse(MemoTarget.STUDY);
    }

    private static MemoTarget about(MemoTarget.Kind kind, Object id) {
        return new MemoTarget(kind, id.toString());
    }
}
