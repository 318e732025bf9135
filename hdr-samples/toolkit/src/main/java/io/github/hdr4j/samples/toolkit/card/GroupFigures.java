package io.github.hdr4j.samples.toolkit.card;

import io.github.hdr4j.samples.toolkit.report.EvaluationJson;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * The figures of some labelled sets that were read together, as {@link EvaluationJson} has them.
 *
 * @param group what the sets are called together
 * @param json their figures
 */
record GroupFigures(String group, JsonNode json) {
  long count() {
    return json.required("n").asLong();
  }

  long accepted() {
    return json.required("verdicts").required("accepted").asLong();
  }

  long acceptedWrong() {
    return json.required("acceptedWrong").asLong();
  }

  /** One object for each set. */
  List<JsonNode> sets() {
    return json.required("sets").valueStream().toList();
  }

  /** The pictures that show no digit, by the names of their sets. */
  List<Map.Entry<String, JsonNode>> rejects() {
    return json.required("rejects").propertyStream().toList();
  }
}
