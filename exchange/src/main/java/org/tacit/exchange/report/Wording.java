package org.tacit.exchange.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;

/** How numbers, dates and lists read in a sentence. Stateless. */
final class Wording {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private Wording() {}

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    static String day(Instant at) {
        return day(LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    /** "from 2 March 2031 to 4 April 2031", or "on 2 March 2031". */
    static String period(LocalDate from, LocalDate to) {
        return from.equals(to) ? "on " + day(from) : "from " + day(from) + " to " + day(to);
    }

    /** "1 code", "2 codes". */
    static String count(long count, String one) {
        return count(count, one, one + "s");
    }

    static String count(long count, String one, String many) {
        return String.format(Locale.UK, "%,d %s", count, count == 1 ? one : many);
    }

    /** "a, b and c". */
    static String list(List<String> items) {
        int last = items.size() - 1;
        if (last <= 0) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, last)) + " and " + items.get(last);
    }

    /** A share as a whole percentage, with "under 1%" for what would round to nothing. */
    static String share(long part, long whole) {
        if (whole == 0) {
            return "–";
        }
        double percent = 100.0 * part / whole;
        return part > 0 && percent < 1 ? "<1%" : Math.round(percent) + "%";
    }
}
