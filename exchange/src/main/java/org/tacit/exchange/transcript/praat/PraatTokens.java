package org.tacit.exchange.transcript.praat;

import org.tacit.exchange.transcript.UnreadableTranscript;

/**
 * Reads a Praat text file as Praat does (manual page "TextGrid file formats"): what counts are texts in double quotes, free-standing numbers and flags in angle brackets; everything else, such as
 * {@code xmin =} or {@code intervals [2]:}, is for people. So the long and the short form are the same. A double quote inside a text is doubled; an exclamation mark outside starts a comment.
 * Not thread-safe.
 */
final class PraatTokens {
    private final String text;
    private int at;
    private int line = 1;

    PraatTokens(String text) {
        this.text = text;
    }

    /** The line of the token read last, counted from 1. */
    int line() {
        return line;
    }

    /** The next text in quotes. */
    String string(String what) {
        skipTo(Kind.STRING, what);
        StringBuilder string = new StringBuilder();
        int start = line;
        at++;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"') {
                if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
                    at++;
                } else {
                    at++;
                    return string.toString();
                }
            }
            line += c == '\n' ? 1 : 0;
            string.append(c);
            at++;
        }
        throw new UnreadableTranscript("line " + start + ": the text of " + what + " has no closing quotation mark");
    }

    /** The next number. */
    double number(String what) {
        skipTo(Kind.NUMBER, what);
        int start = at;
        skipWord();
        String word = text.substring(start, at);
        try {
            double number = Double.parseDouble(word);
            if (Double.isFinite(number)) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new UnreadableTranscript("line " + line + ": \"" + word + "\" is not a number (" + what + ")", e);
        }
        throw new UnreadableTranscript("line " + line + ": \"" + word + "\" is not a number (" + what + ")");
    }

    /** The next number that counts something. */
    int count(String what) {
        double number = number(what);
        if (number < 0 || number > text.length() || number != Math.rint(number)) {
            throw new UnreadableTranscript("line " + line + ": " + what + " cannot be " + number);
        }
        return (int) number;
    }

    /** The next flag, without its angle brackets. */
    String flag(String what) {
        skipTo(Kind.FLAG, what);
        int start = at + 1;
        int end = text.indexOf('>', at);
        if (end < 0) {
            throw new UnreadableTranscript("line " + line + ": a flag is not closed (" + what + ")");
        }
        at = end + 1;
        return text.substring(start, end);
    }

    private enum Kind {
        STRING,
        NUMBER,
        FLAG,
        OTHER
    }

    private void skipTo(Kind wanted, String what) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '\n') {
                line++;
                at++;
            } else if (Character.isWhitespace(c)) {
                at++;
            } else if (c == '!') {
                skipLine();
            } else if (kind(c) == Kind.OTHER) {
                skipWord();
            } else if (kind(c) == wanted) {
                return;
            } else {
                throw new UnreadableTranscript("line " + line + ": " + what + " was expected here, not " + shown());
            }
        }
        throw new UnreadableTranscript("ends before " + what + "; the file is not complete");
    }

    private static Kind kind(char c) {
        if (c == '"') {
            return Kind.STRING;
        }
        if (c == '<') {
            return Kind.FLAG;
        }
        return c >= '0' && c <= '9' || c == '-' || c == '+' ? Kind.NUMBER : Kind.OTHER;
    }

    private String shown() {
        int start = at;
        int end = Math.min(text.length(), start + 20);
        return text.substring(start, end).lines().findFirst().orElse("");
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n') {
            at++;
        }
    }

    private void skipWord() {
        while (at < text.length() && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
    }
}
