package org.tacit.domain.variable;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Locale;
import org.tacit.domain.TacitException;

/** What a variable's values are; the six types of REFI-QDA 1.5. */
public enum VariableType {
    TEXT("any text"),
    BOOLEAN("true or false"),
    INTEGER("a whole number"),
    DECIMAL("a decimal number such as 3.5"),
    DATE("a date such as 2031-03-12"),
    DATE_TIME("a date and time such as 2031-03-12T14:30:00");

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

    private static String canonicalBoolean(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (!lower.equals("true") && !lower.equals("false")) {
            throw new TacitException("\"" + text + "\" is not true or false");
        }
        return lower;
    }

    private static String canonicalDecimal(String text) {
        BigDecimal value = new BigDecimal(text).stripTrailingZeros();
        return value.toPlainString();
    }
}
