package org.tacit.domain.testing;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.tacit.domain.change.Change;
import org.tacit.domain.change.SourceChange.MediaAttached;
import org.tacit.domain.change.SourceChange.MediaDetached;
import org.tacit.domain.change.SourceChange.SourceAdded;
import org.tacit.domain.change.SourceChange.SourceDescribed;
import org.tacit.domain.change.SourceChange.SourceRemoved;
import org.tacit.domain.change.SourceChange.SpeakersAssigned;
import org.tacit.domain.change.SourceChange.TextEdited;
import org.tacit.domain.change.SourceChange.TurnsFound;
import org.tacit.domain.content.ContentId;
import org.tacit.domain.session.SessionId;
import org.tacit.domain.source.Conversion;
import org.tacit.domain.source.Media;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.source.Speaker;
import org.tacit.domain.source.TextRef;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.study.TextEdit;
import org.tacit.domain.study.TextEdit.Wording;
import org.tacit.domain.testing.Material.Maker;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;

/** Random transcripts, and changes of their texts, turns and speakers. */
final class RandomSources {
    private static final String RULE = "name-colon/1";

    private final Material material;
    private final Draw draw;

    RandomSources(Material material) {
        this.material = material;
        this.draw = material.draw;
    }

    void into(Map<Class<? extends Change>, Maker> makers) {
        makers.put(SourceAdded.class, study -> Optional.of(new SourceAdded(transcript(study))));
        makers.put(SourceDescribed.class, study -> one(study).map(source -> described(study, source)));
        makers.put(
                TextEdited.class,
                study -> draw.one(material.readable(study))
                        .map(source -> edit(study, source).change()));
        makers.put(
                TurnsFound.class, study -> draw.one(material.readable(study)).map(source -> turnsFound(study, source)));
        makers.put(
                SpeakersAssigned.class,
                study -> one(study)
                        .map(source ->
                                new SpeakersAssigned(source.id(), source.speakers(), speakers(study, source.turns()))));
        makers.put(
                MediaAttached.class,
                study -> with(study, false).map(source -> new MediaAttached(source.id(), recording())));
        makers.put(
                MediaDetached.class,
                study -> with(study, true)
                        .map(source ->
                                new MediaDetached(source.id(), source.media().orElseThrow())));
        makers.put(SourceRemoved.class, this::removed);
    }

    /** A source that has a recording, or one that has none. */
    private Optional<Source> with(Study study, boolean recorded) {
        return draw.one(study.sources().values().stream()
                .filter(source -> source.media().isPresent() == recorded)
                .toList());
    }

    /** One of the few recordings there are, so that a test can keep their bytes. */
    private Media recording() {
        byte[] bytes = draw.one(Recordings.ALL).orElseThrow();
        return new Media(
                Recordings.sha256(bytes),
                material.text.name() + ".ogg",
                draw.of("audio/ogg", "video/mp4"),
                bytes.length,
                draw.perhaps(Optional.of(draw.below(10_000_000))));
    }

    private Optional<Source> one(Study study) {
        return draw.one(List.copyOf(study.sources().values()));
    }

