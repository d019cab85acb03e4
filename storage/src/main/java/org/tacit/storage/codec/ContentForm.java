package org.tacit.storage.codec;

import org.tacit.domain.content.ContentId;
import org.tacit.domain.source.TextRef;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** A row with a text or an original file: {@code {"content":"…","hash":"…"}}, so that the chain of hashes covers what lies beside it. */
final class ContentForm implements Form<ContentId> {
    private static final String ID = "content";
    private static final String HASH = "hash";
    private static final String LENGTH = "length";

    @Override
    public void write(ContentId value, JsonGenerator json, WordShelf shelf) {
        json.writeStartObject();
        fields(value, json, shelf);
        json.writeEndObject();
    }

    @Override
    public ContentId read(JsonParser json, WordShelf shelf) {
        ContentId id = fields(json, shelf);
        Tokens.next(json, JsonToken.END_OBJECT);
        return id;
    }

    private static void fields(ContentId value, JsonGenerator json, WordShelf shelf) {
        json.writeStringProperty(ID, value.value());
        json.writeStringProperty(HASH, shelf.hashOf(value));
    }

    private static ContentId fields(JsonParser json, WordShelf shelf) {
        Tokens.expect(json, JsonToken.START_OBJECT);
        ContentId id = new ContentId(Tokens.field(json, ID));
        shelf.met(new WordShelf.Kept(id, Tokens.field(json, HASH)));
        return id;
    }

    /** A canonical text: the row and how many code points it has. */
    static final class OfText implements Form<TextRef> {
        @Override
        public void write(TextRef value, JsonGenerator json, WordShelf shelf) {
            json.writeStartObject();
            fields(value.content(), json, shelf);
            json.writeNumberProperty(LENGTH, value.length());
            json.writeEndObject();
        }

        @Override
        public TextRef read(JsonParser json, WordShelf shelf) {
            ContentId id = fields(json, shelf);
            Tokens.next(json, JsonToken.PROPERTY_NAME);
            TextRef text = new TextRef(id, Tokens.nextInteger(json));
            Tokens.next(json, JsonToken.END_OBJECT);
            return text;
        }
    }
}
