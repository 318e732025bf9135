package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.samples.toolkit.contrast.Contrast;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import io.github.hdr4j.samples.toolkit.naive.NaivePreparation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The cells of a table of contrasts, and what is said below it. */
final class ContrastTable {
  private static final double PERCENT = 100;

  /** What is counted. */
  static final String COUNTED =
      "Share of right digits: the same pictures from the same decoder through the same network;"
          + " only the preparation differs.";

  /** What the last columns mean. */
  static final String MEASURES =
      "The interval is that of hdr's share (Wilson). Errors avoided: against the best of the three"
          + " on that set, known only afterwards.";

  private ContrastTable() {}

  static List<String> header() {
    List<String> cells = new ArrayList<>(List.of("Set", "Pictures"));
    for (NaivePreparation preparation : NaivePreparation.values()) {
      cells.add(preparation.title());
    }
    cells.addAll(List.of("hdr", "95 % interval", "Errors avoided"));
    return List.copyOf(cells);
  }

  static List<String> row(Contrast contrast) {
    Evaluation own = contrast.own();
    List<String> cells = new ArrayList<>();
    cells.add(contrast.set());
    cells.add(Long.toString(own.count()));
    for (NaivePreparation preparation : NaivePreparation.values()) {
      cells.add(share(contrast.with(preparation)));
    }
    cells.add(share(own));
    cells.add(between(own.interval()));
    cells.add(contrast.errorsAvoided() + " of " + contrast.fewestNaiveErrors());
    return List.copyOf(cells);
  }

  /** Cut off, not rounded: one error in ten thousand never looks like none. */
  private static String share(Evaluation figures) {
    long perMille = 1000 * figures.correct() / figures.count();
    return perMille / 10 + "." + perMille % 10 + " %";
  }

  private static String between(Interval interval) {
    return String.format(
        Locale.ROOT, "%.1f to %.1f %%", PERCENT * interval.low(), PERCENT * interval.high());
  }
}
