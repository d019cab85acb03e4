package org.tacit.search.words;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tacit.domain.text.CodePointText;
import org.tacit.workbench.search.RefusedQuery;
import org.tacit.workbench.search.SearchQuery;

/**
 * Reads what was typed as something to seek. In a boolean query: words and "phrases", joined by AND, OR and NOT in capitals; what stands side by side is joined by AND; AND and NOT bind
 * closer than OR; parentheses group. Not thread-safe.
 */
final class QueryReader {
    private static final int DEEPEST = 50;

    private final SearchQuery query;
    private final String text;
    private final Words words;
    private int at;
    private int depth;

    QueryReader(SearchQuery query, Words words) {
        this.query = query;
        this.text = query.text();
        this.words = words;
    }

    Sought read() {
        return switch (query.mode()) {
            case WORDS -> words();
            case PHRASE -> term(text, 0);
            case BOOLEAN -> expression();
            case REGEX -> throw new IllegalArgumentException("a regular expression has no words");
        };
    }

    private Sought words() {
        Set<Sought.Term> terms = new LinkedHashSet<>();
        int from = 0;
        while (from < text.length()) {
            int to = from;
            while (to < text.length() && !Character.isWhitespace(text.charAt(to))) {
                to++;
            }
            if (to > from) {
                terms.add(term(text.substring(from, to), from));
            }
            from = to + 1;
        }
        List<Sought.Term> all = List.copyOf(distinct(terms));
        if (query.near().isPresent()) {
            if (all.size() < 2) {
                throw refused("Words are near each other when there are two: write another word", 0);
            }
            return new Sought.Near(all, query.near().getAsInt());
        }
        return all.size() == 1 ? all.get(0) : new Sought.All(List.copyOf(all));
    }

    /** Each term once, wherever it stands in the query. */
    private static List<Sought.Term> distinct(Set<Sought.Term> terms) {
        Set<List<String>> seen = new LinkedHashSet<>();
        return terms.stream()
                .filter(term -> seen.add(term.sought().stream().map(Word::exact).toList()))
                .toList();
    }

    private Sought.Term term(String typed, int from) {
        List<Word> found = words.of(typed);
        if (found.isEmpty()) {
            throw refused("There is no word in \"" + typed.strip() + "\"", from);
        }
        return new Sought.Term(found);
    }

    private Sought expression() {
        Sought whole = any();
        skip();
        if (at < text.length()) {
            throw refused("There is a \")\" that nothing opens: leave it away, or open it with \"(\"", at);
        }
        if (!whole.isPositive()) {
            throw refused("The search says only what not to find: say also what to find", 0);
        }
        return whole;
    }

    private Sought any() {
        List<Sought> parts = new ArrayList<>();
        parts.add(all());
        while (takes("OR")) {
            parts.add(all());
        }
        return parts.size() == 1 ? parts.get(0) : new Sought.Any(parts);
    }

    private Sought all() {
        List<Sought> parts = new ArrayList<>();
        parts.add(one());
        while (true) {
            if (!takes("AND")) {
                skip();
                if (at == text.length() || text.charAt(at) == ')' || isNext("OR")) {
                    break;
                }
            }
            parts.add(one());
        }
        return parts.size() == 1 ? parts.get(0) : new Sought.All(parts);
    }

    private Sought one() {
        skip();
        if (at == text.length()) {
            throw refused(
                    "The search ends where a word is wanted: write one, or leave the last AND, OR or NOT away", at);
        }
        if (isNext("AND") || isNext("OR")) {
            String operator = isNext("OR") ? "OR" : "AND";
            throw refused(
                    "Before " + operator + " a word is wanted: write one, or put \"" + operator
                            + "\" in quotation marks to look for it",
                    at);
        }
        if (takes("NOT")) {
            return new Sought.Not(nested(this::one));
        }
        char next = text.charAt(at);
        if (next == '(') {
            return group();
        }
        if (next == ')') {
            throw refused("Before \")\" a word is wanted: write one, or leave the parentheses away", at);
        }
        return next == '"' || next == '\u201c' || next == '\u201d' ? phrase() : word();
    }

    private Sought group() {
        int opened = at;
        at++;
        Sought inside = nested(this::any);
        skip();
        if (at == text.length()) {
            throw refused("The \"(\" is never closed: close it with \")\"", opened);
        }
        at++;
        return inside;
    }

    private Sought nested(Supplier<Sought> read) {
        if (depth == DEEPEST) {
            throw refused("The search is nested more than " + DEEPEST + " deep: make it simpler", at);
        }
        depth++;
        Sought inside = read.get();
        depth--;
        return inside;
    }

    private Sought phrase() {
        int opened = at;
        int close = at + 1;
        while (close < text.length() && "\"\u201c\u201d".indexOf(text.charAt(close)) < 0) {
            close++;
        }
        if (close == text.length()) {
            throw refused("The quotation mark is never closed: close it with \"", opened);
        }
        at = close + 1;
        return term(text.substring(opened + 1, close), opened);
    }

    private Sought word() {
        int from = at;
        while (at < text.length() && !isEdge(text.charAt(at))) {
            at++;
        }
        return term(text.substring(from, at), from);
    }

    private static boolean isEdge(char c) {
        return Character.isWhitespace(c) || "()\"\u201c\u201d".indexOf(c) >= 0;
    }

    private void skip() {
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }

    private boolean takes(String operator) {
        skip();
        if (!isNext(operator)) {
            return false;
        }
        at += operator.length();
        return true;
    }

    private boolean isNext(String operator) {
        int end = at + operator.length();
        return text.startsWith(operator, at) && (end == text.length() || isEdge(text.charAt(end)));
    }

    private RefusedQuery refused(String what, int where) {
        int position = new CodePointText(text).codePoint(where);
        return new RefusedQuery(what + " (at character " + (position + 1) + " of the search)", position);
    }
}
