package org.tacit.server.change;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.CodingRef;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import org.tacit.server.coding.ShownFacets;
import org.tacit.server.http.RequestRefused;

/** Wishes about codings. */
public sealed interface CodingWish extends Wish {

    /**
     * Codes a selection.
     *
     * @param source where
     * @param start the first code point selected
     * @param end the code point after the last
     * @param codes with which codes
     * @param coding the ids the codings get, one for each code; made here when absent
     * @param facets what qualifies them
     */
    record Code(
            String source,
            int start,
            int end,
            List<String> codes,
            @Nullable List<UUID> coding,
            @Nullable ShownFacets facets)
            implements CodingWish {
        public Code {
            Wish.need(source, "source");
            codes = List.copyOf(Wish.need(codes, "codes"));
            coding = coding == null ? null : List.copyOf(coding);
            if (codes.isEmpty()) {
                throw RequestRefused.malformed("The wish names no code");
            }
            if (coding != null && coding.size() != codes.size()) {
                throw RequestRefused.malformed("The wish needs one coding id for each code");
            }
        }
    }

    /** Gives a coding another extent. */
    record Resize(String source, UUID coding, int start, int end) implements CodingWish {
        public Resize {
            Wish.need(source, "source");
            Wish.need(coding, "coding");
        }
    }

    /** Gives a coding another code; memo and facets stay. */
    record Reassign(String source, UUID coding, String code) implements CodingWish {
        public Reassign {
            Wish.need(source, "source");
            Wish.need(coding, "coding");
            Wish.need(code, "code");
        }
    }

    /** Gives a coding other facets. */
    record Qualify(String source, UUID coding, ShownFacets facets) implements CodingWish {
        public Qualify {
            Wish.need(source, "source");
            Wish.need(coding, "coding");
            Wish.need(facets, "facets");
        }
    }

    /** Removes codings: the one named, or each of a list. */
    record Uncode(
            @Nullable String source,
            @Nullable UUID coding,
            @Nullable List<CodingName> codings) implements CodingWish {
        public Uncode {
            codings = codings == null ? null : List.copyOf(codings);
            if (codings == null || codings.isEmpty()) {
                Wish.need(source, "source");
                Wish.need(coding, "coding");
            }
        }

        List<CodingRef> refs() {
            return codings == null || codings.isEmpty()
                    ? List.of(new CodingName(Wish.need(source, "source"), Wish.need(coding, "coding")).ref())
                    : codings.stream().map(CodingName::ref).toList();
        }
    }

    /** Names a coding. */
    record CodingName(String source, UUID coding) {
        public CodingName {
            Wish.need(source, "source");
            Wish.need(coding, "coding");
        }

        CodingRef ref() {
            return new CodingRef(new SourceId(source), CodingId.of(coding));
        }
    }

    /** A selection as it came. */
    static TextSpan span(int start, int end) {
        if (start < 0 || end < start) {
            throw RequestRefused.malformed("[" + start + ", " + end + ") is no selection");
        }
        return new TextSpan(start, end);
    }
}
