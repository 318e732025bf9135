package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.compare.contest.Score;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import java.util.List;
import java.util.Locale;

/** The cells of the table. */
final class ComparisonTable {
  static final List<String> HEADER =
      List.of(
          "Classifier",
          "Right",
          "95 % interval",
          "Precision",
          "Sensitivity",
          "Specificity",
          "Training",
          "One digit",
          "Model");

  /** What the columns mean. */
  static final String MEANING =
      "Right: share of the test's pictures read as the digit they show, with Wilson's interval."
          + " Precision, sensitivity (recall) and specificity are means over the ten digits."
          + " One digit: median time of the engine for one tensor on one thread; preparation, the"
          + " same for all, comes on top. Model: size of the file, for a vote with its members'.";

  private static final double PERCENT = 100;
  private static final double KILO = 1000;

  private ComparisonTable() {}

  static List<String> row(Score score) {
    Evaluation figures = score.figures();
    return List.of(
        score.trained().title(),
        percent((double) figures.correct() / Math.max(1, figures.count())),
        String.format(
            Locale.ROOT,
            "%.2f to %.2f %%",
            PERCENT * figures.interval().low(),
            PERCENT * figures.interval().high()),
        percent(score.macro().precision()),
        percent(score.macro().sensitivity()),
        percent(score.macro().specificity()),
        seconds(score.trained().seconds()),
        String.format(Locale.ROOT, "%.3f ms", score.millis()),
        size(score.trained().bytes()));
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.2f %%", PERCENT * share);
  }

  private static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f s", seconds);
  }

  private static String size(long bytes) {
    return bytes < KILO * KILO
        ? String.format(Locale.ROOT, "%.0f kB", Math.ceil(bytes / KILO))
        : String.format(Locale.ROOT, "%.1f MB", bytes / (KILO * KILO));
  }
}
