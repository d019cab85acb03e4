package org.tacit.domain.variable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.tacit.domain.TacitException;
import org.tacit.domain.Words;

/** What a variable's values are; the six types of REFI-QDA 1.5. */
public enum VariableType {
    TEXT("any text"),
    BOOLEAN("true or false"),
    INTEGER("a whole number"),
    DECIMAL("a decimal number such as 3.5"),
    DATE("a date such as 2031-03-12"),
    DATE_TIME("a date and time such as 2031-03-12T14:30:00");

    /** The most characters a number may be written in, and the most digits it may have before or after its point. */
    public static final int MAX_DIGITS = 100;

    private final String form;

    VariableType(String form) {
        this.form = form;
    }

    /**
     * The one way this value is written, so that equal values are equal texts.
     *
     * @throws TacitException when the text is not a value of this type
     */
    public String canonical(String text) {
        String trimmed = text.strip();
        if ((this == INTEGER || this == DECIMAL) && trimmed.length() > MAX_DIGITS) {
            throw new TacitException("\"" + trimmed.substring(0, 20) + "...\" has more than " + MAX_DIGITS + " digits");
        }
        try {
            return switch (this) {
                case TEXT -> text;
                case BOOLEAN -> canonicalBoolean(trimmed);
                case INTEGER -> new BigInteger(trimmed).toString();
                case DECIMAL -> canonicalDecimal(trimmed);
                case DATE -> LocalDate.parse(trimmed).toString();
                case DATE_TIME -> LocalDateTime.parse(trimmed).toString();
            };
        } catch (NumberFormatException | DateTimeException e) {
            throw new TacitException("\"" + text + "\" is not " + form, e);
        }
    }

    /** Whether a value is written as this type writes it, does not apply, or was withdrawn. */
    public boolean holds(VariableValue value) {
        if (!value.applicable() || value.text().equals(Words.WITHDRAWN)) {
            return true;
        }
        try {
            return canonical(value.text()).equals(value.text());
        } catch (TacitException e) {
            return false;
        }
    }

    private static String canonicalBoolean(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.equals("true") && !lower.equals("false")) {
            throw new TacitException("\"" + text + "\" is not true or false");
        }
        return lower;
    }

    private static String canonicalDecimal(String text) {
        BigDecimal value = new BigDecimal(text).stripTrailingZeros();
        if (Math.abs((long) value.scale()) > MAX_DIGITS) {
            throw new TacitException("\"" + text + "\" has more than " + MAX_DIGITS + " digits");
        }
        return value.toPlainString();
    }
}