    /** A transcript of a few turns; at times one with no turns or with no text. */
    private Source transcript(Study study) {
        StringBuilder text = new StringBuilder();
        Turns.Builder turns = new Turns.Builder(RULE);
        List<String> labels = draw.several(1, 4, material.text::name);
        if (draw.chance(20)) {
            labels.forEach(turns::label);
        }
        long clock = 0;
        int position = 0;
        for (int left = draw.chance(5) ? 0 : draw.between(1, 12); left > 0; left--) {
            String label = draw.one(labels).orElseThrow();
            String speech = material.text.phrase(draw.between(1, 15));
            text.append(label).append(": ").append(speech).append('\n');
            int start = position + length(label) + 2;
            int end = start + length(speech);
            clock += draw.below(9000);
            OptionalLong from = draw.chance(60) ? OptionalLong.of(clock) : OptionalLong.empty();
            turns.add(
                    label,
                    new TextSpan(start, end),
                    from,
                    from.isPresent() ? OptionalLong.of(clock + 500) : OptionalLong.empty());
            position = end + 1;
        }
        ContentId content = new ContentId(material.id("text"));
        ContentId original = new ContentId(material.id("file"));
        CodePointText canonical = new CodePointText(text.toString());
        material.contents.keep(content, canonical);
        material.contents.keepOriginal(original, text.toString().replace("\n", "\r\n"));
        Turns found = turns.build().snappedOut(canonical);
        return new Source(
                new SourceId(material.id("T")),
                material.text.name() + ".txt",
                session(study),
                new TextRef(content, canonical.length()),
                new Conversion(List.of(original), "text/plain", "UTF-8", "text", draw.between(1, 3)),
                found,
                speakers(study, found));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private Optional<SessionId> session(Study study) {
        return draw.perhaps(draw.one(study.sessions().keySet()));
    }

    private List<Speaker> speakers(Study study, Turns turns) {
        List<Speaker> speakers = new ArrayList<>();
        for (int i = 0; i < turns.labels().size(); i++) {
            speakers.add(speaker(study));
        }
        return speakers;
    }

    private Speaker speaker(Study study) {
        Optional<Speaker> person = draw.chance(70)
                ? draw.one(study.participants().keySet()).map(Speaker.OfParticipant::new)
                : draw.one(study.moderators().keySet()).map(Speaker.OfModerator::new);
        return draw.chance(20) ? Speaker.UNASSIGNED : person.orElse(Speaker.UNASSIGNED);
    }

    private SourceDescribed described(Study study, Source source) {
        String name = draw.chance(30) ? source.name() : material.text.name();
        return new SourceDescribed(source.id(), source.name(), source.session(), name, session(study));
    }

    /** An edit of a source's text that may cut characters, insert at any edge, or take whole codings away. Its new text is kept. */
    TextEdit edit(Study study, Source source) {
        CodePointText before = material.contents.of(source);
        ContentId next = new ContentId(material.id("text"));
        TextEdit edit = TextEdit.plan(study, source.id(), before, wordings(study, source, before), next);
        material.contents.keep(next, edit.after());
        return edit;
    }

    /** Wordings that lie apart or touch, and of which at least one changes something. */
    List<Wording> wordings(Study study, Source source, CodePointText before) {
        List<Integer> edges = new ArrayList<>();
        study.codings(source.id()).list().forEach(coding -> {
            edges.add(coding.extent().start());
            edges.add(coding.extent().end());
        });
        List<Wording> wordings = new ArrayList<>();
        int position = 0;
        for (int left = draw.between(1, 4); left > 0 && position <= before.length(); left--) {
            int from = position;
            int start = edges.stream()
                    .filter(edge -> edge >= from && draw.chance(30))
                    .findFirst()
                    .orElseGet(() -> from + draw.below(before.length() - from + 1));
            int end = Math.min(before.length(), start + draw.of(0, 0, 1, 2, 5, 30));
            String words = draw.of("", material.text.hostile(), material.text.phrase(draw.between(1, 4)));
            wordings.add(new Wording(new TextSpan(start, end), words));
            position = end + draw.below(3);
        }
        return changesNothing(before, wordings) ? List.of(new Wording(new TextSpan(0, 0), "So: ")) : wordings;
    }

    private static boolean changesNothing(CodePointText before, List<Wording> wordings) {
        StringBuilder after = new StringBuilder();
        int kept = 0;
        for (Wording wording : wordings) {
            after.append(before.slice(new TextSpan(kept, wording.replaced().start())))
                    .append(wording.words());
            kept = wording.replaced().end();
        }
        return after.append(before.slice(new TextSpan(kept, before.length())))
                .toString()
                .equals(before.text());
    }

    /** Turns that another rule might find: from some boundary to some later one, under new labels. */
    private TurnsFound turnsFound(Study study, Source source) {
        CodePointText text = material.contents.of(source);
        List<Integer> boundaries = RandomText.boundaries(text);
        List<String> labels = draw.several(1, 3, material.text::name);
        Turns.Builder turns = new Turns.Builder("bracketed/" + draw.between(1, 3));
        int at = 0;
        while (at + 1 < boundaries.size() && draw.chance(85)) {
            int from = at + draw.below(boundaries.size() - at);
            int to = Math.min(boundaries.size() - 1, from + draw.below(25));
            turns.add(draw.one(labels).orElseThrow(), new TextSpan(boundaries.get(from), boundaries.get(to)));
            at = to;
        }
        Turns found = turns.build();
        return new TurnsFound(source.id(), source.turns(), source.speakers(), found, speakers(study, found));
    }

    private Optional<SourceRemoved> removed(Study study) {
        Set<SourceId> quoted = new HashSet<>();
        Material.passages(study).forEach(passage -> quoted.add(passage.source()));
        return draw.one(study.sources().values().stream()
                        .filter(source -> !quoted.contains(source.id())
                                && study.codings(source.id()).size() == 0)
                        .toList())
                .map(SourceRemoved::new);
    }
}
