package io.github.hdr4j.samples.toolkit.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A number that was misread, or in which nothing was found. It holds no picture.
 *
 * @param set name of its set
 * @param number the picture and what it shows
 * @param transcript what was read
 */
public record NumberMistake(String set, LabelledNumber number, Transcript transcript) {
  private static final Comparator<NumberMistake> WORST_FIRST =
      Comparator.comparingDouble(
              (NumberMistake mistake) -> mistake.transcript.confidence().orElse(-1))
          .reversed();

  /**
   * Finds the worst: the most confident first, and those in which nothing was found last. What
   * could not be decoded is no mistake of the reader's.
   *
   * @param readings to look through
   * @param most how many are wanted
   * @return as many as there are, that many at most
   */
  public static List<NumberMistake> worst(NumberReadings readings, int most) {
    List<NumberMistake> mistakes = new ArrayList<>();
    for (int i = 0; i < readings.sets().size(); i++) {
      String set = readings.sets().get(i).name();
      for (NumberOutcome outcome : readings.outcomes().get(i)) {
        if (outcome instanceof NumberOutcome.Read read && !read.correct()) {
          mistakes.add(new NumberMistake(set, read.number(), read.transcript()));
        }
      }
    }
    return mistakes.stream().sorted(WORST_FIRST).limit(most).toList();
  }
}
