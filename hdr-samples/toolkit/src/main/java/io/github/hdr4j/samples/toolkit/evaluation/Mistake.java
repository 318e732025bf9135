package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A digit that was read as another one, or as none. It holds no picture, so that many can be kept.
 *
 * @param set name of its set
 * @param digit that was read
 * @param reading what was read
 */
public record Mistake(String set, LabelledDigit digit, Recognition reading) {
  private static final Comparator<Mistake> WORST_FIRST =
      Comparator.comparingDouble((Mistake mistake) -> Certainty.of(mistake.reading).orElse(-1))
          .thenComparingDouble(mistake -> mistake.reading.confidence())
          .reversed();

  /**
   * Finds the worst: the most certain of a wrong digit first, then what was refused, and blanks
   * last. What could not be decoded is no mistake of the reader's.
   *
   * @param readings to look through
   * @param most how many are wanted
   * @return as many as there are, that many at most
   */
  public static List<Mistake> worst(SetReadings readings, int most) {
    List<Mistake> mistakes = new ArrayList<>();
    for (int s = 0; s < readings.sets().size(); s++) {
      LabelledSet set = readings.sets().get(s);
      List<Outcome> outcomes = readings.outcomes().get(s);
      for (int i = 0; i < outcomes.size(); i++) {
        if (outcomes.get(i) instanceof Outcome.Read read && !read.correct()) {
          mistakes.add(new Mistake(set.name(), set.digits().get(i), read.reading()));
        }
      }
    }
    return mistakes.stream().sorted(WORST_FIRST).limit(most).toList();
  }
}
