package io.github.hdr4j.samples.toolkit.contrast;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.samples.toolkit.evaluation.Outcome;
import io.github.hdr4j.samples.toolkit.naive.NaivePreparation;
import java.util.EnumMap;
import java.util.Map;

/**
 * What became of one picture.
 *
 * @param naive with each naive preparation
 * @param own with the library's
 */
record Comparison(Map<NaivePreparation, Outcome> naive, Outcome own) {
  static Comparison unreadable(Outcome.Unreadable picture) {
    Map<NaivePreparation, Outcome> naive = new EnumMap<>(NaivePreparation.class);
    for (NaivePreparation preparation : NaivePreparation.values()) {
      naive.put(preparation, picture);
    }
    return new Comparison(naive, picture);
  }

  Outcome with(NaivePreparation preparation) {
    return requireNonNull(naive.get(preparation), preparation.title());
  }
}
