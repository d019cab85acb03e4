package org.tacit.exchange.folder;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.Change;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.content.Original;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.content.StudyContents;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.RefusedChange;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.StudyFold;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.trail.Entry;
import org.tacit.exchange.folder.SourceWords.Meta;

/** Whether a folder that was read gives a study again: everything the same but for the rows its texts and files are kept in, of which the words are compared. */
final class SameStudy {
    private static final CoderId READER = new CoderId("reader");

    private final Study study;
    private final StudyContents contents;
    private final Originals originals;

    SameStudy(Study study, StudyContents contents, Originals originals) {
        this.study = study;
        this.contents = contents;
        this.originals = originals;
    }

    /** What differs, in one word or two; empty when nothing does. */
    Optional<String> difference(FolderStudy read) {
        Study again;
        try {
            again = fold(read);
        } catch (RefusedChange refused) {
            return Optional.of("a change that no longer fits (" + refused.getMessage() + ")");
        }
        Map<String, Boolean> same = new LinkedHashMap<>();
        same.put("the id", study.id().equals(again.id()));
        same.put("the details", study.details().equals(again.details()));
        same.put("the quote policy", study.quotePolicy().equals(again.quotePolicy()));
        same.put("the sites", study.sites().equals(again.sites()));
        same.put("the variables", study.variables().equals(again.variables()));
        same.put("the participants", study.participants().equals(again.participants()));
        same.put("the moderators", study.moderators().equals(again.moderators()));
        same.put("the coders", study.coders().equals(again.coders()));
        same.put("the topic guides", study.guides().equals(again.guides()));
        same.put("the sessions", study.sessions().equals(again.sessions()));
        same.put("the codebook", study.codebook().equals(again.codebook()));
        same.put("the themes", study.themes().equals(again.themes()));
        same.put("the lens", study.lens().equals(again.lens()));
        same.put("the memos", study.memos().equals(again.memos()));
        same.put(
                "the list of sources",
                study.sources().keySet().equals(again.sources().keySet()));
        Optional<String> first = same.entrySet().stream()
                .filter(e -> !e.getValue())
                .map(Map.Entry::getKey)
                .findFirst();
        return first.isPresent() ? first : sources(again, read);
    }

    private static Study fold(FolderStudy read) {
        StudyFold fold = StudyFold.checking(Study.BLANK);
        long sequence = 0;
        for (Change change : read.changes()) {
            fold.add(new Entry(++sequence, Instant.EPOCH, READER, 1, OptionalLong.empty(), change));
        }
        return fold.study();
    }

    private Optional<String> sources(Study again, FolderStudy read) {
        Map<ContentId, SealedText> texts = new HashMap<>();
        read.texts().forEach(text -> texts.put(text.id(), text));
        Map<ContentId, Original> files = new HashMap<>();
        read.originals().forEach(file -> files.put(file.id(), file));
        for (Source source : study.sources().values()) {
            SourceId id = source.id();
            Source other = again.source(id);
            if (!study.codings(id).equals(again.codings(id))) {
                return Optional.of("the codings of source " + id);
            }
            boolean described = source.name().equals(other.name())
                    && source.session().equals(other.session())
                    && source.text().length() == other.text().length()
                    && source.turns().equals(other.turns())
                    && source.speakers().equals(other.speakers());
            if (!described) {
                return Optional.of("the name, session, turns or speakers of source " + id);
            }
            if (!sameText(source, texts.get(other.text().content()))) {
                return Optional.of("the text of source " + id);
            }
            if (!sameFiles(source, other, files)) {
                return Optional.of("the file of source " + id);
            }
        }
        return Optional.empty();
    }

    private boolean sameText(Source source, @Nullable SealedText read) {
        Optional<CodePointText> text = contents.text(source.text().content()).map(SealedText::text);
        return text.isEmpty() || read != null && text.get().equals(read.text());
    }

    private boolean sameFiles(Source source, Source other, Map<ContentId, Original> read) {
        boolean sameMeta = Meta.of(source.conversion()).equals(Meta.of(other.conversion()));
        List<Optional<Original>> kept =
                source.conversion().originals().stream().map(contents::original).toList();
        boolean gone = contents.text(source.text().content()).isEmpty()
                || kept.isEmpty()
                || kept.stream().anyMatch(Optional::isEmpty);
        if (gone || originals == Originals.UNEDITED) {
            return sameMeta || originals == Originals.UNEDITED;
        }
        List<ContentId> rows = other.conversion().originals();
        boolean sameBytes = kept.size() == rows.size();
        for (int i = 0; sameBytes && i < rows.size(); i++) {
            Original again = read.get(rows.get(i));
            sameBytes = again != null && Arrays.equals(kept.get(i).orElseThrow().bytes(), again.bytes());
        }
        return sameMeta && sameBytes;
    }
}
