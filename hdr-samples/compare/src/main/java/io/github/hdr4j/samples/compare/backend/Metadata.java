package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.ModelInfo;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** What is said about a model, as lines of {@code key=value} in UTF-8. */
final class Metadata {
  private Metadata() {}

  /** Writes properties, sorted, with the prefix of this library's keys. */
  static byte[] encode(Map<String, String> properties) {
    StringBuilder lines = new StringBuilder();
    new TreeMap<>(properties)
        .forEach(
            (key, value) ->
                lines
                    .append(ModelInfo.KEY_PREFIX)
                    .append(key)
                    .append('=')
                    .append(value.replaceAll("\\R", " "))
                    .append('\n'));
    return lines.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Reads them with their prefix; lines of another form are passed over. */
  static Map<String, String> parse(byte[] encoded) {
    Map<String, String> properties = new TreeMap<>();
    new String(encoded, StandardCharsets.UTF_8)
        .lines()
        .filter(line -> line.indexOf('=') > 0)
        .forEach(
            line -> {
              int sign = line.indexOf('=');
              properties.put(line.substring(0, sign), line.substring(sign + 1));
            });
    return properties;
  }
}
