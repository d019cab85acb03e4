package org.tacit.storage.codec;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.tacit.domain.source.SpeakerTurn;
import org.tacit.domain.source.Turns;
import org.tacit.domain.text.TextSpan;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Turns as {@code {"rule":…,"labels":[words…],"turns":[[label,start,end],[label,start,end,from,to],…]}}, times in milliseconds and -1 where unknown. */
final class TurnsForm implements Form<Turns> {
    private static final long NO_TIME = -1;
    private static final int LONGEST_ROW = 5;

    private final Form<String> words;

    TurnsForm(Form<String> words) {
        this.words = words;
    }

    @Override
    public void write(Turns turns, JsonGenerator json, WordShelf shelf) {
        json.writeStartObject();
        json.writeStringProperty("rule", turns.rule());
        json.writeName("labels");
        json.writeStartArray();
        turns.labels().forEach(label -> words.write(label, json, shelf));
        json.writeEndArray();
        json.writeName("turns");
        json.writeStartArray();
        for (int i = 0; i < turns.size(); i++) {
            write(turns.turn(i), json);
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void write(SpeakerTurn turn, JsonGenerator json) {
        json.writeStartArray();
        json.writeNumber(turn.label());
        json.writeNumber(turn.speech().start());
        json.writeNumber(turn.speech().end());
        if (turn.fromMillis().isPresent() || turn.toMillis().isPresent()) {
            json.writeNumber(turn.fromMillis().orElse(NO_TIME));
            json.writeNumber(turn.toMillis().orElse(NO_TIME));
        }
        json.writeEndArray();
    }

    @Override
    public Turns read(JsonParser json, WordShelf shelf) {
        Tokens.expect(json, JsonToken.START_OBJECT);
        String rule = Tokens.field(json, "rule");
        Tokens.next(json, JsonToken.PROPERTY_NAME);
        Tokens.next(json, JsonToken.START_ARRAY);
        List<String> labels = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            labels.add(words.read(json, shelf));
        }
        Turns.Builder turns = new Turns.Builder(rule, labels);
        Tokens.next(json, JsonToken.PROPERTY_NAME);
        Tokens.next(json, JsonToken.START_ARRAY);
        long[] row = new long[LONGEST_ROW];
        while (json.nextToken() != JsonToken.END_ARRAY) {
            Tokens.expect(json, JsonToken.START_ARRAY);
            row[3] = NO_TIME;
            row[4] = NO_TIME;
            for (int i = 0; json.nextToken() != JsonToken.END_ARRAY; i++) {
                if (i == LONGEST_ROW) {
                    throw new BodyException("a turn has too many numbers, at " + Tokens.place(json));
                }
                Tokens.expect(json, JsonToken.VALUE_NUMBER_INT);
                row[i] = json.getLongValue();
            }
            TextSpan speech = new TextSpan(Math.toIntExact(row[1]), Math.toIntExact(row[2]));
            turns.add(Math.toIntExact(row[0]), speech, time(row[3]), time(row[4]));
        }
        Tokens.next(json, JsonToken.END_OBJECT);
        return turns.build();
    }

    private static OptionalLong time(long millis) {
        return millis == NO_TIME ? OptionalLong.empty() : OptionalLong.of(millis);
    }
}
