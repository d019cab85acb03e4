package org.tacit.server.change;

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
}
