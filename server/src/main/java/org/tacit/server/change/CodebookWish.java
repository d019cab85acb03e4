package org.tacit.server.change;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Wishes about the codebook. */
public sealed interface CodebookWish extends Wish {

    /** A code as a person words it; the id is made of the name when it is left out. */
    record CodeWords(
            String name,
            @Nullable String id,
            @Nullable String definition,
            @Nullable String include,
            @Nullable String exclude,
            @Nullable String example,
            @Nullable String colour,
            @Nullable Boolean codable) {
        public CodeWords {
            Wish.need(name, "name");
        }
    }

    /**
     * Adds a code.
     *
     * @param parent the code it goes beneath; the top when absent
     * @param position among its siblings, from 0; the last when absent
     */
    record AddCode(
            CodeWords code,
            @Nullable String parent,
            @Nullable Integer position) implements CodebookWish {
        public AddCode {
            Wish.need(code, "code");
        }
    }

    /** Gives a code other words; what is left out stays. */
    record ChangeCode(CodeWords code) implements CodebookWish {
        public ChangeCode {
            Wish.need(code, "code");
            Wish.need(code.id(), "code.id");
        }
    }

    /**
     * Moves a code with all beneath it.
     *
     * @param parent the code it goes beneath; the top when absent
     * @param position among its siblings there, from 0; the last when absent
     */
    record MoveCode(
            String code, @Nullable String parent, @Nullable Integer position) implements CodebookWish {
        public MoveCode {
            Wish.need(code, "code");
        }
    }

    /** Merges a code into another. */
    record MergeCode(String code, String into) implements CodebookWish {
        public MergeCode {
            Wish.need(code, "code");
            Wish.need(into, "into");
        }
    }

    /**
     * Splits a code: some of its codings get a new code beside it.
     *
     * @param part the new code
     * @param codings those that go over
     */
    record SplitCode(String code, CodeWords part, List<CodingWish.CodingName> codings) implements CodebookWish {
        public SplitCode {
            Wish.need(code, "code");
            Wish.need(part, "part");
            codings = Wish.orNone(codings);
        }
    }

    /** Removes a code with its codings. */
    record RemoveCode(String code) implements CodebookWish {
        public RemoveCode {
            Wish.need(code, "code");
        }
    }
}
