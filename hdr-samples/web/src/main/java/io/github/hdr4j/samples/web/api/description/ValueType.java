package io.github.hdr4j.samples.web.api.description;

import java.util.Optional;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * What kind of value something is.
 *
 * @param words such as {@code list of}; empty if the object says it all
 * @param object name of an object that is described by itself
 */
record ValueType(String words, Optional<String> object) {
  private static final String OBJECTS = "#/components/schemas/";

  /** Reads a schema. */
  static ValueType of(JsonNode schema) {
    if (schema.has("$ref")) {
      return new ValueType(
          "", Optional.of(schema.get("$ref").asString("").substring(OBJECTS.length())));
    }
    if (schema.has("items")) {
      ValueType item = of(schema.get("items"));
      return new ValueType(("list of " + item.words).strip(), item.object);
    }
    if (schema.has("oneOf")) {
      ValueType first = of(schema.get("oneOf").get(0));
      return new ValueType("one or a list of", first.object);
    }
    if (schema.has("enum")) {
      return new ValueType(joined(schema.get("enum")), Optional.empty());
    }
    String type =
        schema.path("type").isArray()
            ? joined(schema.get("type"))
            : schema.path("type").asString("");
    String format = schema.path("format").asString("");
    return new ValueType(format.isEmpty() ? type : type + " (" + format + ")", Optional.empty());
  }

  private static String joined(JsonNode words) {
    return words.valueStream().map(word -> word.asString("")).collect(Collectors.joining(", "));
  }
}
