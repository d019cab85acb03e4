package org.tacit.storage.codec;

import org.tacit.domain.content.ContentId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Words about people: {@code {"words":"w12.1","hash":"…"}}, and the words themselves beside the body. Empty words stay in the body, for they tell nothing. */
final class WordsForm implements Form<String> {
    private static final String ID = "words";
    private static final String HASH = "hash";

    @Override
    public void write(String words, JsonGenerator json, WordShelf shelf) {
        if (words.isEmpty() || shelf.isInline()) {
            json.writeString(words);
            return;
        }
        WordShelf.Kept kept = shelf.put(words);
        json.writeStartObject();
        json.writeStringProperty(ID, kept.id().value());
        json.writeStringProperty(HASH, kept.hash());
        json.writeEndObject();
    }

    @Override
    public String read(JsonParser json, WordShelf shelf) {
        if (json.currentToken() == JsonToken.VALUE_STRING) {
            return json.getString();
        }
        Tokens.expect(json, JsonToken.START_OBJECT);
        ContentId id = new ContentId(Tokens.field(json, ID));
        String hash = Tokens.field(json, HASH);
        Tokens.next(json, JsonToken.END_OBJECT);
        return shelf.get(new WordShelf.Kept(id, hash));
    }
}
