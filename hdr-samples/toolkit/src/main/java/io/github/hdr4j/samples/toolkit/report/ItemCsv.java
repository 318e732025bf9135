package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Box;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * What was read in several places of a picture as comma-separated values: a line for each place.
 *
 * @param kind of place, the name of its column
 */
record ItemCsv(String kind) {
  private static final List<String> FURTHER =
      List.of(
          "text",
          "confidence",
          "verdict",
          "reason",
          "x",
          "y",
          "width",
          "height",
          "millis",
          "error");

  private static final int VERDICT = 4;

  String header() {
    List<String> columns = new ArrayList<>(List.of("path", kind));
    columns.addAll(FURTHER);
    return CsvLine.of(columns);
  }

  private static int columns() {
    return 2 + FURTHER.size();
  }

  /** The line of one place. */
  static String read(
      String path,
      Object place,
      String text,
      double confidence,
      Verdict verdict,
      Optional<Reason> reason,
      Box box,
      double millis) {
    List<Object> cells = new ArrayList<>();
    cells.add(path);
    cells.add(place);
    cells.add(text);
    cells.add(confidence);
    cells.add(ResultJson.word(verdict));
    cells.add(reason.map(ResultJson::word).orElse(""));
    cells.addAll(ResultCsv.box(Optional.of(box)));
    cells.add(millis);
    cells.add("");
    return CsvLine.of(cells);
  }

  /** The line of a picture in which there is no such place. */
  static String nothing(String path, Verdict verdict, double millis) {
    List<Object> cells = new ArrayList<>(Collections.nCopies(columns(), ""));
    cells.set(0, path);
    cells.set(VERDICT, ResultJson.word(verdict));
    cells.set(columns() - 2, millis);
    return CsvLine.of(cells);
  }

  static String failed(String path, String error) {
    return CsvLine.failed(columns(), path, error);
  }
}
