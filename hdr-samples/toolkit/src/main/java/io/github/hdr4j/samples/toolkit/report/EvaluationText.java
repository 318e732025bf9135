package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.metrics.ClassScore;
import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import io.github.hdr4j.samples.toolkit.metrics.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** The figures of labelled sets for a person. */
public final class EvaluationText {
  private EvaluationText() {}

  /**
   * Writes the figures.
   *
   * @param info who read
   * @param measured of the sets, and perhaps of pictures that show no digit or are corrupted
   * @param imagesPerSecond over the whole way from file to reading
   * @return the lines
   */
  public static List<String> of(
      RecognizerInfo info, Measurements measured, double imagesPerSecond) {
    Evaluation figures = measured.digits();
    List<String> lines = new ArrayList<>();
    lines.add(reader(info));
    lines.add("");
    lines.add(
        format(
            "Accuracy      %s   %,d of %,d right; 95 %% interval %s (Wilson)",
            percent(figures.accuracy()),
            figures.correct(),
            figures.count(),
            between(figures.interval())));
    lines.add(verdicts(figures));
    lines.add(
        "Calibration   "
            + percent(figures.reliability().expectedError())
            + " expected error (15 bins)");
    lines.add(format("Speed         %,.1f pictures a second", imagesPerSecond));
    lines.add("");
    addConfusion(lines, figures.confusion());
    lines.add("");
    addScores(lines, figures.confusion().scores());
    if (measured.sets().size() > 1) {
      lines.add("");
      lines.addAll(SetsText.of(measured.sets()));
    }
    if (!measured.rejects().isEmpty()) {
      lines.add("");
      lines.addAll(RejectsText.of(measured.rejects()));
    }
    if (measured.robustness().isPresent()) {
      lines.add("");
      lines.addAll(RobustnessText.of(measured.robustness().get()));
    }
    return List.copyOf(lines);
  }

  /** Who read. */
  static String reader(RecognizerInfo info) {
    return "%s (%s), model %s".formatted(info.backend(), info.engine(), info.model().name());
  }

  private static String verdicts(Evaluation figures) {
    return format(
        "Verdicts      %,d accepted (%,d of them wrong), %,d uncertain, %,d not a digit, %,d blank;"
            + " %,d unreadable",
        figures.count(Verdict.ACCEPTED),
        figures.acceptedWrong(),
        figures.count(Verdict.UNCERTAIN),
        figures.count(Verdict.NOT_A_DIGIT),
        figures.count(Verdict.BLANK),
        figures.unreadable());
  }

  private static void addConfusion(List<String> lines, ConfusionMatrix confusion) {
    StringBuilder header = new StringBuilder("Shown  read as");
    for (int read = 0; read < Recognition.DIGITS; read++) {
      header.append(format(read == 0 ? "%2d" : "%7d", read));
    }
    lines.add(header.toString());
    for (int shown = 0; shown < Recognition.DIGITS; shown++) {
      StringBuilder row = new StringBuilder(format("%5d    ", shown));
      for (int read = 0; read < Recognition.DIGITS; read++) {
        long count = confusion.count(shown, read);
        row.append(count == 0 ? "      ." : format("%7d", count));
      }
      lines.add(row.toString());
    }
  }

  private static void addScores(List<String> lines, List<ClassScore> scores) {
    lines.add("Digit  precision     recall         F1   pictures");
    for (int digit = 0; digit < scores.size(); digit++) {
      ClassScore score = scores.get(digit);
      lines.add(
          format(
              "%5d  %9s  %9s  %9s  %9d",
              digit,
              percent(score.precision()),
              percent(score.recall()),
              percent(score.f1()),
              score.support()));
    }
  }

  /**
   * Writes an interval of shares.
   *
   * @param interval 0 to 1
   * @return such as {@code 98.10 % to 98.90 %}
   */
  public static String between(Interval interval) {
    return percent(interval.low()) + " to " + percent(interval.high());
  }

  /**
   * Writes a share.
   *
   * @param share 0 to 1
   * @return such as {@code 98.50 %}, and {@code -} if it is absent
   */
  public static String percent(OptionalDouble share) {
    return share.isPresent() ? percent(share.getAsDouble()) : "-";
  }

  /**
   * Writes a share.
   *
   * @param share 0 to 1
   * @return such as {@code 98.50 %}
   */
  public static String percent(double share) {
    return format("%.2f %%", 100 * share);
  }

  /**
   * Writes a share of counts.
   *
   * @param part 0 to {@code whole}
   * @param whole 0 or more
   * @return such as {@code 98.50 %}, and {@code -} of nothing
   */
  public static String share(long part, long whole) {
    return whole == 0 ? "-" : percent((double) part / whole);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
