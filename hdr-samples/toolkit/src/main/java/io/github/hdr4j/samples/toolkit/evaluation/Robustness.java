package io.github.hdr4j.samples.toolkit.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How well a set is read when its pictures are corrupted. Immutable.
 *
 * @param identity the figures of the pictures as they are
 * @param corrupted the figures after each corruption
 */
public record Robustness(Evaluation identity, List<CorruptionFigures> corrupted) {
  /**
   * Copies the list.
   *
   * @param identity the figures of the pictures as they are
   * @param corrupted the figures after each corruption
   */
  public Robustness {
    corrupted = List.copyOf(corrupted);
  }

  /**
   * The accuracy averaged over the corruptions, without the identity.
   *
   * @return 0 to 1, absent without pictures
   */
  public OptionalDouble mean() {
    return corrupted.stream().flatMapToDouble(each -> each.figures().accuracy().stream()).average();
  }

  /**
   * The corruption after which the fewest pictures are read right, the first of several.
   *
   * @return its figures, absent without corruptions
   */
  public Optional<CorruptionFigures> worst() {
    return corrupted.stream().min(Comparator.comparingLong(each -> each.figures().correct()));
  }
}
