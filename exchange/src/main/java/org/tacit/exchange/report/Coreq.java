package org.tacit.exchange.report;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The topics of the COREQ checklist (Tong, Sainsbury and Craig, Int J Qual Health Care 2007;19:349), by number and short name only: the checklist's own guidance is not repeated here.
 * Each topic is answered from the data, drafted for the author to confirm, or left to the author.
 */
public final class Coreq {
    private static final List<Topic> TOPICS = List.of(
            new Topic(1, Domain.TEAM, "Interviewer or facilitator"),
            new Topic(2, Domain.TEAM, "Credentials"),
            new Topic(3, Domain.TEAM, "Occupation"),
            new Topic(4, Domain.TEAM, "Gender"),
            new Topic(5, Domain.TEAM, "Experience and training"),
            new Topic(6, Domain.TEAM, "Relationship established"),
            new Topic(7, Domain.TEAM, "Participant knowledge of the interviewer"),
            new Topic(8, Domain.TEAM, "Interviewer characteristics"),
            new Topic(9, Domain.DESIGN, "Methodological orientation and theory"),
            new Topic(10, Domain.DESIGN, "Sampling"),
            new Topic(11, Domain.DESIGN, "Method of approach"),
            new Topic(12, Domain.DESIGN, "Sample size"),
            new Topic(13, Domain.DESIGN, "Non-participation"),
            new Topic(14, Domain.DESIGN, "Setting of data collection"),
            new Topic(15, Domain.DESIGN, "Presence of non-participants"),
            new Topic(16, Domain.DESIGN, "Description of sample"),
            new Topic(17, Domain.DESIGN, "Interview guide"),
            new Topic(18, Domain.DESIGN, "Repeat interviews"),
            new Topic(19, Domain.DESIGN, "Audio or visual recording"),
            new Topic(20, Domain.DESIGN, "Field notes"),
            new Topic(21, Domain.DESIGN, "Duration"),
            new Topic(22, Domain.DESIGN, "Data saturation"),
            new Topic(23, Domain.DESIGN, "Transcripts returned"),
            new Topic(24, Domain.ANALYSIS, "Number of data coders"),
            new Topic(25, Domain.ANALYSIS, "Description of the coding tree"),
            new Topic(26, Domain.ANALYSIS, "Derivation of themes"),
            new Topic(27, Domain.ANALYSIS, "Software"),
            new Topic(28, Domain.ANALYSIS, "Participant checking"),
            new Topic(29, Domain.ANALYSIS, "Quotations presented"),
            new Topic(30, Domain.ANALYSIS, "Data and findings consistent"),
            new Topic(31, Domain.ANALYSIS, "Clarity of major themes"),
            new Topic(32, Domain.ANALYSIS, "Clarity of minor themes"));

    private final Map<Integer, Answer> answers = new HashMap<>();

    /** A checklist in which every topic is still the author's. */
    public Coreq() {}

    /** The three domains of the checklist. */
    public enum Domain {
        TEAM("Research team and reflexivity"),
        DESIGN("Study design"),
        ANALYSIS("Analysis and findings");

        private final String title;

        Domain(String title) {
            this.title = title;
        }

        /** As shown. */
        public String title() {
            return title;
        }
    }

    /** Who answers a topic. */
    public enum Status {
        FROM_DATA("from the data"),
        DRAFT("draft, to confirm"),
        AUTHOR("for the author");

        private final String title;

        Status(String title) {
            this.title = title;
        }

        /** As shown. */
        public String title() {
            return title;
        }
    }

    /**
     * A topic of the checklist.
     *
     * @param number its number, 1 to 32
     * @param domain the domain it belongs to
     * @param name its short name
     */
    public record Topic(int number, Domain domain, String name) {}

    /**
     * What is said to a topic.
     *
     * @param status who answers
     * @param text the answer; empty when it is the author's
     */
    public record Answer(Status status, String text) {
        public Answer {
            requireNonNull(status, "status is null");
            requireNonNull(text, "text is null");
        }
    }

    /** The topics in order. */
    public static List<Topic> topics() {
        return TOPICS;
    }

    /** Answers a topic from the data. */
    public void answer(int number, String text) {
        put(number, Status.FROM_DATA, text);
    }

    /** Drafts an answer that the author has to confirm. */
    public void draft(int number, String text) {
        put(number, Status.DRAFT, text);
    }

    private void put(int number, Status status, String text) {
        if (number < 1 || number > TOPICS.size()) {
            throw new IllegalArgumentException("there is no topic " + number);
        }
        answers.put(number, new Answer(status, text));
    }

    /** What is said to a topic. */
    public Answer of(Topic topic) {
        return Optional.ofNullable(answers.get(topic.number())).orElse(new Answer(Status.AUTHOR, ""));
    }
}
