package io.github.hdr4j.samples.toolkit.reading;

import io.github.hdr4j.samples.toolkit.metrics.Timing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of the pictures of some sets of numbers. Immutable.
 *
 * @param sets that were read
 * @param outcomes a list for each set, in it one for each picture, in the same order
 * @param timing of all readings
 */
public record NumberReadings(
    List<NumberSet> sets, List<List<NumberOutcome>> outcomes, Timing timing) {
  /**
   * Copies the lists.
   *
   * @param sets that were read
   * @param outcomes a list for each set
   * @param timing of all readings
   */
  public NumberReadings {
    sets = List.copyOf(sets);
    outcomes = outcomes.stream().map(List::copyOf).toList();
  }

  /**
   * The outcomes of all sets together.
   *
   * @return one for each picture
   */
  public List<NumberOutcome> all() {
    return outcomes.stream().flatMap(List::stream).toList();
  }

  /**
   * The figures of each set.
   *
   * @return in the order of the sets
   */
  public List<NumberSetFigures> figures() {
    return IntStream.range(0, sets.size())
        .mapToObj(i -> new NumberSetFigures(sets.get(i).name(), NumberFigures.of(outcomes.get(i))))
        .toList();
  }
}
