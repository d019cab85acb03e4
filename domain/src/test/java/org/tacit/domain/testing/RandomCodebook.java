package org.tacit.domain.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodebookChange.CodeChanged;
import org.tacit.domain.change.CodebookChange.CodeMerged;
import org.tacit.domain.change.CodebookChange.CodeMoved;
import org.tacit.domain.change.CodebookChange.CodeRemoved;
import org.tacit.domain.change.CodebookChange.CodeSplit;
import org.tacit.domain.change.CodingChange.CodeReassigned;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.CodingChange.CodingRemoved;
import org.tacit.domain.change.CodingChange.ExtentChanged;
import org.tacit.domain.change.CodingChange.FacetsChanged;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.codebook.Place;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.Level;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.source.Source;
import org.tacit.domain.study.Study;
import org.tacit.domain.testing.Material.Maker;
import org.tacit.domain.text.TextSpan;

/** Random changes of the codebook and of codings. */
final class RandomCodebook {
    private static final QuoteSeal UNREADABLE = new QuoteSeal("0".repeat(32));

    private final Material material;
    private final Draw draw;

    RandomCodebook(Material material) {
        this.material = material;
        this.draw = material.draw;
    }

    void into(Map<Class<? extends Change>, Maker> makers) {
        makers.put(CodeAdded.class, study -> Optional.of(new CodeAdded(code(), place(study.codebook(), Set.of()))));
        makers.put(
                CodeChanged.class,
                study -> draw.one(study.codebook().inTreeOrder())
                        .map(code -> new CodeChanged(code, changed(study, code))));
        makers.put(
                CodeMoved.class,
                study -> draw.one(study.codebook().inTreeOrder()).map(code -> moved(study.codebook(), code.id())));
        makers.put(CodeMerged.class, this::merged);
        makers.put(CodeSplit.class, this::split);
        makers.put(CodeRemoved.class, this::removed);
        makers.put(CodingAdded.class, this::coding);
        makers.put(ExtentChanged.class, study -> material.coding(study).flatMap(coding -> stretched(study, coding)));
        makers.put(
                CodeReassigned.class,
                study -> material.coding(study)
                        .flatMap(coding -> draw.one(codable(study))
                                .map(to -> new CodeReassigned(coding.source(), coding.id(), coding.code(), to))));
        makers.put(
                FacetsChanged.class,
                study -> material.coding(study)
                        .map(coding ->
                                new FacetsChanged(coding.source(), coding.id(), coding.facets(), facets(study))));
        makers.put(
                CodingRemoved.class,
                study -> material.coding(study)
                        .map(coding ->
                                new CodingRemoved(coding, seal(study.source(coding.source()), coding.extent()))));
    }

    private Code code() {
        return code(new CodeId(material.id("code")), draw.chance(85));
    }

    private Code code(CodeId id, boolean codable) {
        return new Code(
                id,
                material.text.name(),
                material.text.words(),
                material.text.words(),
                material.text.words(),
                material.text.words(),
                draw.of("", "#3b6ea5", "#00ff7f"),
                codable);
    }

    private Code changed(Study study, Code now) {
        boolean used = hasCodings(study, now.id());
        Code other = code(now.id(), used ? now.codable() : draw.chance(80));
        return new Code(
                now.id(),
                draw.of(now, other).name(),
                draw.of(now, other).definition(),
                draw.of(now, other).include(),
                draw.of(now, other).exclude(),
                draw.of(now, other).example(),
                draw.of(now, other).colour(),
                draw.of(now, other).codable());
    }

    /** A place in the tree as it is without some codes. */
    private Place place(Codebook codebook, Set<CodeId> without) {
        List<Code> parents = new ArrayList<>(codebook.inTreeOrder());
        parents.removeIf(code -> without.contains(code.id()));
        Optional<CodeId> parent =
                draw.chance(40) ? Optional.empty() : draw.one(parents).map(Code::id);
        long siblings = codebook.children(parent).stream()
                .filter(id -> !without.contains(id))
                .count();
        return new Place(parent, draw.below((int) siblings + 1));
    }

