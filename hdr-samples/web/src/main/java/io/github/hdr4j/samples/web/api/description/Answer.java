package io.github.hdr4j.samples.web.api.description;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * An answer to a request.
 *
 * @param status code, or {@code default} for all others
 * @param words when it is given
 * @param contents what it carries
 */
record Answer(String status, String words, List<Content> contents) {
  static Answer of(String status, JsonNode json) {
    return new Answer(
        status, json.path("description").asString(""), Content.of(json.path("content")));
  }
}
