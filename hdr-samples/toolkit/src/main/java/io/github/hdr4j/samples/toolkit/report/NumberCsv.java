package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Numbers as comma-separated values: a line for each line of writing, and one for a picture without
 * any. What is absent is empty.
 */
public final class NumberCsv {
  private NumberCsv() {}

  /**
   * The names of the columns.
   *
   * @return the first line
   */
  public static String header() {
    return new ItemCsv("line").header();
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
      return List.of(ItemCsv.nothing(path, transcript.verdict(), millis));
    }
    return IntStream.range(0, transcript.lines().size())
        .mapToObj(i -> line(path, i + 1, transcript.lines().get(i), millis))
        .toList();
  }

  private static String line(String path, int number, NumberReading line, double millis) {
    return ItemCsv.read(
        path,
        number,
        line.text(),
        line.confidence(),
        line.verdict(),
        line.reason(),
        line.box(),
        millis);
  }

  /**
   * Why a picture could not be read.
   *
   * @param path of the picture
   * @param error what went wrong
   * @return its line
   */
  public static String failed(String path, String error) {
    return ItemCsv.failed(path, error);
  }
}
