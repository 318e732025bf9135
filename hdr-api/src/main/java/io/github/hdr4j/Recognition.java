package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/**
 * What a {@link DigitRecognizer} read in one picture. Immutable and thread-safe; probabilities are
 * calibrated (temperature scaling, Guo et al. 2017, arXiv 1706.04599).
 */
public final class Recognition {
  /** Number of digit classes. */
  public static final int DIGITS = 10;

  /** Alternatives less probable than this are left out. */
  private static final double WORTH_CONSIDERING = 0.01;

  private static final double SUM_TOLERANCE = 1e-6;

  private static final Recognition BLANK =
      new Recognition(
          Verdict.BLANK,
          IntStream.range(0, DIGITS).mapToDouble(d -> 1.0 / DIGITS).toArray(),
          0,
          Optional.of(Reason.NO_INK),
          Optional.empty(),
          Optional.empty());

  private final Verdict verdict;
  private final double[] probabilities;
  private final double digitProbability;
  private final Optional<Reason> reason;
  private final Optional<Box> box;
  private final Optional<Supplier<WritingStyle>> style;

  private Recognition(
      Verdict verdict,
      double[] probabilities,
      double digitProbability,
      Optional<Reason> reason,
      Optional<Box> box,
      Optional<Supplier<WritingStyle>> style) {
    this.verdict = requireNonNull(verdict, "verdict");
    this.probabilities = probabilities;
    this.digitProbability = digitProbability;
    this.reason = requireNonNull(reason, "reason");
    this.box = requireNonNull(box, "box");
    this.style = requireNonNull(style, "style");
  }

  /**
   * The reading of a picture without ink: no best digit, every digit equally probable, digit
   * probability 0.
   *
   * @return the one blank recognition
   */
  public static Recognition blank() {
    return BLANK;
  }

  /**
   * A reading of ink.
   *
   * @param verdict anything but blank
   * @param probabilities of the digits 0 to 9 given that it is a digit; ten values that sum to 1
   * @param digitProbability that it is a digit at all, 0 to 1
   * @param reason why it was not accepted; empty if it was
   * @return the recognition, without box and style
   * @throws IllegalArgumentException if the verdict is blank, if a probability is out of range, or
   *     if there is a reason though it was accepted, or none though it was not
   */
  public static Recognition of(
      Verdict verdict, double[] probabilities, double digitProbability, Optional<Reason> reason) {
    if (verdict == Verdict.BLANK) {
      throw new IllegalArgumentException("a blank recognition is made by Recognition.blank()");
    }
    if (reason.isPresent() == (verdict == Verdict.ACCEPTED)) {
      throw new IllegalArgumentException(
          "a reading has a reason unless it is accepted: %s, %s".formatted(verdict, reason));
    }
    if (probabilities.length != DIGITS) {
      throw new IllegalArgumentException("ten probabilities, not " + probabilities.length);
    }
    double[] copy = probabilities.clone();
    double sum = 0;
    for (double p : copy) {
      sum += UnitRange.check("probability", p);
    }
    if (Math.abs(sum - 1) > SUM_TOLERANCE) {
      throw new IllegalArgumentException("probabilities must sum to 1: " + sum);
    }
    return new Recognition(
        verdict,
        copy,
        UnitRange.check("digitProbability", digitProbability),
        reason,
        Optional.empty(),
        Optional.empty());
  }

  /**
   * The same reading with the place and the style of the writing.
   *
   * @param where in pixels of the upright picture
   * @param how it is written
   * @return a new recognition
   * @throws IllegalStateException if it is blank, which has neither
   */
  public Recognition at(Box where, WritingStyle how) {
    requireNonNull(how, "how");
    return measuredLater(where, () -> how);
  }

  /** The same where the style is measured when it is first asked for. */
  Recognition measuredLater(Box where, Supplier<WritingStyle> how) {
    if (verdict == Verdict.BLANK) {
      throw new IllegalStateException("a blank recognition has neither place nor style");
    }
    return new Recognition(
        verdict, probabilities, digitProbability, reason, Optional.of(where), Optional.of(how));
  }

  /**
   * The conclusion.
   *
   * @return the verdict
   */
  public Verdict verdict() {
    return verdict;
  }

  /**
   * The digit, if it can be relied on.
   *
   * @return 0 to 9, present only when {@link Verdict#ACCEPTED}
   */
  public OptionalInt digit() {
    return verdict == Verdict.ACCEPTED ? best() : OptionalInt.empty();
  }

  /**
   * The most probable digit, whatever the verdict; of equally probable ones the smallest.
   *
   * @return 0 to 9, absent only when {@link Verdict#BLANK}
   */
  public OptionalInt best() {
    if (verdict == Verdict.BLANK) {
      return OptionalInt.empty();
    }
    int best = 0;
    for (int d = 1; d < DIGITS; d++) {
      if (probabilities[d] > probabilities[best]) {
        best = d;
      }
    }
    return OptionalInt.of(best);
  }

  /**
   * The highest of the ten probabilities: how sure the best digit is, given that it is one.
   *
   * @return 0.1 to 1
   */
  public double confidence() {
    double highest = 0;
    for (double p : probabilities) {
      highest = Math.max(highest, p);
    }
    return highest;
  }

  /**
   * The probability of one digit, given that the picture shows a digit. The ten sum to 1.
   *
   * @param digit 0 to 9
   * @return 0 to 1
   * @throws IllegalArgumentException if it is not a digit
   */
  public double probability(int digit) {
    if (digit < 0 || digit >= DIGITS) {
      throw new IllegalArgumentException("digit must be 0 to 9: " + digit);
    }
    return probabilities[digit];
  }

  /**
   * The probability that the picture shows a digit at all: 1 minus the model's "not a digit"
   * output, 1 for ink where the model has no such output, 0 for a blank.
   *
   * @return 0 to 1
   */
  public double digitProbability() {
    return digitProbability;
  }

  /**
   * The other digits that it could be, most probable first; those below 1 % are left out.
   *
   * @return an unmodifiable list, empty for a blank
   */
  public List<Alternative> alternatives() {
    OptionalInt best = best();
    if (best.isEmpty()) {
      return List.of();
    }
    return IntStream.range(0, DIGITS)
        .filter(d -> d != best.getAsInt() && probabilities[d] >= WORTH_CONSIDERING)
        .mapToObj(d -> new Alternative(d, probabilities[d]))
        .sorted(Comparator.comparingDouble(Alternative::probability).reversed())
        .toList();
  }

  /**
   * Why the reading was not accepted.
   *
   * @return empty when {@link Verdict#ACCEPTED}
   */
  public Optional<Reason> reason() {
    return reason;
  }

  /**
   * Where the writing lies in the upright picture.
   *
   * @return empty for a blank and for a tensor
   */
  public Optional<Box> box() {
    return box;
  }

  /**
   * How it is written.
   *
   * @return empty for a blank and for a tensor
   */
  public Optional<WritingStyle> style() {
    return style.map(Supplier::get);
  }

  @Override
  public String toString() {
    return best().isEmpty()
        ? "Recognition[BLANK]"
        : String.format(
            Locale.ROOT,
            "Recognition[%s %d, confidence %.4f, digit probability %.4f]",
            verdict,
            best().getAsInt(),
            confidence(),
            digitProbability);
  }
}
