package org.tacit.workbench.theme;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.tacit.domain.TacitException;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.LensChange;
import org.tacit.domain.change.ThemeChange;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.framework.LensSubject;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.Graphemes;
import org.tacit.domain.text.TextSpan;
import org.tacit.domain.theme.Passage;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;
import org.tacit.domain.trail.Entry;
import org.tacit.workbench.coding.Quotes;
import org.tacit.workbench.store.Act;
import org.tacit.workbench.store.OpenStudy;

/** Adds, words, orders and removes themes. A passage that would cut a character as a reader sees it is widened to hold it whole. Each method is one act. */
public final class EditThemes {
    private final Quotes quotes;
    private final Supplier<UUID> ids;

    /** Edits themes; new passages get their ids from {@code ids}. */
    public EditThemes(Quotes quotes, Supplier<UUID> ids) {
        this.quotes = requireNonNull(quotes, "quotes is null");
        this.ids = requireNonNull(ids, "ids is null");
    }

    /**
     * A passage as a person points to it.
     *
     * @param id the passage it is already; a new one when not given
     * @param source where
     * @param extent its place, in code points
     * @param note what it shows; may be empty
     */
    public record Pointed(Optional<UUID> id, SourceId source, TextSpan extent, String note) {
        public Pointed {
            requireNonNull(id, "id is null");
            requireNonNull(source, "source is null");
            requireNonNull(extent, "extent is null");
            requireNonNull(note, "note is null");
        }
    }

    /**
     * A theme as a person words it.
     *
     * @param id names it
     * @param name as shown
     * @param statement what is claimed
     * @param codes the codes it rests on, in order
     * @param evidence passages that bear it out
     * @param disconfirming passages that speak against it or bound it
     */
    public record Wording(
            ThemeId id,
            String name,
            String statement,
            List<CodeId> codes,
            List<Pointed> evidence,
            List<Pointed> disconfirming) {
        public Wording {
            requireNonNull(id, "id is null");
            requireNonNull(name, "name is null");
            requireNonNull(statement, "statement is null");
            codes = List.copyOf(codes);
            evidence = List.copyOf(evidence);
            disconfirming = List.copyOf(disconfirming);
        }
    }

    /** Adds a theme after the others. */
    public List<Entry> add(OpenStudy study, CoderId by, Wording wording) {
        int last = study.study().themes().size();
        return study.record(Act.of(by, new ThemeChange.ThemeAdded(theme(study, wording), last)));
    }

    /** Gives a theme another name, claim, codes or passages; nothing is recorded when all is as it was. */
    public List<Entry> change(OpenStudy study, CoderId by, Wording wording) {
        Theme from = known(study.study(), wording.id());
        Theme to = theme(study, wording);
        return from.equals(to) ? List.of() : study.record(Act.of(by, new ThemeChange.ThemeChanged(from, to)));
    }

    /** Puts a theme at another place among the themes, from 0. */
    public List<Entry> move(OpenStudy study, CoderId by, ThemeId theme, int position) {
        int from = position(study.study(), theme);
        return from == position
                ? List.of()
                : study.record(Act.of(by, new ThemeChange.ThemeMoved(theme, from, position)));
    }

    /** Removes a theme with its judgements against frameworks. All of it comes back with one undo. */
    public List<Entry> remove(OpenStudy study, CoderId by, ThemeId id) {
        Study now = study.study();
        Theme theme = known(now, id);
        LensSubject subject = new LensSubject.OfTheme(id);
        List<Change> changes = new ArrayList<>();
        now.lens().linksOf(subject).forEach(link -> changes.add(new LensChange.LensUnlinked(link)));
        now.lens().outside().stream()
                .filter(mark -> mark.subject().equals(subject))
                .forEach(mark -> changes.add(new LensChange.OutsideUnmarked(mark)));
        changes.add(new ThemeChange.ThemeRemoved(theme, position(now, id)));
        return study.record(Act.of(by, changes));
    }

    private Theme theme(OpenStudy study, Wording wording) {
        return new Theme(
                wording.id(),
                wording.name(),
                wording.statement(),
                wording.codes(),
                passages(study, wording.evidence()),
                passages(study, wording.disconfirming()));
    }

    private List<Passage> passages(OpenStudy study, List<Pointed> pointed) {
        return pointed.stream()
                .map(one -> new Passage(one.id().orElseGet(ids), one.source(), whole(study, one), one.note()))
                .toList();
    }

    /** An empty extent stays: it marks a passage whose words an edit took away. So does one in a text that was withdrawn. */
    private TextSpan whole(OpenStudy study, Pointed pointed) {
        TextSpan extent = pointed.extent();
        if (pointed.id().isPresent()
                && (extent.isEmpty()
                        || study.text(study.study()
                                        .source(pointed.source())
                                        .text()
                                        .content())
                                .isEmpty())) {
            return extent;
        }
        CodePointText text = quotes.text(study, pointed.source()).text();
        if (extent.isEmpty() || extent.end() > text.length()) {
            throw new TacitException("The passage " + extent + " of " + pointed.source()
                    + " holds no text: the source has " + text.length() + " characters");
        }
        return Graphemes.snapOut(text, extent);
    }

    private static Theme known(Study study, ThemeId id) {
        return study.theme(id).orElseThrow(() -> new TacitException("There is no theme " + id + " in the study"));
    }

    private static int position(Study study, ThemeId id) {
        return study.themes().indexOf(known(study, id));
    }
}
