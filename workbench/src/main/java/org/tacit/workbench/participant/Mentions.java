package org.tacit.workbench.participant;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tacit.domain.Words;
import org.tacit.domain.content.SealedText;
import org.tacit.domain.source.Source;
import org.tacit.domain.source.Turns;
import org.tacit.domain.study.Study;
import org.tacit.domain.text.CodePointText;
import org.tacit.domain.text.TextSpan;
import org.tacit.workbench.participant.WithdrawalPlan.Mention;
import org.tacit.workbench.store.OpenStudy;

/** Finds where a person's names stand in what others said and wrote, so that somebody can look there. Names are whole words, whatever their capitals. Stateless. */
final class Mentions {
    private final Optional<Pattern> names;

    Mentions(Collection<String> names) {
        String any = names.stream()
                .map(String::strip)
                .filter(name -> name.length() > 1 && !name.equals(Words.WITHDRAWN))
                .distinct()
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        this.names = any.isEmpty()
                ? Optional.empty()
                : Optional.of(Pattern.compile(
                        "(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Mentions in a source, but for the words and labels of the person's own turns. */
    List<Mention> in(OpenStudy study, Source source, Optional<OwnTurns> own) {
        if (own.filter(OwnTurns::alone).isPresent()) {
            return List.of();
        }
        Optional<CodePointText> found = study.text(source.text().content()).map(SealedText::text);
        if (found.isEmpty()) {
            return List.of();
        }
        CodePointText text = found.get();
        List<Mention> mentions = new ArrayList<>();
        Turns turns = source.turns();
        int outside = times(text.text());
        for (int i = 0; i < turns.size(); i++) {
            TextSpan speech = turns.speech(i);
            int times = times(text.slice(speech));
            outside -= times;
            if (times > 0 && own.filter(o -> o.turns().contains(speech)).isEmpty()) {
                mentions.add(new Mention(source.id().value(), i + 1, times));
            }
        }
        outside -= own.map(o -> o.labelPlaces(text).stream()
                        .mapToInt(place -> times(text.slice(place)))
                        .sum())
                .orElse(0);
        if (outside > 0) {
            mentions.add(new Mention(source.id().value(), 0, outside));
        }
        return mentions;
    }

    /** Mentions in memos that stay, and in the statements of themes. */
    List<Mention> inNotes(Study study, PersonalRows rows) {
        List<Mention> mentions = new ArrayList<>();
        study.memos().values().stream()
                .filter(memo -> !rows.takes(memo.id()))
                .forEach(memo -> add(mentions, "memo " + memo.id(), memo.title() + "\n" + memo.body()));
        study.themes().forEach(theme -> add(mentions, "theme " + theme.id(), theme.name() + "\n" + theme.statement()));
        return mentions;
    }

    private void add(List<Mention> mentions, String where, String text) {
        int times = times(text);
        if (times > 0) {
            mentions.add(new Mention(where, 0, times));
        }
    }

    private int times(String text) {
        int times = 0;
        if (names.isPresent()) {
            Matcher matcher = names.get().matcher(text);
            while (matcher.find()) {
                times++;
            }
        }
        return times;
    }
}
