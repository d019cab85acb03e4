package org.tacit.domain.session;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * A topic guide: the questions asked, and what each asks about, so that "asked, not mentioned" can be told from "not asked".
 *
 * @param id names it
 * @param version as the team numbers it
 * @param questions in the order asked
 */
public record Guide(GuideId id, String version, List<Question> questions) {
    public Guide {
        requireNonNull(id, "id is null");
        requireNonNull(version, "version is null");
        questions = List.copyOf(questions);
    }

    /**
     * One question of a guide.
     *
     * @param id names it within its guide
     * @param text as asked
     * @param about ids of the codes, themes or constructs ({@code framework/construct}) it asks about
     */
    public record Question(String id, String text, List<String> about) {
        public Question {
            requireNonNull(id, "id is null");
            requireNonNull(text, "text is null");
            about = List.copyOf(about);
        }
    }

    /** Whether any question asks about the thing with this id. */
    public boolean asksAbout(String id) {
        return questions.stream().anyMatch(question -> question.about().contains(id));
    }
}
