package org.tacit.workbench.search;

import static java.util.Objects.requireNonNull;

import java.util.OptionalInt;
import java.util.Set;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.site.SiteId;
import org.tacit.domain.source.SourceId;

/**
 * What is looked for in the speech of a study, and where. An empty set asks for nothing in particular.
 *
 * @param text what is looked for, as typed
 * @param mode how it is read
 * @param near for {@link Mode#WORDS}: at most so many other words stand between the outermost of the words
 * @param wholeWord whether a word must be matched whole, and not in part
 * @param matchCase whether capitals count
 * @param stem whether other endings of the same word count, in the language given; then words are matched whole
 * @param language of the stems, as a two-letter code such as {@code en}
 * @param speakers said by one of these participants
 * @param roles said by somebody with one of these roles
 * @param sites said by somebody of one of these sites; moderators and unknown voices go with the site of the session
 * @param codes overlapping a passage coded with one of these codes or one beneath
 * @param sources in one of these sources
 * @param moderators whether what moderators say counts
 * @param unit what a hit covers
 */
public record SearchQuery(
        String text,
        Mode mode,
        OptionalInt near,
        boolean wholeWord,
        boolean matchCase,
        boolean stem,
        String language,
        Set<ParticipantId> speakers,
        Set<RoleId> roles,
        Set<SiteId> sites,
        Set<CodeId> codes,
        Set<SourceId> sources,
        boolean moderators,
        Unit unit) {
    /** The most code points a query may have. */
    public static final int LONGEST = 2_000;

    /** The most words between. */
    public static final int FARTHEST = 1_000;

    public SearchQuery {
        requireNonNull(mode, "mode is null");
        requireNonNull(near, "near is null");
        requireNonNull(language, "language is null");
        speakers = Set.copyOf(speakers);
        roles = Set.copyOf(roles);
        sites = Set.copyOf(sites);
        codes = Set.copyOf(codes);
        sources = Set.copyOf(sources);
        requireNonNull(unit, "unit is null");
        if (text.isBlank()) {
            throw new RefusedQuery("There is nothing to look for: write a word", 0);
        }
        if (text.length() > LONGEST) {
            throw new RefusedQuery("The search is longer than " + LONGEST + " characters: make it shorter", LONGEST);
        }
        if (near.isPresent() && (near.getAsInt() < 0 || near.getAsInt() > FARTHEST)) {
            throw new RefusedQuery(
                    "Words can be near each other within 0 to " + FARTHEST + " words, not " + near.getAsInt(), 0);
        }
        if (near.isPresent() && mode != Mode.WORDS) {
            throw new RefusedQuery("Near goes with a search for words: choose words, or leave near away", 0);
        }
        if (stem && matchCase) {
            throw new RefusedQuery("Endings are looked past together with capitals: leave one of the two away", 0);
        }
        if (stem && mode == Mode.REGEX) {
            throw new RefusedQuery("A regular expression says itself which endings count: leave stems away", 0);
        }
    }

    /** A search for words everywhere, in whatever case, whole or in part. */
    public static SearchQuery words(String text) {
        return new SearchQuery(
                text,
                Mode.WORDS,
                OptionalInt.empty(),
                false,
                false,
                false,
                "en",
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(),
                true,
                Unit.HIT);
    }

    /** This search read in another way. */
    public SearchQuery in(Mode other) {
        return new SearchQuery(
                text,
                other,
                near,
                wholeWord,
                matchCase,
                stem,
                language,
                speakers,
                roles,
                sites,
                codes,
                sources,
                moderators,
                unit);
    }

    /** This search with words within so many words of each other. */
    public SearchQuery near(int words) {
        return new SearchQuery(
                text,
                mode,
                OptionalInt.of(words),
                wholeWord,
                matchCase,
                stem,
                language,
                speakers,
                roles,
                sites,
                codes,
                sources,
                moderators,
                unit);
    }

    /** This search with words matched in another way. */
    public SearchQuery matching(boolean whole, boolean capitals, boolean stems, String stemsOf) {
        return new SearchQuery(
                text,
                mode,
                near,
                whole,
                capitals,
                stems,
                stemsOf,
                speakers,
                roles,
                sites,
                codes,
                sources,
                moderators,
                unit);
    }

    /** This search for what some people say. */
    public SearchQuery saidBy(Set<ParticipantId> who, Set<RoleId> ofRoles, Set<SiteId> ofSites, boolean orModerators) {
        return new SearchQuery(
                text,
                mode,
                near,
                wholeWord,
                matchCase,
                stem,
                language,
                who,
                ofRoles,
                ofSites,
                codes,
                sources,
                orModerators,
                unit);
    }

    /** This search in some sources and under some codes. */
    public SearchQuery within(Set<SourceId> some, Set<CodeId> under) {
        return new SearchQuery(
                text,
                mode,
                near,
                wholeWord,
                matchCase,
                stem,
                language,
                speakers,
                roles,
                sites,
                under,
                some,
                moderators,
                unit);
    }

    /** This search with hits that cover so much. */
    public SearchQuery covering(Unit other) {
        return new SearchQuery(
                text,
                mode,
                near,
                wholeWord,
                matchCase,
                stem,
                language,
                speakers,
                roles,
                sites,
                codes,
                sources,
                moderators,
                other);
    }

    /** How the text of a query is read. */
    public enum Mode {
        /** Words that must all be in the same turn; each place of each is a hit, or each place where they are near. */
        WORDS,
        /** Words that follow each other. */
        PHRASE,
        /** Words and "phrases" joined by AND, OR, NOT and parentheses. */
        BOOLEAN,
        /** A regular expression as Java has them. */
        REGEX
    }

    /** What a hit covers. */
    public enum Unit {
        /** The words found. */
        HIT,
        /** The sentences that hold them. */
        SENTENCE,
        /** The turn that holds them. */
        TURN
    }
}
