package org.tacit.storage.codec;

import java.util.ArrayList;
import java.util.List;
import org.tacit.domain.text.Replacement;
import org.tacit.domain.text.Replacements;
import org.tacit.domain.text.TextSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Values that stand as numbers or rows of numbers. */
final class NumberForms {
    private NumberForms() {}

    /** A whole number. */
    static final class Whole implements Form<Integer> {
        @Override
        public void write(Integer value, JsonGenerator json, WordShelf shelf) {
            json.writeNumber((int) value);
        }

        @Override
        public Integer read(JsonParser json, WordShelf shelf) {
            return Tokens.integer(json);
        }
    }

    /** A whole number that may be large. */
    static final class Large implements Form<Long> {
        @Override
        public void write(Long value, JsonGenerator json, WordShelf shelf) {
            json.writeNumber((long) value);
        }

        @Override
        public Long read(JsonParser json, WordShelf shelf) {
            Tokens.expect(json, JsonToken.VALUE_NUMBER_INT);
            return json.getLongValue();
        }
    }

    /** {@code true} or {@code false}. */
    static final class Truth implements Form<Boolean> {
        @Override
        public void write(Boolean value, JsonGenerator json, WordShelf shelf) {
            json.writeBoolean(value);
        }

        @Override
        public Boolean read(JsonParser json, WordShelf shelf) {
            if (json.currentToken() != JsonToken.VALUE_TRUE) {
                Tokens.expect(json, JsonToken.VALUE_FALSE);
            }
            return json.currentToken() == JsonToken.VALUE_TRUE;
        }
    }

    /** {@code [120,180]}. */
    static final class Span implements Form<TextSpan> {
        @Override
        public void write(TextSpan span, JsonGenerator json, WordShelf shelf) {
            json.writeStartArray();
            json.writeNumber(span.start());
            json.writeNumber(span.end());
            json.writeEndArray();
        }

        @Override
        public TextSpan read(JsonParser json, WordShelf shelf) {
            Tokens.expect(json, JsonToken.START_ARRAY);
            TextSpan span = new TextSpan(Tokens.nextInteger(json), Tokens.nextInteger(json));
            Tokens.next(json, JsonToken.END_ARRAY);
            return span;
        }
    }

    /** {@code [[start,end,length],…]}. */
    static final class Edits implements Form<Replacements> {
        @Override
        public void write(Replacements replacements, JsonGenerator json, WordShelf shelf) {
            json.writeStartArray();
            for (Replacement replacement : replacements.list()) {
                json.writeStartArray();
                json.writeNumber(replacement.replaced().start());
                json.writeNumber(replacement.replaced().end());
                json.writeNumber(replacement.length());
                json.writeEndArray();
            }
            json.writeEndArray();
        }

        @Override
        public Replacements read(JsonParser json, WordShelf shelf) {
            Tokens.expect(json, JsonToken.START_ARRAY);
            List<Replacement> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                Tokens.expect(json, JsonToken.START_ARRAY);
                TextSpan replaced = new TextSpan(Tokens.nextInteger(json), Tokens.nextInteger(json));
                list.add(new Replacement(replaced, Tokens.nextInteger(json)));
                Tokens.next(json, JsonToken.END_ARRAY);
            }
            return new Replacements(list);
        }
    }
}
