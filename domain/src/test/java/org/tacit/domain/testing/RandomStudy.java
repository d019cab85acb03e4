package org.tacit.domain.testing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.CodingChange.FacetsChanged;
import org.tacit.domain.change.SourceChange.SourceAdded;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.testing.Material.Maker;
import org.tacit.domain.trail.Entry;

/**
 * A study and its trail, drawn from a seed: the same from the same seed. Every change fits the study it is made for, and every member of the family comes up: those that have not
 * are preferred. Not thread-safe.
 */
public final class RandomStudy {
    private static final int PREFER_NEW = 40;
    private static final int UNDO = 7;
    private static final int SAME_ACT = 25;
    private static final CoderId TEAM = new CoderId("team");

    private final Material material;
    private final Draw draw;
    private final RandomSources sources;
    private final Map<Class<? extends Change>, Maker> makers = new LinkedHashMap<>();
    private final List<Class<? extends Change>> weighted = new ArrayList<>();
    private final Map<Class<? extends Change>, Integer> made = new HashMap<>();
    private final List<Entry> entries = new ArrayList<>();
    private Study study = Study.BLANK;

    /** A study with its first entry. */
    public RandomStudy(long seed) {
        this.draw = new Draw(seed);
        this.material = new Material(draw);
        RandomSetup setup = new RandomSetup(material);
        setup.into(makers);
        new RandomPeople(material).into(makers);
        this.sources = new RandomSources(material);
        sources.into(makers);
        new RandomCodebook(material).into(makers);
        new RandomFindings(material).into(makers);
        // More comes than goes, so that a study grows.
        makers.keySet().forEach(type -> weighted.addAll(Collections.nCopies(takesAway(type) ? 1 : 3, type)));
        for (int i = 0; i < 25; i++) {
            weighted.add(CodingAdded.class);
        }
        weighted.addAll(List.of(TextEdited.class, TextEdited.class, TextEdited.class, FacetsChanged.class));
        record(setup.created());
    }

    private static boolean takesAway(Class<?> type) {
        return type.getSimpleName().matches(".*(Removed|Detached|Merged|Dropped|Unlinked|Unmarked|Withdrawn)");
    }

    /** A study with so many entries. */
    public static RandomStudy of(long seed, int entries) {
        RandomStudy made = new RandomStudy(seed);
        made.grow(entries - made.entries.size());
        return made;
    }

    /** The trail so far. */
    public List<Entry> entries() {
        return List.copyOf(entries);
    }

    /** What the trail folds to, step by step. */
    public Study study() {
        return study;
    }

    /** The texts and files of the study. */
    public RandomContents contents() {
        return material.contents;
    }

    /** Draws from the same seed, for what a test needs beside the trail. */
    public Draw draw() {
        return draw;
    }

    /** Text from the same seed. */
    public RandomText text() {
        return material.text;
    }

    /** Records so many more entries. */
    public List<Entry> grow(int count) {
        List<Entry> grown = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            grown.add(next());
        }
        return grown;
    }

    /** Records one more entry; at times it undoes one before. */
    public Entry next() {
        if (draw.chance(UNDO)) {
            Optional<Entry> undo = undo();
            if (undo.isPresent()) {
                return undo.get();
            }
        }
        return record(change(study));
    }

    /** Records a change. */
    public Entry record(Change change) {
        Entry entry = entry(study, change, OptionalLong.empty());
        return record(entry);
    }

    private Entry record(Entry entry) {
        study = study.with(entry);
        entries.add(entry);
        made.merge(entry.change().getClass(), 1, Integer::sum);
        if (entry.change() instanceof WordsWithdrawn withdrawn) {
            material.contents.withdraw(withdrawn.contents());
        }
        return entry;
    }

    /** A change that fits a study of this trail. It is not recorded. */
    public Change change(Study from) {
        if (draw.chance(PREFER_NEW)) {
            for (Class<? extends Change> type : missing()) {
                Optional<? extends Change> change = change(type, from);
                if (change.isPresent()) {
                    return change.get();
                }
            }
        }
        while (true) {
            Optional<? extends Change> change = change(type(from), from);
            if (change.isPresent()) {
                return change.get();
            }
        }
    }

    /** A change of one type that fits a study of this trail; none when the study has nothing for it to fit. */
    public Optional<? extends Change> change(Class<? extends Change> type, Study from) {
        return makers.get(type).from(from);
    }

    /** An edit of a source's text, with what it loses; none when its text was withdrawn. It is not recorded. */
    public Optional<TextEdit> edit(SourceId source) {
        return material.readable(study).stream()
                .filter(one -> one.id().equals(source))
                .findFirst()
                .map(one -> sources.edit(study, one));
    }

    /** The types of change this study makes, but for the first of a trail. */
    public Set<Class<? extends Change>> types() {
        return Set.copyOf(makers.keySet());
    }

    /** The entry that would record a change next after a study. */
    public Entry entry(Study after, Change change) {
        return entry(after, change, OptionalLong.empty());
    }

    private Entry entry(Study after, Change change, OptionalLong undoes) {
        long sequence = after.sequence() + 1;
        boolean sameAct = undoes.isEmpty() && !entries.isEmpty() && draw.chance(SAME_ACT);
        Entry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
        long batch = sameAct
                        && last != null
                        && last.sequence() == sequence - 1
                        && last.undoes().isEmpty()
                ? last.batch()
                : sequence;
        CoderId by = draw.one(after.coders().keySet()).orElse(TEAM);
        return new Entry(sequence, material.now(), by, batch, undoes, change);
    }

    /** The types that have not come up yet, in random order. */
    private List<Class<? extends Change>> missing() {
        List<Class<? extends Change>> missing = new ArrayList<>(makers.keySet());
        missing.removeIf(made::containsKey);
        return draw.shuffled(missing);
    }

    private Class<? extends Change> type(Study from) {
        Class<? extends Change> any = draw.one(weighted).orElseThrow();
        return material.readable(from).isEmpty() ? draw.of(SourceAdded.class, any) : any;
    }

    /** Takes an entry back where nothing came in between. */
    private Optional<Entry> undo() {
        Set<Long> undone = entries.stream()
                .flatMapToLong(entry -> entry.undoes().stream())
                .boxed()
                .collect(Collectors.toSet());
        Entry entry = entries.get(entries.size() - 1 - draw.below(Math.min(20, entries.size())));
        Optional<Change> inverse = entry.change().inverse();
        if (inverse.isEmpty() || undone.contains(entry.sequence()) || !shows(inverse.get())) {
            return Optional.empty();
        }
        try {
            return Optional.of(record(entry(study, inverse.get(), OptionalLong.of(entry.sequence()))));
        } catch (RefusedChange refused) {
            return Optional.empty();
        }
    }

    /** Whether the words an undo would bring back are still there. */
    private boolean shows(Change change) {
        Optional<ContentId> content = Optional.empty();
        if (change instanceof TextEdited edited) {
            content = Optional.of(edited.to().content());
        } else if (change instanceof SourceAdded added) {
            content = Optional.of(added.source().text().content());
        }
        return content.map(id -> material.contents.text(id).isPresent()).orElse(true);
    }

    /** The trail, an entry a line. */
    public String lines() {
        return entries.stream().map(Entry::toString).collect(Collectors.joining("\n"));
    }
}
