package io.github.hdr4j.samples.web.api.description;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * A parameter of a request, or a member of an object.
 *
 * @param name of it
 * @param place {@code path}, {@code query} or {@code header}; empty for a member
 * @param type of its value
 * @param words what it is; may be empty
 * @param otherwise what it is without being named; may be empty
 */
record NamedValue(String name, String place, ValueType type, String words, String otherwise) {
  static NamedValue parameter(JsonNode json) {
    JsonNode schema = json.path("schema");
    return new NamedValue(
        json.path("name").asString(""),
        json.path("in").asString(""),
        ValueType.of(schema),
        json.path("description").asString(""),
        schema.path("default").asString(""));
  }

  /** The members of an object. */
  static List<NamedValue> members(JsonNode schema) {
    return schema
        .path("properties")
        .propertyStream()
        .map(
            member ->
                new NamedValue(
                    member.getKey(),
                    "",
                    ValueType.of(member.getValue()),
                    member.getValue().path("description").asString(""),
                    ""))
        .toList();
  }
}
