package org.tacit.storage.codec;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tacit.domain.change.CodingChange.CodingAdded;
import org.tacit.domain.codebook.CodeId;
import org.tacit.domain.coding.CoderId;
import org.tacit.domain.coding.Coding;
import org.tacit.domain.coding.CodingId;
import org.tacit.domain.coding.Direction;
import org.tacit.domain.coding.Facets;
import org.tacit.domain.coding.LevelId;
import org.tacit.domain.content.QuoteSeal;
import org.tacit.domain.source.SourceId;
import org.tacit.domain.text.TextSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * The change a trail may hold a million of. Written like any other record; read by hand, its fields in the order they are written in, and ids that come again and again made once.
 */
final class CodingAddedForm implements Form<CodingAdded> {
    /** More different ids than this are made anew each time. */
    private static final int MOST_KEPT = 50_000;

    private final Form<CodingAdded> writing;
    private final Form<TextSpan> span = new NumberForms.Span();
    private final Map<String, SourceId> sources = new ConcurrentHashMap<>();
    private final Map<String, CodeId> codes = new ConcurrentHashMap<>();
    private final Map<String, CoderId> coders = new ConcurrentHashMap<>();
    private final Map<Facets, Facets> facetSets = new ConcurrentHashMap<>();

    CodingAddedForm(Form<CodingAdded> writing) {
        this.writing = writing;
    }

    @Override
    public void write(CodingAdded value, JsonGenerator json, WordShelf shelf) {
        writing.write(value, json, shelf);
    }

    @Override
    public CodingAdded read(JsonParser json, WordShelf shelf) {
        Tokens.expect(json, JsonToken.START_OBJECT);
        begin(json, "coding", JsonToken.START_OBJECT);
        CodingId id = CodingId.of(UUID.fromString(Tokens.field(json, "id")));
        SourceId source = kept(sources, Tokens.field(json, "source"), SourceId::new);
        begin(json, "extent", JsonToken.START_ARRAY);
        TextSpan extent = span.read(json, shelf);
        CodeId code = kept(codes, Tokens.field(json, "code"), CodeId::new);
        CoderId coder = kept(coders, Tokens.field(json, "coder"), CoderId::new);
        String at = Tokens.field(json, "at");
        begin(json, "facets", JsonToken.START_OBJECT);
        Facets facets = facets(json);
        Tokens.next(json, JsonToken.END_OBJECT);
        QuoteSeal quote = new QuoteSeal(Tokens.field(json, "quote"));
        Tokens.next(json, JsonToken.END_OBJECT);
        return new CodingAdded(new Coding(id, source, extent, code, coder, Moments.read(at), facets), quote);
    }

    private static void begin(JsonParser json, String name, JsonToken token) {
        Tokens.next(json, JsonToken.PROPERTY_NAME);
        if (!json.currentName().equals(name)) {
            throw new BodyException("there is \"" + json.currentName() + "\" where \"" + name + "\" should stand");
        }
        Tokens.next(json, token);
    }

    private Facets facets(JsonParser json) {
        Direction direction = null;
        LevelId level = null;
        Integer weight = null;
        while (json.nextToken() != JsonToken.END_OBJECT) {
            String name = json.currentName();
            json.nextToken();
            switch (name) {
                case "direction" -> direction = Direction.valueOf(json.getString());
                case "level" -> level = new LevelId(json.getString());
                case "weight" -> weight = Tokens.integer(json);
                default -> throw new BodyException("there is a field \"" + name + "\" that facets do not have");
            }
        }
        return shared(direction, level, weight);
    }

    private Facets shared(@Nullable Direction direction, @Nullable LevelId level, @Nullable Integer weight) {
        if (direction == null && level == null && weight == null) {
            return Facets.NONE;
        }
        Facets facets = new Facets(direction, level, weight);
        Facets known = facetSets.get(facets);
        if (known != null) {
            return known;
        }
        if (facetSets.size() < MOST_KEPT) {
            facetSets.put(facets, facets);
        }
        return facets;
    }

    private static <T> T kept(Map<String, T> known, String text, Function<String, T> maker) {
        T found = known.get(text);
        if (found != null) {
            return found;
        }
        T made = maker.apply(text);
        if (known.size() < MOST_KEPT) {
            known.put(text, made);
        }
        return made;
    }
}
