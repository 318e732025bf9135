package io.github.hdr4j.samples.web.api.description;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An object that is sent or answered.
 *
 * @param name of its kind
 * @param words what it is; may be empty
 * @param type what it is if it has no members
 * @param members of it
 */
record DescribedObject(String name, String words, ValueType type, List<NamedValue> members) {
  static DescribedObject of(String name, JsonNode schema) {
    return new DescribedObject(
        name,
        schema.path("description").asString(""),
        ValueType.of(schema),
        NamedValue.members(schema));
  }
}
