package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.Box;
import io.github.hdr4j.Reason;
import io.github.hdr4j.Verdict;
import java.util.Locale;
import java.util.Optional;

/** What a {@link FormReader} read in one field. Immutable and thread-safe. */
public final class FieldReading {
  private final FieldTemplate field;
  private final Verdict verdict;
  private final Optional<String> text;
  private final double confidence;
  private final Optional<Reason> reason;
  private final Box box;

  private FieldReading(
      FieldTemplate field,
      Verdict verdict,
      Optional<String> text,
      double confidence,
      Optional<Reason> reason,
      Box box) {
    this.field = requireNonNull(field, "field");
    this.verdict = verdict;
    this.text = text;
    this.confidence = confidence;
    this.reason = reason;
    this.box = requireNonNull(box, "box");
  }

  static FieldReading accepted(FieldTemplate field, String value, double confidence, Box box) {
    return new FieldReading(
        field, Verdict.ACCEPTED, Optional.of(value), confidence, Optional.empty(), box);
  }

  static FieldReading uncertain(
      FieldTemplate field, String text, double confidence, Reason reason, Box box) {
    return new FieldReading(
        field, Verdict.UNCERTAIN, Optional.of(text), confidence, Optional.of(reason), box);
  }

  static FieldReading notNumber(FieldTemplate field, Reason reason, Box box) {
    return new FieldReading(
        field, Verdict.NOT_A_DIGIT, Optional.empty(), 0, Optional.of(reason), box);
  }

  /** With a reason if it must not be blank. */
  static FieldReading blank(FieldTemplate field, Box box) {
    Optional<Reason> reason = field.mayBeBlank() ? Optional.empty() : Optional.of(Reason.MISSING);
    return new FieldReading(field, Verdict.BLANK, Optional.empty(), 1, reason, box);
  }

  /**
   * The name of the field.
   *
   * @return that of its template
   */
  public String name() {
    return field.name();
  }

  /**
   * The field that was read.
   *
   * @return its template
   */
  public FieldTemplate field() {
    return field;
  }

  /**
   * The conclusion.
   *
   * @return {@link Verdict#ACCEPTED}, {@link Verdict#UNCERTAIN}, {@link Verdict#NOT_A_DIGIT} if
   *     what is written is no number or is crossed out, or {@link Verdict#BLANK}
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * The value, if it can be relied on.
   *
   * @return in the form that the field's kind describes; present only when {@link Verdict#ACCEPTED}
   */
  public Optional<String> value() {
    return verdict == Verdict.ACCEPTED ? text : Optional.empty();
  }

  /**
   * What is most probably written, whether it can be relied on or not. If it is a value of the
   * field's kind, it has that form.
   *
   * @return present when {@link Verdict#ACCEPTED} or {@link Verdict#UNCERTAIN}
   */
  public Optional<String> text() {
    return text;
  }

  /**
   * The probability that every digit is right, given what is known of the field.
   *
   * @return 0 to 1; 1 when {@link Verdict#BLANK}, 0 when {@link Verdict#NOT_A_DIGIT}
   */
  public double confidence() {
    return confidence;
  }

  /**
   * Why the reading cannot be used.
   *
   * @return empty when {@link Verdict#ACCEPTED}, and for a blank that may be one
   */
  public Optional<Reason> reason() {
    return reason;
  }

  /**
   * Where the field lies in the upright picture.
   *
   * @return around all its boxes
   */
  public Box box() {
    return box;
  }

  @Override
  public String toString() {
    return String.format(
        Locale.ROOT,
        "FieldReading[%s: %s %s, confidence %.4f]",
        name(),
        verdict,
        text.orElse(""),
        confidence);
  }
}
