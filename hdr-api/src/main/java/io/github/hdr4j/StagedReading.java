package io.github.hdr4j;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Has the digits of lattices recognised: whole marks first, and then pieces of those only that are
 * not a digit for certain, where the whole line does not rule them out. Nobody cuts a clear 8 in
 * two to see what else it might be.
 */
final class StagedReading {
  /**
   * Probability of the digit, and that it is one, from which a mark is not looked into. From 0.97
   * to 0.999 as many numbers are right; above 0.995 fewer are accepted.
   */
  private static final double CERTAIN = 0.99;

  /**
   * Logarithm of the probability that the whole line gives a piece, below which it is not looked
   * at. From −3 to −∞ as many numbers are right.
   */
  private static final double CONCEIVABLE = -5;

  private final DigitRecognizer recognizer;
  private final Map<Hypothesis.Digit, Recognition> readings = new HashMap<>();
  private final Map<SegmentationLattice, LineContext> contexts = new HashMap<>();

  private StagedReading(DigitRecognizer recognizer) {
    this.recognizer = recognizer;
  }

  /**
   * Recognises in two batches.
   *
   * @return each line with what is read in it
   */
  static List<ReadLattice> of(DigitRecognizer recognizer, List<SegmentationLattice> lines) {
    StagedReading reading = new StagedReading(recognizer);
    for (SegmentationLattice line : lines) {
      line.strip()
          .flatMap(strip -> recognizer.scan(strip).map(frames -> new LineContext(strip, frames)))
          .ifPresent(context -> reading.contexts.put(line, context));
    }
    reading.read(
        lines.stream().flatMap(StagedReading::digits).filter(Hypothesis.Digit::isWhole).toList());
    reading.read(lines.stream().flatMap(reading::uncertain).toList());
    return lines.stream()
        .map(
            line ->
                new ReadLattice(
                    line, reading.readings, Optional.ofNullable(reading.contexts.get(line))))
        .toList();
  }

  private static Stream<Hypothesis.Digit> digits(SegmentationLattice line) {
    return line.hypotheses().stream()
        .filter(Hypothesis.Digit.class::isInstance)
        .map(Hypothesis.Digit.class::cast);
  }

  /** Digits that were cut out of marks which are none for certain. */
  private Stream<Hypothesis.Digit> uncertain(SegmentationLattice line) {
    List<Hypothesis.Digit> certain = digits(line).filter(this::isCertain).toList();
    return digits(line)
        .filter(digit -> !digit.isWhole())
        .filter(digit -> certain.stream().noneMatch(mark -> isWithin(digit, mark)))
        .filter(digit -> isConceivable(line, digit));
  }

  private boolean isConceivable(SegmentationLattice line, Hypothesis.Digit digit) {
    return Optional.ofNullable(contexts.get(line))
        .map(context -> context.best(digit) >= CONCEIVABLE)
        .orElse(true);
  }

  private void read(List<Hypothesis.Digit> digits) {
    List<Recognition> read =
        recognizer.classifyAll(digits.stream().map(digit -> digit.mark().tensor()).toList());
    for (int i = 0; i < digits.size(); i++) {
      readings.put(digits.get(i), read.get(i));
    }
  }

  private boolean isCertain(Hypothesis.Digit digit) {
    Recognition reading = readings.getOrDefault(digit, Recognition.blank());
    return reading.confidence() * reading.digitProbability() >= CERTAIN;
  }

  private static boolean isWithin(Hypothesis.Digit piece, Hypothesis.Digit mark) {
    return piece.from() >= mark.from() && piece.to() <= mark.to();
  }
}
