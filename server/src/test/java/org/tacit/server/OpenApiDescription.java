package org.tacit.server;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.configuration.SpringDocConfiguration;
import org.springdoc.core.properties.SpringDocConfigProperties;
import org.springdoc.webmvc.core.configuration.SpringDocWebMvcConfiguration;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.tacit.server.change.Wish;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Describes the server with springdoc, and puts right what it cannot know: what of a record may be absent, how enumerations are written, and how wishes are told apart. */
final class OpenApiDescription {
    private OpenApiDescription() {}

    static void register(AnnotationConfigServletWebServerApplicationContext context) {
        context.registerBean(SpringDocConfigProperties.class);
        context.register(SpringDocConfiguration.class, SpringDocWebMvcConfiguration.class);
        context.registerBean(Words.class, Words::new);
    }

    /** Records and enumerations as our JSON has them. */
    static final class Words implements ModelConverter {
        private final Map<String, Class<?>> named = new TreeMap<>();

        @Override
        public Schema<?> resolve(AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
            Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
            if (raw.isEnum()) {
                StringSchema schema = new StringSchema();
                Arrays.stream(raw.getEnumConstants())
                        .forEach(one -> schema.addEnumItem(
                                ((Enum<?>) one).name().toLowerCase(Locale.ROOT).replace('_', '-')));
                return schema;
            }
            Schema<?> schema = chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
            if (raw.isRecord()) {
                Class<?> other = named.put(raw.getSimpleName(), raw);
                if (other != null && other != raw) {
                    throw new IllegalStateException("two records are called alike: " + raw + ", " + other);
                }
                Schema<?> defined = context.getDefinedModels().get(raw.getSimpleName());
                if (defined != null) {
                    defined.setRequired(Arrays.stream(raw.getRecordComponents())
                            .filter(component -> !mayBeAbsent(component))
                            .map(Words::written)
                            .toList());
                }
            }
            return schema;
        }

        private static String written(RecordComponent component) {
            JsonProperty named = component.getAccessor().getAnnotation(JsonProperty.class);
            return named == null ? component.getName() : named.value();
        }

        private static boolean mayBeAbsent(RecordComponent component) {
            return component.getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || component.getType().isArray()
                            && component.getAnnotatedType().getAnnotations().length > 0;
        }
    }

    /** Each wish a schema of its own with its name in {@code do}, and a wish one of them. */
    static void tellWishesApart(ObjectNode document) {
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        ObjectNode wish = schemas.putObject("Wish");
        ArrayNode oneOf = wish.putArray("oneOf");
        ObjectNode discriminator = wish.putObject("discriminator");
        discriminator.put("propertyName", "do");
        ObjectNode mapping = discriminator.putObject("mapping");
        for (JsonSubTypes.Type type :
                Wish.class.getAnnotation(JsonSubTypes.class).value()) {
            String name = type.value().getSimpleName();
            String ref = "#/components/schemas/" + name;
            ObjectNode plain = plain((ObjectNode) schemas.get(name), type.name());
            schemas.set(name, plain);
            oneOf.addObject().put("$ref", ref);
            mapping.put(type.name(), ref);
        }
        ((ObjectNode) schemas.at("/Wishes/properties/wishes"))
                .putObject("items")
                .put("$ref", "#/components/schemas/Wish");
        ((ObjectNode) schemas.at("/Previewed/properties")).putObject("wish").put("$ref", "#/components/schemas/Wish");
    }

    private static ObjectNode plain(ObjectNode described, String name) {
        List<JsonNode> parts = new ArrayList<>();
        parts.add(described);
        described.path("allOf").forEach(parts::add);
        ObjectNode plain = described.objectNode();
        plain.put("type", "object");
        ObjectNode properties = plain.putObject("properties");
        properties.putObject("do").put("type", "string").putArray("enum").add(name);
        ArrayNode required = plain.putArray("required");
        required.add("do");
        for (JsonNode part : parts) {
            part.path("properties").properties().forEach(one -> {
                if (!one.getKey().equals("do")) {
                    properties.set(one.getKey(), one.getValue());
                }
            });
            part.path("required").forEach(one -> {
                if (!one.asString().equals("do")) {
                    required.add(one);
                }
            });
        }
        return plain;
    }

    /** What springdoc makes of a record of parameters, of bytes that are text, and of errors, said as it is. */
    static void mend(ObjectNode document) {
        ObjectNode schemas = (ObjectNode) document.at("/components/schemas");
        JsonNode wanted = schemas.get("Wanted");
        document.path("paths")
                .forEach(path -> path.forEach(operation -> {
                    ArrayNode parameters = ((ObjectNode) operation).withArray("parameters");
                    ArrayNode mended = document.arrayNode();
                    parameters.forEach(one -> {
                        if (one.path("name").asString().equals("wanted")) {
                            wanted.path("properties")
                                    .properties()
                                    .forEach(each -> mended.addObject()
                                            .put("name", each.getKey())
                                            .put("in", "query")
                                            .put("required", false)
                                            .set("schema", each.getValue()));
                        } else if (!one.path("name").asString().equals("Accept-Encoding")) {
                            mended.add(one);
                        }
                    });
                    ((ObjectNode) operation).set("parameters", mended);
                    ObjectNode responses = (ObjectNode) operation.get("responses");
                    responses.forEach(response -> response.path("content").forEach(content -> {
                        if (content.at("/schema/format").asString("").equals("byte")) {
                            ((ObjectNode) content.get("schema")).remove("format");
                        }
                    }));
                    responses
                            .putObject("default")
                            .put("description", "What went wrong")
                            .putObject("content")
                            .putObject("application/json")
                            .putObject("schema")
                            .put("$ref", "#/components/schemas/Problem");
                }));
        schemas.remove("Wanted");
        schemas.set("Problem", problem(document));
    }

    private static ObjectNode problem(ObjectNode document) {
        ObjectNode problem = document.objectNode().put("type", "object");
        ObjectNode properties = problem.putObject("properties");
        properties.putObject("status").put("type", "integer").put("format", "int32");
        properties.putObject("code").put("type", "string");
        properties.putObject("message").put("type", "string");
        ObjectNode details =
                properties.putObject("details").put("type", "object").putObject("properties");
        details.putObject("entry").put("type", "integer").put("format", "int64");
        details.putObject("by").put("type", "string");
        problem.putArray("required").add("status").add("code").add("message");
        return problem;
    }
}
