package io.github.hdr4j.samples.toolkit.evaluation;

import io.github.hdr4j.samples.toolkit.metrics.Timing;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What became of the digits of some sets. Immutable.
 *
 * @param sets that were read
 * @param outcomes a list for each set, in it one for each digit, in the same order
 * @param timing of all readings
 */
public record SetReadings(List<LabelledSet> sets, List<List<Outcome>> outcomes, Timing timing) {
  /**
   * Copies the lists.
   *
   * @param sets that were read
   * @param outcomes a list for each set
   * @param timing of all readings
   * @throws IllegalArgumentException if the outcomes are not those of the sets
   */
  public SetReadings {
    sets = List.copyOf(sets);
    outcomes = outcomes.stream().map(List::copyOf).toList();
    if (!sets.stream()
        .map(set -> set.digits().size())
        .toList()
        .equals(outcomes.stream().map(List::size).toList())) {
      throw new IllegalArgumentException("there must be one outcome for each digit of each set");
    }
  }

  /**
   * The outcomes of all sets together.
   *
   * @return one for each digit
   */
  public List<Outcome> all() {
    return outcomes.stream().flatMap(List::stream).toList();
  }

  /**
   * The figures of each set.
   *
   * @return in the order of the sets
   */
  public List<SetFigures> figures() {
    return IntStream.range(0, sets.size())
        .mapToObj(i -> new SetFigures(sets.get(i).name(), Evaluation.of(outcomes.get(i))))
        .toList();
  }
}
