package io.github.hdr4j.samples.toolkit.contrast;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.naive.NaivePreparation;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The figures of one labelled set, read by the same network with each naive preparation and with
 * the library's own. Immutable.
 *
 * @param set its name, for people
 * @param naive with each naive preparation, every one present
 * @param own with the library's preparation
 * @param unreadable pictures that could not be opened; they count as wrong everywhere
 */
public record Contrast(
    String set,
    Map<NaivePreparation, Evaluation> naive,
    Evaluation own,
    List<Outcome.Unreadable> unreadable) {

  /**
   * Copies map and list.
   *
   * @param set its name
   * @param naive with each naive preparation
   * @param own with the library's preparation
   * @param unreadable pictures that could not be opened
   */
  public Contrast {
    naive = Collections.unmodifiableMap(new EnumMap<>(naive));
    unreadable = List.copyOf(unreadable);
  }

  /**
   * The figures with one naive preparation.
   *
   * @param preparation which one
   * @return its figures
   */
  public Evaluation with(NaivePreparation preparation) {
    return requireNonNull(naive.get(preparation), preparation.title());
  }

  /**
   * The pictures that even the best naive preparation for this set gets wrong.
   *
   * @return their number
   */
  public long fewestNaiveErrors() {
    return naive.values().stream().mapToLong(Contrast::errors).min().orElseThrow();
  }

  /**
   * How many fewer pictures the library's preparation gets wrong than the best naive one.
   *
   * @return negative if it gets more of them wrong
   */
  public long errorsAvoided() {
    return fewestNaiveErrors() - errors(own);
  }

  private static long errors(Evaluation figures) {
    return figures.count() - figures.correct();
  }
}
