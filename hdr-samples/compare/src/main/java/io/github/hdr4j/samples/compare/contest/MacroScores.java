package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.metrics.ConfusionMatrix;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Means over the ten digits, each counting as much, however many pictures show it. A digit that was
 * never read has a precision of 0.
 *
 * @param precision share of the pictures read as a digit that show it, TP / (TP + FP)
 * @param sensitivity share of the pictures of a digit that were read as it, TP / (TP + FN): recall
 * @param specificity share of the pictures of other digits that were not read as it, TN / (TN + FP)
 */
public record MacroScores(double precision, double sensitivity, double specificity) {
  /** Computes them. */
  static MacroScores of(ConfusionMatrix confusion) {
    return new MacroScores(
        mean(digit -> share(confusion.count(digit, digit), readAs(confusion, digit))),
        mean(digit -> share(confusion.count(digit, digit), shown(confusion, digit))),
        mean(digit -> specificity(confusion, digit)));
  }

  private static double specificity(ConfusionMatrix confusion, int digit) {
    long others = confusion.total() - shown(confusion, digit);
    long wronglyRead = readAs(confusion, digit) - confusion.count(digit, digit);
    return share(others - wronglyRead, others);
  }

  private static long shown(ConfusionMatrix confusion, int digit) {
    return confusion.scores().get(digit).support();
  }

  private static long readAs(ConfusionMatrix confusion, int digit) {
    return IntStream.range(0, Recognition.DIGITS).mapToLong(d -> confusion.count(d, digit)).sum();
  }

  private static double share(long part, long whole) {
    return whole == 0 ? 0 : (double) part / whole;
  }

  private static double mean(IntToDoubleFunction score) {
    return IntStream.range(0, Recognition.DIGITS).mapToDouble(score).average().orElseThrow();
  }
}
