package org.tacit.server.http;

import com.fasterxml.jackson.annotation.JsonInclude;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.EnumNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** JSON as the server reads and writes it: what is absent is left out, enumerations are in kebab case, unknown fields are refused. */
public final class Json {
    /** The longest body of a request that is JSON, in characters; about ten times the longest transcript. */
    public static final long LONGEST = 16_000_000;

    private Json() {}

    /** Makes the mapper. */
    public static JsonMapper mapper() {
        JsonFactory factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxDocumentLength(LONGEST)
                        .maxNestingDepth(50)
                        .build())
                .build();
        return JsonMapper.builder(factory)
                .changeDefaultPropertyInclusion(value -> value.withValueInclusion(JsonInclude.Include.NON_NULL))
                .enumNamingStrategy(EnumNamingStrategies.KEBAB_CASE)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .build();
    }
}
