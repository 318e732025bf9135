package io.github.hdr4j.samples.toolkit.corpus;

import java.io.IOException;
import java.nio.charset.MalformedInputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The form of a baseline on disk: UTF-8, tab-separated, a header, and a line for each corpus and
 * transform. Lines that are empty or begin with {@code #} are passed over.
 */
final class BaselineFile {
  private static final String NOTE = "# Written by 'hdr corpus --write-baseline', not by hand.";
  private static final List<String> HEADER =
      List.of(
          "set",
          "transform",
          "pictures",
          "correct at least",
          "accepted wrong at most",
          "same at least");
  private static final String SEPARATOR = "\t";

  private final Path file;
  private final SortedMap<String, SortedMap<String, Bar>> bars = new TreeMap<>();

  private BaselineFile(Path file) {
    this.file = file;
  }

  static SortedMap<String, SortedMap<String, Bar>> read(Path file) throws IOException {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (MalformedInputException e) {
      throw new BaselineFormatException(file, "is not UTF-8 text");
    }
    BaselineFile parsed = new BaselineFile(file);
    boolean header = false;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      if (header) {
        parsed.add(i + 1, line);
      } else if (line.equals(String.join(SEPARATOR, HEADER))) {
        header = true;
      } else {
        throw new BaselineFormatException(file, i + 1, "is not the header, " + columns());
      }
    }
    if (parsed.bars.isEmpty()) {
      throw new BaselineFormatException(file, "holds no figures");
    }
    return parsed.bars;
  }

  private static String columns() {
    return "six columns between tabs: " + String.join(", ", HEADER);
  }

  private void add(int number, String line) throws BaselineFormatException {
    String[] cells = line.split(SEPARATOR, -1);
    if (cells.length != HEADER.size()) {
      throw new BaselineFormatException(
          file, number, "has %d columns instead of ".formatted(cells.length) + columns());
    }
    int pictures = count(number, cells, 2, Integer.MAX_VALUE);
    Bar bar =
        new Bar(
            pictures,
            count(number, cells, 3, pictures),
            count(number, cells, 4, pictures),
            count(number, cells, 5, pictures));
    if (bars.computeIfAbsent(cells[0], corpus -> new TreeMap<>()).putIfAbsent(cells[1], bar)
        != null) {
      throw new BaselineFormatException(
          file, number, "repeats '%s' of '%s'".formatted(cells[1], cells[0]));
    }
  }

  private int count(int number, String[] cells, int column, int most)
      throws BaselineFormatException {
    String name = HEADER.get(column);
    int count;
    try {
      count = Integer.parseInt(cells[column]);
    } catch (NumberFormatException e) {
      throw new BaselineFormatException(
          file, number, "has '%s' where '%s' should be a number".formatted(cells[column], name));
    }
    if (count < 0 || count > most) {
      throw new BaselineFormatException(
          file, number, "has %d for '%s', of %d pictures".formatted(count, name, most));
    }
    return count;
  }

  static String text(SortedMap<String, SortedMap<String, Bar>> bars) {
    StringBuilder text = new StringBuilder(NOTE).append('\n');
    line(text, HEADER);
    bars.forEach(
        (corpus, transforms) ->
            transforms.forEach(
                (transform, bar) ->
                    line(
                        text,
                        List.of(
                            corpus,
                            transform,
                            bar.pictures(),
                            bar.correct(),
                            bar.acceptedWrong(),
                            bar.same()))));
    return text.toString();
  }

  private static void line(StringBuilder text, List<?> cells) {
    for (int i = 0; i < cells.size(); i++) {
      text.append(i == 0 ? "" : SEPARATOR).append(cells.get(i));
    }
    text.append('\n');
  }
}
