package io.github.hdr4j.samples.compare.contest;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.evaluation.SideBySide;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Digits in the form that every classifier gets, made by the preprocessor that reads pictures, too.
 *
 * @param digits those on whose pictures something is written
 */
public record PreparedDigits(List<Prepared> digits) {
  /** Copies the list. */
  public PreparedDigits {
    digits = List.copyOf(digits);
  }

  /**
   * One digit.
   *
   * @param tensor its ink
   * @param digit which it is, 0 to 9
   */
  public record Prepared(DigitTensor tensor, int digit) {}

  /**
   * Prepares pictures; blank ones are left out.
   *
   * @param pictures in any number
   * @param preprocessor that prepares and decodes
   * @param threads that work side by side
   * @param afterEach told after each, by any thread
   * @throws IOException if a picture cannot be read
   */
  public static PreparedDigits of(
      List<? extends LabelledDigit> pictures,
      Preprocessor preprocessor,
      int threads,
      Runnable afterEach)
      throws IOException {
    try {
      List<Optional<Prepared>> prepared =
          new SideBySide(threads)
              .each(List.copyOf(pictures), digit -> prepare(digit, preprocessor), afterEach);
      return new PreparedDigits(prepared.stream().flatMap(Optional::stream).toList());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  private static Optional<Prepared> prepare(LabelledDigit digit, Preprocessor preprocessor) {
    try {
      return tensor(digit.prepare(preprocessor))
          .filter(tensor -> !tensor.isBlank())
          .map(tensor -> new Prepared(tensor, digit.label()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<DigitTensor> tensor(Preparation preparation) {
    if (preparation instanceof Preparation.Ink ink) {
      return Optional.of(ink.tensor());
    }
    if (preparation instanceof Preparation.SeveralMarks marks) {
      return Optional.of(marks.tensor());
    }
    return Optional.empty();
  }

  /** How many there are. */
  public int size() {
    return digits.size();
  }

  /** Their ink, in order. */
  public List<DigitTensor> tensors() {
    return digits.stream().map(Prepared::tensor).toList();
  }

  /** What they show, in order. */
  public int[] labels() {
    return digits.stream().mapToInt(Prepared::digit).toArray();
  }

  /** The digits that none of them shows. */
  public List<Integer> missing() {
    return IntStream.range(0, 10)
        .filter(digit -> digits.stream().noneMatch(one -> one.digit() == digit))
        .boxed()
        .toList();
  }

  /** A consecutive part. */
  PreparedDigits part(int from, int to) {
    return new PreparedDigits(digits.subList(from, to));
  }
}
