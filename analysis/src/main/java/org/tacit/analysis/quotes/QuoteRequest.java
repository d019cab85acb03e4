package org.tacit.analysis.quotes;

import static java.util.Objects.requireNonNull;

import java.io.Serializable;
import java.util.Set;
import org.tacit.analysis.document.Filter;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.participant.ParticipantId;
import org.tacit.domain.participant.RoleId;
import org.tacit.domain.theme.ThemeId;

/**
 * Which quotes are wanted. An empty set asks for nothing in particular. A quote is there when one of its codings has a wanted code, direction and level together (or it is a wanted passage
 * of a theme), and one of its parts is said by somebody wanted. A quote of moderators alone is never there.
 *
 * @param codes with one of these codes
 * @param beneath whether codes beneath those count too
 * @param themes of one of these themes: a passage of it, or coded with one of its codes
 * @param passages which passages of themes
 * @param directions with one of these directions
 * @param levels at one of these levels
 * @param participants said by one of these
 * @param roles said by somebody with one of these roles
 * @param filter coders, sites and sessions
 * @param order in which order
 */
public record QuoteRequest(
        Set<CodeId> codes,
        boolean beneath,
        Set<ThemeId> themes,
        Passages passages,
        Set<Direction> directions,
        Set<LevelId> levels,
        Set<ParticipantId> participants,
        Set<RoleId> roles,
        Filter filter,
        Order order)
        implements Serializable {
    /** Every quote, by session. */
    public static final QuoteRequest ALL = new QuoteRequest(
            Set.of(), true, Set.of(), Passages.ANY, Set.of(), Set.of(), Set.of(), Set.of(), Filter.ALL, Order.SESSION);

    public QuoteRequest {
        codes = Set.copyOf(codes);
        themes = Set.copyOf(themes);
        requireNonNull(passages, "passages is null");
        directions = Set.copyOf(directions);
        levels = Set.copyOf(levels);
        participants = Set.copyOf(participants);
        roles = Set.copyOf(roles);
        requireNonNull(filter, "filter is null");
        requireNonNull(order, "order is null");
    }

    /** Quotes of some codes and those beneath them, by session. */
    public static QuoteRequest ofCodes(Set<CodeId> codes) {
        return new QuoteRequest(
                codes, true, Set.of(), Passages.ANY, Set.of(), Set.of(), Set.of(), Set.of(), Filter.ALL, Order.SESSION);
    }

    /** Quotes of some themes, by session: all, or only the passages the team chose. */
    public static QuoteRequest ofThemes(Set<ThemeId> themes, Passages passages) {
        return new QuoteRequest(
                Set.of(), true, themes, passages, Set.of(), Set.of(), Set.of(), Set.of(), Filter.ALL, Order.SESSION);
    }

    /** Which passages of themes are wanted. */
    public enum Passages {
        /** Passages and coded text alike. */
        ANY,
        /** Only passages that bear a theme out. */
        EVIDENCE,
        /** Only passages that speak against a theme or bound it. */
        DISCONFIRMING
    }

    /** In which order quotes are. */
    public enum Order {
        /** By date and id of the session, then place in the text. */
        SESSION,
        /** By the first participant who speaks, then by session. */
        PARTICIPANT,
        /** By the first code in the codebook, then by session. */
        CODE,
        /** Longest first, then by session. */
        LENGTH
    }
}
