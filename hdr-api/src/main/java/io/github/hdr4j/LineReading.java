package io.github.hdr4j;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Turns the best ways through a lattice into a reading of its line. */
final class LineReading {
  /** Confidence of the whole number from which it is accepted. */
  static final double ACCEPTED = 0.9;

  /**
   * The power of its share that comes nearest to how often a number is right; see the decision on
   * the search for a number.
   */
  private static final double CALIBRATION = 0.5;

  /**
   * The power of the probability that the digits are digits, where the whole line was looked at:
   * what was cut out of touching digits looks less like one than what stands apart.
   */
  private static final double DIGITNESS_IN_CONTEXT = 0.25;

  /** Alternatives less probable than this are left out. */
  private static final double WORTH_CONSIDERING = 0.01;

  /**
   * Probability that a number breaks its rules, as a natural logarithm: a seventh digit where six
   * belong, a wrong check digit. Without it, the best text that keeps them would look certain
   * however clearly something else is written.
   */
  private static final double BREACH = Math.log(0.001);

  /**
   * So much less probable than what is written, as a natural logarithm, the best text that keeps
   * the rules tells a person nothing.
   */
  private static final double HOPELESS = Math.log(1e-6);

  private final ReadLattice line;
  private final NumberRules rules;

  private LineReading(ReadLattice line, NumberRules rules) {
    this.line = line;
    this.rules = rules;
  }

  /** The reading; empty if the line holds no digit. */
  static Optional<NumberReading> of(ReadLattice line, NumberRules rules) {
    return new LineReading(line, rules).reading();
  }

  private Optional<NumberReading> reading() {
    List<LatticePath> free = LatticeSearch.paths(line, rules.withoutLength());
    List<LatticePath> within = rules.limitsLength() ? LatticeSearch.paths(line, rules) : free;
    List<LatticePath> allowed = within.stream().filter(this::isAllowed).toList();
    List<LatticePath> written = free.stream().filter(path -> path.digits() > 0).toList();
    boolean nothing = free.isEmpty() || free.get(0).digits() == 0;
    if (nothing && (allowed.isEmpty() || !rules.limitsLength())) {
      return Optional.empty();
    }
    double none = mass(free.stream().filter(path -> path.digits() == 0));
    double breaches = BREACH + mass(written.stream().filter(path -> !isAllowed(path)));
    if (!allowed.isEmpty() && !isHopeless(allowed.get(0), written)) {
      return Optional.of(reading(allowed, Logarithms.sum(none, breaches)));
    }
    return Optional.of(reading(written, none));
  }

  private static boolean isHopeless(LatticePath allowed, List<LatticePath> written) {
    return !written.isEmpty() && allowed.mass() < HOPELESS + written.get(0).mass();
  }

  private boolean isAllowed(LatticePath path) {
    return hasLength(path) && rules.satisfies(path.text());
  }

  private boolean hasLength(LatticePath path) {
    return rules.allowsLength(path.digits());
  }

  private static double mass(Stream<LatticePath> paths) {
    return paths.mapToDouble(LatticePath::mass).reduce(Double.NEGATIVE_INFINITY, Logarithms::sum);
  }

  /**
   * Reads the first of some texts.
   *
   * @param texts that may be read, the most probable first
   * @param others probability of all others that count against it, as a natural logarithm
   */
  private NumberReading reading(List<LatticePath> texts, double others) {
    LatticePath best = texts.get(0);
    double sum = Logarithms.sum(others, mass(texts.stream()));
    LineText text = LineText.of(best, line.lattice(), rules);
    double share = probability(best, text, sum);
    double confidence = Math.pow(share, CALIBRATION);
    // What is left for all other texts together is shared out among them as before.
    double rest = share < 1 ? (1 - confidence) / (1 - share) : 0;
    List<NumberAlternative> alternatives =
        texts.stream()
            .skip(1)
            .filter(path -> Math.exp(path.mass() - sum) >= WORTH_CONSIDERING)
            .map(path -> alternative(path, sum, rest))
            .filter(some -> some.probability() >= WORTH_CONSIDERING)
            .sorted(Comparator.comparingDouble(NumberAlternative::probability).reversed())
            .toList();
    return NumberReading.of(
        best.text(),
        confidence,
        reason(best, text, confidence),
        text.box(),
        text.digits().stream().map(LatticeStep::placed).toList(),
        alternatives);
  }

  private NumberAlternative alternative(LatticePath path, double sum, double rest) {
    return new NumberAlternative(
        path.text(), rest * probability(path, LineText.of(path, line.lattice(), rules), sum));
  }

  /** Its share of all texts, times the probability that its digits are digits at all. */
  private double probability(LatticePath path, LineText text, double sum) {
    double digits =
        text.digits().stream()
            .mapToDouble(step -> step.reading().orElseThrow().digitProbability())
            .reduce(1, (one, other) -> one * other);
    double plausible = line.context().isPresent() ? Math.pow(digits, DIGITNESS_IN_CONTEXT) : digits;
    return Math.min(1, Math.exp(path.mass() - sum) * plausible);
  }

  private Optional<Reason> reason(LatticePath best, LineText text, double confidence) {
    if (!hasLength(best)) {
      return Optional.of(Reason.WRONG_LENGTH);
    }
    return rules.satisfies(best.text())
        ? doubt(text, confidence)
        : Optional.of(Reason.CHECK_FAILED);
  }

  private Optional<Reason> doubt(LineText text, double confidence) {
    boolean other = !rules.marksOthers() && text.steps().stream().anyMatch(LatticeStep::isOther);
    if (other) {
      return Optional.of(Reason.NOT_DIGIT_LIKE);
    }
    return confidence >= rules.acceptThreshold().orElse(ACCEPTED)
        ? Optional.empty()
        : Optional.of(Reason.AMBIGUOUS);
  }
}
