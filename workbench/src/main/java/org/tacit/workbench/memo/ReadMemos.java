package org.tacit.workbench.memo;

import static java.util.Objects.requireNonNull;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.tacit.domain.codebook.Code;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.framework.ConstructRef;
import org.tacit.domain.memo.Memo;
import org.tacit.domain.memo.MemoKind;
import org.tacit.domain.memo.MemoTarget;
import org.tacit.domain.participant.Participant;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.session.Session;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.site.Site;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.study.Study;
import org.tacit.domain.theme.Theme;
import org.tacit.domain.theme.ThemeId;

/** Lists the memos of a study, filtered, and writes such a list as one document. Stateless. */
public final class ReadMemos {
    private static final DateTimeFormatter MINUTES =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

    /**
     * Which memos are wanted. An empty set asks for nothing in particular.
     *
     * @param kinds of one of these kinds
     * @param authors by one of these people
     * @param about about one of these things
     * @param text with these words in title or body, whatever their case; blank for any
     */
    public record Wanted(Set<MemoKind> kinds, Set<CoderId> authors, Set<MemoTarget> about, String text) {
        /** Every memo. */
        public static final Wanted ALL = new Wanted(Set.of(), Set.of(), Set.of(), "");

        public Wanted {
            kinds = Set.copyOf(kinds);
            authors = Set.copyOf(authors);
            about = Set.copyOf(about);
            requireNonNull(text, "text is null");
        }

        boolean keeps(Memo memo) {
            String words = text.strip().toLowerCase(Locale.ROOT);
            return (kinds.isEmpty() || kinds.contains(memo.kind()))
                    && (authors.isEmpty() || authors.contains(memo.author()))
                    && (about.isEmpty() || about.contains(memo.about()))
                    && (words.isEmpty()
                            || memo.title().toLowerCase(Locale.ROOT).contains(words)
                            || memo.body().toLowerCase(Locale.ROOT).contains(words));
        }
    }

    /**
     * A memo with the name of what it is about.
     *
     * @param memo the memo
     * @param aboutName for people; the written form where the thing is gone
     */
    public record Listed(Memo memo, String aboutName) {}

    /** The memos wanted, the oldest first. */
    public List<Listed> list(Study study, Wanted wanted) {
        return study.memos().values().stream()
                .filter(wanted::keeps)
                .sorted(Comparator.comparing(Memo::at)
                        .thenComparing(memo -> memo.id().value()))
                .map(memo -> new Listed(memo, nameOf(study, memo.about())))
                .toList();
    }

    /** The memos wanted as one Markdown document, the oldest first. */
    public String markdown(Study study, Wanted wanted) {
        List<String> blocks = new ArrayList<>();
        blocks.add("# Memos of " + inLine(study.details().title()));
        if (!study.details().notice().isBlank()) {
            blocks.add("> " + inLine(study.details().notice()));
        }
        List<Listed> memos = list(study, wanted);
        blocks.add(memos.size() + (memos.size() == 1 ? " memo" : " memos") + ", the oldest first.");
        for (Listed listed : memos) {
            Memo memo = listed.memo();
            String kind = memo.kind().name().toLowerCase(Locale.ROOT).replace('_', ' ');
            String title = memo.title().isBlank() ? "Memo about " + listed.aboutName() : memo.title();
            String author = Optional.ofNullable(study.coders().get(memo.author()))
                    .map(coder -> coder.name())
                    .orElse(memo.author().value());
            blocks.add("## " + inLine(title));
            blocks.add("*" + kind + " memo about " + inLine(listed.aboutName()) + ", by " + inLine(author) + ", "
                    + MINUTES.format(memo.at()) + "*");
            if (!memo.body().isBlank()) {
                blocks.add(memo.body().strip());
            }
        }
        return String.join("\n\n", blocks) + "\n";
    }

    private static String inLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    /** What a memo is about, for people. */
    public String nameOf(Study study, MemoTarget about) {
        String id = about.id();
        Optional<String> name = switch (about.kind()) {
            case STUDY -> Optional.of(study.details().title());
            case SITE -> Optional.ofNullable(study.sites().get(new SiteId(id))).map(Site::name);
            case PARTICIPANT ->
                Optional.ofNullable(study.participants().get(new ParticipantId(id)))
                        .map(Participant::name);
            case SESSION ->
                Optional.ofNullable(study.sessions().get(new SessionId(id))).map(Session::title);
            case SOURCE ->
                Optional.ofNullable(study.sources().get(new SourceId(id))).map(Source::name);
            case CODE -> study.codebook().find(new CodeId(id)).map(Code::name);
            case CODING -> coding(study, id);
            case THEME -> study.theme(new ThemeId(id)).map(Theme::name);
            case CONSTRUCT -> construct(study, id);
        };
        return name.filter(text -> !text.isBlank()).orElseGet(about::toString);
    }

    private static Optional<String> coding(Study study, String id) {
        CodingId coding;
        try {
            coding = CodingId.of(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        for (SourceId source : study.sources().keySet()) {
            Optional<Coding> found = study.codings(source).find(coding);
            if (found.isPresent()) {
                String code = study.codebook()
                        .find(found.get().code())
                        .map(Code::name)
                        .orElse(id);
                return Optional.of("a coding of " + study.source(source).name() + " with \"" + code + "\"");
            }
        }
        return Optional.empty();
    }

    private static Optional<String> construct(Study study, String id) {
        if (id.indexOf('/') < 0) {
            return Optional.empty();
        }
        ConstructRef ref = ConstructRef.parse(id);
        return study.lens()
                .framework(ref.framework())
                .flatMap(framework -> framework
                        .find(ref.construct())
                        .map(construct -> construct.name() + " (" + framework.shortTitle() + ")"));
    }
}
