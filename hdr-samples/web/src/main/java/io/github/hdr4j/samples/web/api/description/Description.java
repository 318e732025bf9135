package io.github.hdr4j.samples.web.api.description;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * All of the interface.
 *
 * @param paragraphs what holds everywhere
 * @param areas what can be asked for, by area
 * @param objects that are sent and answered, by name
 */
record Description(
    List<String> paragraphs, Map<String, List<Operation>> areas, List<DescribedObject> objects) {
  private static final List<String> USED_MOST = List.of("Recognitions", "Jobs", "History");

  private static final Comparator<String> USED_MOST_FIRST =
      Comparator.<String>comparingInt(
              area -> USED_MOST.contains(area) ? USED_MOST.indexOf(area) : USED_MOST.size())
          .thenComparing(Comparator.naturalOrder());

  /** Reads an OpenAPI document. */
  static Description of(JsonNode api) {
    Map<String, List<Operation>> areas =
        api.path("paths")
            .propertyStream()
            .flatMap(path -> operations(path.getKey(), path.getValue()))
            .sorted(Comparator.comparing(Operation::path))
            .collect(
                Collectors.groupingBy(
                    Operation::area, () -> new TreeMap<>(USED_MOST_FIRST), Collectors.toList()));
    JsonNode schemas = api.path("components").path("schemas");
    List<DescribedObject> objects =
        schemas
            .propertyStream()
            .map(schema -> DescribedObject.of(schema.getKey(), schema.getValue()))
            .toList();
    return new Description(
        Arrays.asList(api.path("info").path("description").asString("").split("\n\n")),
        areas,
        objects);
  }

  private static Stream<Operation> operations(String path, JsonNode methods) {
    return methods
        .propertyStream()
        .map(method -> Operation.of(path, method.getKey(), method.getValue()));
  }
}
