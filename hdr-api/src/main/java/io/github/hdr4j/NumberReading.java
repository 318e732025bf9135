package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a {@link NumberReader} read in one line of writing. Immutable and thread-safe. */
public final class NumberReading {
  /** Stands in {@link #text()} for a mark that is neither a digit nor a sign. */
  public static final char OTHER = '?';

  private final String text;
  private final double confidence;
  private final Optional<Reason> reason;
  private final Box box;
  private final List<Recognition> digits;
  private final List<NumberAlternative> alternatives;

  private NumberReading(
      String text,
      double confidence,
      Optional<Reason> reason,
      Box box,
      List<Recognition> digits,
      List<NumberAlternative> alternatives) {
    this.text = text;
    this.confidence = confidence;
    this.reason = reason;
    this.box = box;
    this.digits = digits;
    this.alternatives = alternatives;
  }

  /**
   * Makes a reading.
   *
   * @param text with at least one digit
   * @param confidence probability that every digit is right, 0 to 1
   * @param reason why it is not accepted; empty if it is
   * @param box around what was read
   * @param digits each with its box, from left to right
   * @param alternatives other texts, most probable first
   * @return the reading
   * @throws IllegalArgumentException if the confidence is out of range, or if a digit has no box
   */
  public static NumberReading of(
      String text,
      double confidence,
      Optional<Reason> reason,
      Box box,
      List<Recognition> digits,
      List<NumberAlternative> alternatives) {
    requireNonNull(text, "text");
    requireNonNull(reason, "reason");
    requireNonNull(box, "box");
    UnitRange.check("confidence", confidence);
    if (digits.stream().anyMatch(digit -> digit.box().isEmpty())) {
      throw new IllegalArgumentException("every digit of a number has a box: " + digits);
    }
    return new NumberReading(
        text, confidence, reason, box, List.copyOf(digits), List.copyOf(alternatives));
  }

  /**
   * The number as it is written: digits, {@link NumberSign signs} between them, one space where a
   * word ends, and {@link #OTHER} for a mark that is no digit.
   *
   * @return with at least one digit
   */
  public String text() {
    return text;
  }

  /**
   * The digits of {@link #text()} alone.
   *
   * @return such as "125000" for "1,250.00"
   */
  public String digitsOnly() {
    StringBuilder only = new StringBuilder();
    text.chars().filter(c -> c >= '0' && c <= '9').forEach(c -> only.append((char) c));
    return only.toString();
  }

  /**
   * The probability that every digit is right, and none too many or missing.
   *
   * @return 0 to 1
   */
  public double confidence() {
    return confidence;
  }

  /**
   * The conclusion.
   *
   * @return {@link Verdict#ACCEPTED} or {@link Verdict#UNCERTAIN}
   */
  public Verdict verdict() {
    return reason.isEmpty() ? Verdict.ACCEPTED : Verdict.UNCERTAIN;
  }

  /**
   * Why the number was not accepted.
   *
   * @return empty when {@link Verdict#ACCEPTED}
   */
  public Optional<Reason> reason() {
    return reason;
  }

  /**
   * Where the number lies in the upright picture.
   *
   * @return around all digits and signs
   */
  public Box box() {
    return box;
  }

  /**
   * What was read digit by digit. Rules that the whole number must keep may have led to another
   * digit in {@link #text()} than the most probable one here.
   *
   * @return from left to right, each with its box, unmodifiable
   */
  public List<Recognition> digits() {
    return digits;
  }

  /**
   * The other texts that it could be, most probable first; those below 1 % are left out.
   *
   * @return an unmodifiable list
   */
  public List<NumberAlternative> alternatives() {
    return alternatives;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "NumberReading[%s %s, confidence %.4f]", verdict(), text, confidence);
  }
}
