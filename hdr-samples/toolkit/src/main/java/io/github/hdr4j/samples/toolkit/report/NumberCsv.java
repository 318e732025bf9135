package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Numbers as comma-separated values: a line for each line of writing, and one for a picture without
 * any. What is absent is empty.
 */
public final class NumberCsv {
  private static final List<String> COLUMNS =
      List.of(
          "path",
          "line",
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

  private NumberCsv() {}

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
   * @param transcript what was read
   * @param millis time from opening the picture to its reading
   * @return one line or more
   */
  public static List<String> read(String path, Transcript transcript, double millis) {
    if (transcript.lines().isEmpty()) {
      List<Object> cells = new ArrayList<>(Collections.nCopies(COLUMNS.size(), ""));
      cells.set(0, path);
      cells.set(COLUMNS.indexOf("verdict"), ResultJson.word(transcript.verdict()));
      cells.set(COLUMNS.indexOf("millis"), millis);
      return List.of(CsvLine.of(cells));
    }
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < transcript.lines().size(); i++) {
      lines.add(line(path, i + 1, transcript.lines().get(i), millis));
    }
    return lines;
  }

  private static String line(String path, int number, NumberReading line, double millis) {
    List<Object> cells = new ArrayList<>();
    cells.add(path);
    cells.add(number);
    cells.add(line.text());
    cells.add(line.confidence());
    cells.add(ResultJson.word(line.verdict()));
    cells.add(line.reason().map(ResultJson::word).orElse(""));
    cells.addAll(ResultCsv.box(Optional.of(line.box())));
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
}
