package io.github.hdr4j;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the best ways through a lattice into a reading of its line. */
final class LineReading {
  /** Confidence of the whole number from which it is accepted. */
  static final double ACCEPTED = 0.9;

  /** Alternatives less probable than this are left out. */
  private static final double WORTH_CONSIDERING = 0.01;

  private final SegmentationLattice lattice;
  private final NumberRules rules;

  private LineReading(SegmentationLattice lattice, NumberRules rules) {
    this.lattice = lattice;
    this.rules = rules;
  }

  /** The reading; empty if the line holds no digit. */
  static Optional<NumberReading> of(
      SegmentationLattice lattice, Map<Hypothesis.Digit, Recognition> readings, NumberRules rules) {
    LineReading line = new LineReading(lattice, rules);
    List<Scored> all = line.scored(LatticeSearch.paths(lattice, readings, rules));
    if (rules.limitsLength() && all.stream().noneMatch(line::hasLength)) {
      all = line.scored(LatticeSearch.paths(lattice, readings, line.withoutLength()));
    }
    if (all.isEmpty() || (!rules.limitsLength() && all.get(0).isEmpty())) {
      return Optional.empty();
    }
    List<Scored> allowed = all.stream().filter(line::isAllowed).toList();
    if (!allowed.isEmpty()) {
      return Optional.of(line.reading(allowed, all, Optional.empty()));
    }
    List<Scored> digits = all.stream().filter(some -> !some.isEmpty()).toList();
    return digits.isEmpty()
        ? Optional.empty()
        : Optional.of(line.reading(digits, all, Optional.of(line.objection(digits.get(0)))));
  }

  private NumberRules withoutLength() {
    return NumberRules.builder().signs(rules.signs()).marksOthers(rules.marksOthers()).build();
  }

  private Reason objection(Scored best) {
    return hasLength(best) ? Reason.CHECK_FAILED : Reason.WRONG_LENGTH;
  }

  private boolean hasLength(Scored some) {
    return rules.allowsLength(some.text.digits().size());
  }

  private boolean isAllowed(Scored some) {
    return hasLength(some) && rules.satisfies(some.text.text());
  }

  /** Ways with the same text once letters and signs at the ends are left out, taken together. */
  private List<Scored> scored(List<LatticePath> paths) {
    Map<String, Scored> texts = new LinkedHashMap<>();
    for (LatticePath path : paths) {
      LineText text = LineText.of(path, lattice, rules.marksOthers());
      texts.merge(text.text(), new Scored(text, path.score(), path.mass()), Scored::with);
    }
    List<Scored> sorted = new ArrayList<>(texts.values());
    sorted.sort(Comparator.comparingDouble(Scored::mass).reversed());
    return sorted;
  }

  /**
   * Reads the first of some texts.
   *
   * @param texts that may be read
   * @param all of which those without any digit also count against the confidence
   */
  private NumberReading reading(List<Scored> texts, List<Scored> all, Optional<Reason> objection) {
    double sum =
        Stream.concat(texts.stream(), all.stream().filter(Scored::isEmpty))
            .mapToDouble(Scored::mass)
            .reduce(Double.NEGATIVE_INFINITY, Logarithms::sum);
    Scored best = texts.get(0);
    double confidence = Math.min(1, Math.exp(best.mass - sum) * best.plausibility());
    List<NumberAlternative> alternatives =
        texts.stream()
            .skip(1)
            .map(some -> new NumberAlternative(some.text.text(), Math.exp(some.mass - sum)))
            .filter(some -> some.probability() >= WORTH_CONSIDERING)
            .toList();
    return NumberReading.of(
        best.text.text(),
        confidence,
        objection.isPresent() ? objection : doubt(best, confidence),
        best.text.box(),
        best.text.digits().stream().map(LineReading::placed).toList(),
        alternatives);
  }

  private Optional<Reason> doubt(Scored best, double confidence) {
    boolean other =
        !rules.marksOthers() && best.text.steps().stream().anyMatch(LatticeStep::isOther);
    if (other) {
      return Optional.of(Reason.NOT_DIGIT_LIKE);
    }
    return confidence >= rules.acceptThreshold().orElse(ACCEPTED)
        ? Optional.empty()
        : Optional.of(Reason.AMBIGUOUS);
  }

  private static Recognition placed(LatticeStep step) {
    Hypothesis.Digit digit = (Hypothesis.Digit) step.hypothesis();
    return step.reading().orElseThrow().at(digit.box(), digit.mark().style());
  }

  /** A text and how probable it is. */
  private record Scored(LineText text, double score, double mass) {
    Scored with(Scored other) {
      Scored better = score >= other.score ? this : other;
      return new Scored(better.text, better.score, Logarithms.sum(mass, other.mass));
    }

    /** Tells whether it holds no digit. */
    boolean isEmpty() {
      return text.digits().isEmpty();
    }

    /** The probability that all its digits are digits at all. */
    double plausibility() {
      return text.digits().stream()
          .mapToDouble(step -> step.reading().orElseThrow().digitProbability())
          .reduce(1, (one, other) -> one * other);
    }
  }
}
