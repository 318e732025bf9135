package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Verdict;
import java.util.stream.Collectors;

/** A number in a person's words. */
public final class NumberText {
  private static final int MOST_OTHERS = 3;

  private NumberText() {}

  /**
   * The text, with a question mark behind it if it is uncertain.
   *
   * @param line what was read
   * @return such as {@code 1,250.00} or {@code 1250?}
   */
  public static String sign(NumberReading line) {
    return line.verdict() == Verdict.ACCEPTED ? line.text() : line.text() + "?";
  }

  /**
   * Says what there is to know and to do beside the text and its confidence.
   *
   * @param line what was read
   * @return words in lower case, empty if there is nothing to say
   */
  public static String remark(NumberReading line) {
    String others =
        line.alternatives().stream()
            .limit(MOST_OTHERS)
            .map(other -> other.text() + " (" + ReadingText.percent(other.probability()) + ")")
            .collect(Collectors.joining(" or "));
    String remark = others.isEmpty() ? "" : "or " + others;
    String advice = line.reason().map(NumberText::advice).orElse("");
    return remark.isEmpty() || advice.isEmpty() ? remark + advice : remark + ": " + advice;
  }

  static String advice(Reason reason) {
    return switch (reason) {
      case AMBIGUOUS -> "a digit could be another one; look at it yourself";
      case NOT_DIGIT_LIKE -> "a mark in it does not look like a digit; look at it yourself";
      default -> ReadingText.advice(reason);
    };
  }
}
