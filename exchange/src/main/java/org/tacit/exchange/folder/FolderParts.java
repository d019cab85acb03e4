package org.tacit.exchange.folder;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.CodebookChange.CodeAdded;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.change.LensChange.FrameworkAdopted;
import org.tacit.domain.change.LensChange.LensLinked;
import org.tacit.domain.change.LensChange.OutsideMarked;
import org.tacit.domain.change.MemoChange.MemoWritten;
import org.tacit.domain.change.PeopleChange.CoderAdded;
import org.tacit.domain.change.PeopleChange.ModeratorAdded;
import org.tacit.domain.change.PeopleChange.ParticipantAdded;
import org.tacit.domain.change.PeopleChange.SiteAdded;
import org.tacit.domain.change.PeopleChange.VariableAdded;
import org.tacit.domain.change.SessionChange.GuideAdded;
import org.tacit.domain.change.SessionChange.SessionAdded;
import org.tacit.domain.change.SourceChange.SourceAdded;
import org.tacit.domain.change.StudyChange.StudyCreated;
import org.tacit.domain.change.ThemeChange.ThemeAdded;
import org.tacit.domain.change.WordsWithdrawn;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.Codebook;
import org.tacit.domain.coding.Coder;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.framework.Framework;
import org.tacit.domain.framework.LensLink;
import org.tacit.domain.framework.Outside;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.participant.Moderator;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.session.Guide;
import org.tacit.domain.session.Session;
import org.tacit.domain.site.Site;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.variable.Variable;

/** What was read of a folder so far, and the changes it comes to. Not thread-safe. */
final class FolderParts {
    Optional<StudyCreated> created = Optional.empty();
    List<Variable> variables = List.of();
    List<Site> sites = List.of();
    List<Participant> participants = List.of();
    List<Moderator> moderators = List.of();
    List<Coder> coders = List.of();
    List<Guide> guides = List.of();
    List<Session> sessions = List.of();
    List<SourceRead> sources = List.of();
    Codebook codebook = Codebook.EMPTY;
    List<CodingAdded> codings = List.of();
    List<Theme> themes = List.of();
    List<Framework> frameworks = List.of();
    List<LensLink> links = List.of();
    List<Outside> outside = List.of();
    final List<Memo> memos = new ArrayList<>();
    final List<FolderDoubt> doubts = new ArrayList<>();

    Map<SourceId, SourceRead> sourcesById() {
        Map<SourceId, SourceRead> byId = new HashMap<>();
        sources.forEach(read -> byId.put(read.source().id(), read));
        return byId;
    }

    FolderStudy study() {
        List<SealedText> texts = sources.stream().map(SourceRead::text).toList();
        List<Original> originals = sources.stream()
                .flatMap(read -> read.originals().stream())
                .distinct()
                .toList();
        return new FolderStudy(changes(), texts, originals, report());
    }

    private List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        changes.add(requireNonNull(created.orElse(null), "a folder without mistakes begins a study"));
        variables.forEach(variable -> changes.add(new VariableAdded(variable)));
        sites.forEach(site -> changes.add(new SiteAdded(site)));
        participants.forEach(participant -> changes.add(new ParticipantAdded(participant)));
        moderators.forEach(moderator -> changes.add(new ModeratorAdded(moderator)));
        coders.forEach(coder -> changes.add(new CoderAdded(coder)));
        guides.forEach(guide -> changes.add(new GuideAdded(guide)));
        sessions.forEach(session -> changes.add(new SessionAdded(session)));
        sources.forEach(read -> changes.add(new SourceAdded(read.source())));
        for (Code code : codebook.inTreeOrder()) {
            changes.add(new CodeAdded(code, codebook.place(code.id())));
        }
        changes.addAll(codings);
        for (int i = 0; i < themes.size(); i++) {
            changes.add(new ThemeAdded(themes.get(i), i));
        }
        frameworks.forEach(framework -> changes.add(new FrameworkAdopted(framework)));
        links.forEach(link -> changes.add(new LensLinked(link)));
        outside.forEach(mark -> changes.add(new OutsideMarked(mark)));
        memos.forEach(memo -> changes.add(new MemoWritten(memo)));
        withdrawal().ifPresent(changes::add);
        return changes;
    }

    /** Words that were withdrawn before the folder was written stay withdrawn: the blank rows in their place are destroyed with the last change. */
    private Optional<WordsWithdrawn> withdrawal() {
        List<ContentId> contents = new ArrayList<>();
        for (SourceRead read : sources) {
            if (read.withdrawn() == SourceWords.Withdrawn.ALL) {
                contents.add(read.text().id());
            }
            if (read.withdrawn() != SourceWords.Withdrawn.NOTHING) {
                read.originals().forEach(original -> contents.add(original.id()));
            }
        }
        return contents.isEmpty()
                ? Optional.empty()
                : Optional.of(new WordsWithdrawn(contents, "withdrawn before the study folder was written"));
    }

    private FolderReport report() {
        List<FolderReport.SourceRead> read = sources.stream()
                .map(source -> new FolderReport.SourceRead(
                        source.source().id(),
                        source.file(),
                        source.source().turns().size(),
                        source.source().speakers().size(),
                        (int) source.source().speakers().stream()
                                .filter(Speaker.UNASSIGNED::equals)
                                .count(),
                        source.source().text().length()))
                .toList();
        return new FolderReport(read, codebook.size(), codings.size(), themes.size(), memos.size(), doubts);
    }
}
