package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.compare.contest.Lesson;
import io.github.hdr4j.samples.compare.contest.Score;
import java.util.List;
import java.util.Locale;

/**
 * What a comparison came to.
 *
 * @param lesson that all have learned from
 * @param test where the test's pictures come from, for people
 * @param pictures of the test
 * @param scores in the order in which they are shown
 */
public record Comparison(Lesson lesson, String test, int pictures, List<Score> scores) {
  /** Copies the list. */
  public Comparison {
    scores = List.copyOf(scores);
  }

  /** What all had in common, in one sentence. */
  String setting() {
    return String.format(
        Locale.ROOT, "Trained on %s; tested on %,d pictures: %s.", lesson, pictures, test);
  }

  /** What the times were taken on. */
  static String machine() {
    return "Times are those of one run on this machine: Java %s, %s, %d processors."
        .formatted(
            Runtime.version().feature(),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors());
  }
}
