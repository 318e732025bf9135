package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Box;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.WritingStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Readings as lines of comma-separated values (RFC 4180, without its line ends). Every line has the
 * columns of {@link #header}; what is absent is empty.
 */
public final class ResultCsv {
  private static final List<String> COLUMNS =
      Stream.of(
              Stream.of("path", "verdict", "digit", "best", "confidence"),
              IntStream.range(0, Recognition.DIGITS).mapToObj(digit -> "p" + digit),
              Stream.of("digit_probability", "reason", "x", "y", "width", "height"),
              Stream.of(
                  "slant_degrees",
                  "skew_degrees",
                  "stroke_width",
                  "ink_area",
                  "aspect",
                  "millis",
                  "error"))
          .flatMap(Function.identity())
          .toList();

  private ResultCsv() {}

  /**
   * The names of the columns.
   *
   * @return the first line
   */
  public static String header() {
    return CsvLine.of(COLUMNS);
  }

  /**
   * What was read in a picture.
   *
   * @param path of the picture
   * @param reading what was read
   * @param millis time from opening the picture to its reading
   * @return its line
   */
  public static String read(String path, Recognition reading, double millis) {
    List<Object> cells = new ArrayList<>(COLUMNS.size());
    cells.add(path);
    cells.add(ResultJson.word(reading.verdict()));
    cells.add(digit(reading.digit()));
    cells.add(digit(reading.best()));
    cells.add(reading.confidence());
    for (int d = 0; d < Recognition.DIGITS; d++) {
      cells.add(reading.probability(d));
    }
    cells.add(reading.digitProbability());
    cells.add(reading.reason().map(ResultJson::word).orElse(""));
    cells.addAll(box(reading.box()));
    cells.addAll(style(reading.style()));
    cells.add(millis);
    cells.add("");
    return CsvLine.of(cells);
  }

  /**
   * Why a picture could not be read.
   *
   * @param path of the picture
   * @param error what went wrong
   * @return its line
   */
  public static String failed(String path, String error) {
    return CsvLine.failed(COLUMNS.size(), path, error);
  }

  private static Object digit(OptionalInt digit) {
    return digit.isPresent() ? digit.getAsInt() : "";
  }

  static List<?> box(Optional<Box> box) {
    return box.<List<?>>map(b -> List.of(b.x(), b.y(), b.width(), b.height()))
        .orElse(Collections.nCopies(4, ""));
  }

  private static List<?> style(Optional<WritingStyle> style) {
    return style
        .<List<?>>map(
            s ->
                List.of(
                    s.slantDegrees(), s.skewDegrees(), s.strokeWidth(), s.inkArea(), s.aspect()))
        .orElse(Collections.nCopies(5, ""));
  }
}
