package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Reason;
import io.github.hdr4j.Recognition;
import java.util.Locale;
import java.util.stream.Collectors;

/** A reading in a person's words. */
public final class ReadingText {
  private ReadingText() {}

  /**
   * The shortest form: the digit, with a question mark if it is uncertain.
   *
   * @param reading what was read
   * @return such as {@code 7} or {@code 7?}, {@code -} if it is no digit or blank
   */
  public static String sign(Recognition reading) {
    return switch (reading.verdict()) {
      case ACCEPTED -> Integer.toString(reading.best().orElseThrow());
      case UNCERTAIN -> reading.best().orElseThrow() + "?";
      case NOT_A_DIGIT, BLANK -> "-";
    };
  }

  /**
   * Says what was read, how sure that is, and what to do about it.
   *
   * @param reading what was read
   * @return one sentence without a full stop
   */
  public static String sentence(Recognition reading) {
    String remark = remark(reading);
    return switch (reading.verdict()) {
      case ACCEPTED -> "It is " + best(reading) + (remark.isEmpty() ? "" : ", " + remark);
      case UNCERTAIN -> "Perhaps " + best(reading) + (remark.isEmpty() ? "" : ", " + remark);
      case NOT_A_DIGIT, BLANK ->
          remark.substring(0, 1).toUpperCase(Locale.ROOT) + remark.substring(1);
    };
  }

  private static String best(Recognition reading) {
    int digit = reading.best().orElseThrow();
    return "%s %d (%s)".formatted(digit == 8 ? "an" : "a", digit, percent(reading.confidence()));
  }

  /**
   * Says what there is to know and to do beside the best digit and its confidence.
   *
   * @param reading what was read
   * @return words in lower case, empty if there is nothing to say
   */
  public static String remark(Recognition reading) {
    String advice = reading.reason().map(ReadingText::advice).orElse("");
    return switch (reading.verdict()) {
      case ACCEPTED -> others(reading);
      case UNCERTAIN -> others(reading).isEmpty() ? advice : others(reading) + ": " + advice;
      case NOT_A_DIGIT -> "not a digit: " + advice;
      case BLANK -> "blank: " + advice;
    };
  }

  private static String others(Recognition reading) {
    String others =
        reading.alternatives().stream()
            .map(other -> other.digit() + " (" + percent(other.probability()) + ")")
            .collect(Collectors.joining(" or "));
    return others.isEmpty() ? "" : "or " + others;
  }

  /**
   * Says what is wrong and what to do about it.
   *
   * @param reason why a reading was not accepted, or what made it harder
   * @return words in lower case
   */
  public static String advice(Reason reason) {
    return switch (reason) {
      case AMBIGUOUS -> reason.description() + "; look at it yourself";
      case NOT_DIGIT_LIKE -> reason.description() + "; check that the picture shows one digit";
      case NO_INK -> reason.description() + "; check the picture, or come closer to the writing";
      default -> reason.description();
    };
  }

  /**
   * Writes a share with one decimal. Cut off, not rounded: less than certain never looks like
   * certain.
   *
   * @param share 0 to 1
   * @return such as {@code 99.9 %}
   */
  public static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", Math.floor(share * 1000) / 10);
  }
}