    private CodeMoved moved(Codebook codebook, CodeId code) {
        Set<CodeId> beneath = new HashSet<>(codebook.withDescendants(code));
        return new CodeMoved(code, codebook.place(code), place(codebook, beneath));
    }

    private Optional<CodeMerged> merged(Study study) {
        return draw.one(loose(study))
                .flatMap(code -> draw.one(codable(study).stream()
                                .filter(into -> !into.equals(code.id()))
                                .toList())
                        .map(into ->
                                new CodeMerged(code, study.codebook().place(code.id()), into, refs(study, code.id()))));
    }

    private Optional<CodeSplit> split(Study study) {
        return draw.one(codable(study))
                .map(from -> new CodeSplit(
                        from,
                        code(new CodeId(material.id("code")), true),
                        place(study.codebook(), Set.of()),
                        draw.some(refs(study, from), 10)));
    }

    private Optional<CodeRemoved> removed(Study study) {
        return draw.one(loose(study).stream()
                        .filter(code -> !hasCodings(study, code.id()))
                        .toList())
                .map(code -> new CodeRemoved(code, study.codebook().place(code.id())));
    }

    /** The codes that nothing but codings rests on. */
    private static List<Code> loose(Study study) {
        Set<CodeId> held = new HashSet<>();
        study.themes().forEach(theme -> held.addAll(theme.codes()));
        study.lens().links().forEach(link -> hold(held, link.subject()));
        study.lens().outside().forEach(mark -> hold(held, mark.subject()));
        return study.codebook().inTreeOrder().stream()
                .filter(code -> !held.contains(code.id())
                        && study.codebook().children(Optional.of(code.id())).isEmpty())
                .toList();
    }

    private static void hold(Set<CodeId> held, LensSubject subject) {
        if (subject instanceof LensSubject.OfCode of) {
            held.add(of.code());
        }
    }

    private static boolean hasCodings(Study study, CodeId code) {
        return !refs(study, code).isEmpty();
    }

    private static List<CodingRef> refs(Study study, CodeId code) {
        return Material.codings(study).stream()
                .filter(coding -> coding.code().equals(code))
                .map(coding -> new CodingRef(coding.source(), coding.id()))
                .toList();
    }

    private static List<CodeId> codable(Study study) {
        return study.codebook().inTreeOrder().stream()
                .filter(Code::codable)
                .map(Code::id)
                .toList();
    }

    private Optional<CodingAdded> coding(Study study) {
        Optional<Source> source = draw.one(material.readable(study).stream()
                .filter(one -> one.text().length() > 0)
                .toList());
        Optional<CodeId> code = draw.one(codable(study));
        Optional<Coder> coder = draw.one(List.copyOf(study.coders().values()));
        if (source.isEmpty() || code.isEmpty() || coder.isEmpty()) {
            return Optional.empty();
        }
        TextSpan extent = material.text.selection(material.contents.of(source.get()));
        Coding coding = new Coding(
                CodingId.of(draw.uuid()),
                source.get().id(),
                extent,
                code.get(),
                coder.get().id(),
                material.now(),
                facets(study));
        return Optional.of(new CodingAdded(coding, seal(source.get(), extent)));
    }

    private Facets facets(Study study) {
        if (draw.chance(40)) {
            return Facets.NONE;
        }
        return new Facets(
                draw.chance(70) ? draw.of(Direction.values()) : null,
                draw.perhaps(draw.one(study.details().levels()).map(Level::id)).orElse(null),
                draw.chance(20) ? (Integer) draw.between(-3, 3) : null);
    }

    private Optional<ExtentChanged> stretched(Study study, Coding coding) {
        Source source = study.source(coding.source());
        if (material.contents.text(source.text().content()).isEmpty()
                || source.text().length() == 0) {
            return Optional.empty();
        }
        TextSpan to = material.text.selection(material.contents.of(source));
        return Optional.of(new ExtentChanged(
                source.id(), coding.id(), coding.extent(), to, seal(source, coding.extent()), seal(source, to)));
    }

    private QuoteSeal seal(Source source, TextSpan extent) {
        return material.contents
                .text(source.text().content())
                .map(text -> text.seal(extent))
                .orElse(UNREADABLE);
    }
}
