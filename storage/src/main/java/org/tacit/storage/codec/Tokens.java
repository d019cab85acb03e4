package org.tacit.storage.codec;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads tokens and refuses what should not stand there. Stateless. */
final class Tokens {
    private Tokens() {}

    static void expect(JsonParser json, JsonToken token) {
        if (json.currentToken() != token) {
            throw new BodyException(
                    "there is " + json.currentToken() + " where " + token + " should stand, at " + place(json));
        }
    }

    static void next(JsonParser json, JsonToken token) {
        json.nextToken();
        expect(json, token);
    }

    static int integer(JsonParser json) {
        expect(json, JsonToken.VALUE_NUMBER_INT);
        return json.getIntValue();
    }

    static int nextInteger(JsonParser json) {
        json.nextToken();
        return integer(json);
    }

    /** The value of a field that must come next, a string. */
    static String field(JsonParser json, String name) {
        next(json, JsonToken.PROPERTY_NAME);
        if (!json.currentName().equals(name)) {
            throw new BodyException("there is \"" + json.currentName() + "\" where \"" + name + "\" should stand");
        }
        next(json, JsonToken.VALUE_STRING);
        return json.getString();
    }

    static String place(JsonParser json) {
        return "character " + json.currentTokenLocation().getColumnNr();
    }
}
