package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.report.ContrastMarkdown;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What the README and the files that the build writes say about the worth of the preparation, held
 * against each other.
 *
 * @param readme the README
 * @param contrast the table of contrasts, as the build writes it
 * @param accuracy the table of accuracies, as the build writes it
 */
record PublishedFigures(String readme, String contrast, String accuracy) {
  static final String OPEN = "<!-- contrast -->";
  static final String CLOSE = "<!-- /contrast -->";

  /** What stands in the place of the table before the first one is kept. */
  static final String UNMEASURED =
      "Not measured yet: `.ci/run` writes this table, and `.ci/keep-figures` puts it here.";

  /** Set, pictures, right, accuracy. */
  private static final Pattern ACCURACY =
      Pattern.compile("(?m)^\\| ([^|]+) \\| (\\d+) \\| (\\d+) \\| [01]\\.\\d{4} \\|$");

  /** Whatever does not agree, in words; empty if all is well. */
  List<String> disagreements() {
    List<String> found = new ArrayList<>();
    String shown = block("the README", readme, found);
    String written = block("contrast.md", contrast, found);
    if (!found.isEmpty()) {
      return found;
    }
    if (!shown.equals(written)) {
      found.add("the README shows another table than contrast.md holds");
    }
    if (!written.strip().equals(UNMEASURED)) {
      checkTable(written.strip().lines().toList(), found);
    }
    return found;
  }

  private static String block(String name, String text, List<String> found) {
    String[] parts = text.split(OPEN, -1);
    int end = parts.length == 2 ? parts[1].indexOf(CLOSE) : -1;
    if (end < 0) {
      found.add("%s needs %s and %s, once each".formatted(name, OPEN, CLOSE));
      return "";
    }
    return parts[1].substring(0, end);
  }

  private void checkTable(List<String> lines, List<String> found) {
    List<String> frame = ContrastMarkdown.of(List.of());
    List<String> rows =
        lines.stream().filter(line -> line.startsWith("| ") && !frame.contains(line)).toList();
    if (!lines.stream().filter(line -> !rows.contains(line)).toList().equals(frame)) {
      found.add("the words around the figures are not those that hdr contrast writes");
    }
    if (rows.isEmpty()) {
      found.add("the table has no figures");
    }
    Map<String, String> known = accuracies();
    for (String row : rows) {
      List<String> cells = cells(row);
      String figures = cells.get(1) + " pictures, " + cells.get(cells.size() - 3);
      String expected = known.getOrDefault(cells.get(0), "no such set");
      if (!figures.equals(expected)) {
        found.add("%s: %s, but accuracy.md has %s".formatted(cells.get(0), figures, expected));
      }
    }
    if (!identity(contrast).equals(identity(accuracy))) {
      found.add("contrast.md and accuracy.md are of different builds");
    }
  }

  /** What accuracy.md says of each set, in the form of a contrast. */
  private Map<String, String> accuracies() {
    Map<String, String> known = new LinkedHashMap<>();
    ACCURACY
        .matcher(accuracy)
        .results()
        .forEach(
            row -> {
              long pictures = Long.parseLong(row.group(2));
              long perMille = 1000 * Long.parseLong(row.group(3)) / pictures;
              known.put(
                  row.group(1),
                  "%d pictures, %d.%d %%".formatted(pictures, perMille / 10, perMille % 10));
            });
    return known;
  }

  /** Backend, engine, model and checksum: the indented lines. */
  private static List<String> identity(String file) {
    return file.lines().filter(line -> line.startsWith("    ")).toList();
  }

  private static List<String> cells(String row) {
    return Arrays.stream(row.split("\\|", -1))
        .map(String::strip)
        .filter(c -> !c.isEmpty())
        .toList();
  }
}
