package io.github.hdr4j.samples.web.api.description;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * What a request or an answer may carry.
 *
 * @param mediaType of it
 * @param type of the value
 * @param parts of a form; empty for anything else
 */
record Content(String mediaType, ValueType type, List<NamedValue> parts) {
  /** Reads what is there by media type. */
  static List<Content> of(JsonNode byMediaType) {
    return byMediaType
        .propertyStream()
        .map(
            content -> {
              JsonNode schema = content.getValue().path("schema");
              return new Content(
                  content.getKey(), ValueType.of(schema), NamedValue.members(schema));
            })
        .toList();
  }
}
