package io.github.hdr4j.samples.web.api.description;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;

/**
 * What can be asked for at an address.
 *
 * @param method in capitals
 * @param path of the address, with names in braces
 * @param area that it belongs to
 * @param summary in a few words
 * @param words more of it; may be empty
 * @param parameters of the request
 * @param bodies that it may have
 * @param answers that it may get
 */
record Operation(
    String method,
    String path,
    String area,
    String summary,
    String words,
    List<NamedValue> parameters,
    List<Content> bodies,
    List<Answer> answers) {
  static Operation of(String path, String method, JsonNode json) {
    return new Operation(
        method.toUpperCase(Locale.ROOT),
        path,
        json.path("tags").path(0).asString(""),
        json.path("summary").asString(""),
        json.path("description").asString(""),
        json.path("parameters").valueStream().map(NamedValue::parameter).toList(),
        Content.of(json.path("requestBody").path("content")),
        json.path("responses")
            .propertyStream()
            .map(answer -> Answer.of(answer.getKey(), answer.getValue()))
            .sorted(Comparator.comparing(Answer::status))
            .toList());
  }
}
