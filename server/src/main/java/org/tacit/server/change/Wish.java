package org.tacit.server.change;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tacit.server.http.RequestRefused;

/** What a person wants done. It carries what was asked; what comes of it, the workbench works out. Told apart by {@code do}. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "do")
@JsonSubTypes({
    @JsonSubTypes.Type(value = CodingWish.Code.class, name = "code"),
    @JsonSubTypes.Type(value = CodingWish.Resize.class, name = "resize"),
    @JsonSubTypes.Type(value = CodingWish.Reassign.class, name = "reassign"),
    @JsonSubTypes.Type(value = CodingWish.Qualify.class, name = "qualify"),
    @JsonSubTypes.Type(value = CodingWish.Uncode.class, name = "uncode"),
    @JsonSubTypes.Type(value = CodebookWish.AddCode.class, name = "add-code"),
    @JsonSubTypes.Type(value = CodebookWish.ChangeCode.class, name = "change-code"),
    @JsonSubTypes.Type(value = UndoWish.Undo.class, name = "undo"),
    @JsonSubTypes.Type(value = UndoWish.UndoLast.class, name = "undo-last"),
})
public sealed interface Wish permits CodingWish, CodebookWish, UndoWish {

    /** A field that must be there. */
    static <T> T need(@Nullable T value, String field) {
        if (value == null) {
            throw RequestRefused.malformed("The wish lacks \"" + field + "\"");
        }
        return value;
    }

    /** A list that may be left out. */
    static <T> List<T> orNone(@Nullable List<T> values) {
        return values == null ? List.of() : List.copyOf(values);
    }
}
