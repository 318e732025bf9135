package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.forms.FieldReading;

/** The field of a form in a person's words. */
public final class FormText {
  private FormText() {}

  /**
   * The text, with a question mark behind it if it is uncertain.
   *
   * @param field what was read
   * @return such as {@code 1250.00} or {@code 1250?}, {@code -} if there is no number
   */
  public static String sign(FieldReading field) {
    return field.text().map(text -> text + mark(field)).orElse("-");
  }

  private static String mark(FieldReading field) {
    return field.verdict() == Verdict.ACCEPTED ? "" : "?";
  }

  /**
   * Says what there is to know and to do beside the text and its confidence.
   *
   * @param field what was read
   * @return words in lower case, empty if there is nothing to say
   */
  public static String remark(FieldReading field) {
    return field.reason().map(NumberText::advice).orElse("");
  }

  /**
   * Tells whether a person need not look at it.
   *
   * @param field what was read
   * @return whether it is accepted, or blank as it may be
   */
  public static boolean isSettled(FieldReading field) {
    return field.reason().isEmpty();
  }
}
