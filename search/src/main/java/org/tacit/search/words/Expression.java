package org.tacit.search.words;

import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.tacit.domain.text.CodePointText;
import org.tacit.workbench.search.RefusedQuery;
import org.tacit.workbench.search.SearchQuery;

/** A regular expression, run over one turn after the other until its time is over. Not thread-safe. */
final class Expression {
    /** How long one search may take, in milliseconds. */
    static final long MILLIS = 3_000;

    private final Pattern pattern;
    private final Deadline deadline;

    Expression(SearchQuery query, LongSupplier clock) {
        int flags = Pattern.UNICODE_CHARACTER_CLASS;
        if (!query.matchCase()) {
            flags |= Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
        }
        try {
            // Alone first, so that what is wrong is told by its own position.
            Pattern alone = Pattern.compile(query.text(), flags);
            this.pattern = query.wholeWord() ? Pattern.compile("\\b(?:" + query.text() + ")\\b", flags) : alone;
        } catch (PatternSyntaxException e) {
            int at = new CodePointText(query.text())
                    .codePoint(Math.max(0, Math.min(e.getIndex(), query.text().length())));
            throw new RefusedQuery(
                    "The regular expression is malformed at character " + (at + 1) + ": " + e.getDescription(), at);
        }
        this.deadline = new Deadline(clock, MILLIS * 1_000_000);
    }

    /** The places in a turn; places without words are none. */
    List<Place> places(String turn) {
        try {
            deadline.check();
            List<Place> places = new ArrayList<>();
            Matcher matcher = pattern.matcher(deadline.over(turn));
            while (matcher.find()) {
                if (matcher.end() > matcher.start()) {
                    places.add(new Place(0, 0, matcher.start(), matcher.end()));
                }
            }
            return places;
        } catch (Deadline.Over e) {
            throw new RefusedQuery(
                    "The regular expression takes longer than " + MILLIS / 1_000
                            + " seconds: make it simpler, above all where a repeated part is repeated again as in (a+)+",
                    0);
        } catch (StackOverflowError e) {
            throw new RefusedQuery(
                    "The regular expression goes too deep: repeat single characters as in [ab]* rather than groups"
                            + " as in (a|b)*",
                    0);
        }
    }
}
