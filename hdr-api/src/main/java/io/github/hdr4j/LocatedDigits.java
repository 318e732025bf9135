package io.github.hdr4j;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The digits of a word that can be told from other writing without knowing what the page is about.
 */
final class LocatedDigits {
  /**
   * Probability from which a mark among others is that digit. It is not the threshold of a verdict,
   * which says when somebody may do without a second look: a digit that is uncertain is still one,
   * and its neighbours must not be lost with it.
   */
  private static final double PROBABLE = 0.8;

  /** Space beside a mark that stands free, relative to the lower of the two. */
  private static final double FREE = 0.35;

  /** Number of digits from which their usual height tells a drawing from a digit. */
  private static final int MANY = 4;

  /** Height relative to the usual one from which a mark is no digit but an arrow, say. */
  private static final double HUGE = 2.2;

  private LocatedDigits() {}

  /**
   * The digits of a word: all of them or none as far as no wide space parts them, since one letter
   * makes letters of its neighbours.
   *
   * <p>Marks that nothing was cut off and that are digits by themselves need no more. Where marks
   * were cut or joined, which makes a digit of many a letter, the whole word must be accepted.
   */
  static List<Recognition> of(ReadLattice word) {
    Optional<LatticePath> best = LatticeSearch.paths(word, NumberRules.any()).stream().findFirst();
    if (best.isEmpty()) {
      return List.of();
    }
    List<LatticeStep> marks = best.get().steps().stream().filter(step -> !step.isSilent()).toList();
    boolean accepted = isAccepted(word);
    return parts(marks).stream()
        .filter(part -> part.stream().allMatch(LocatedDigits::isProbable))
        .filter(part -> accepted || part.stream().allMatch(LocatedDigits::isWhole))
        .flatMap(List::stream)
        .filter(LatticeStep::isDigit)
        .map(LatticeStep::placed)
        .toList();
  }

  /** Leaves out what is much higher than most digits of a page. */
  static List<Recognition> ofUsualSize(List<Recognition> digits) {
    if (digits.size() < MANY) {
      return digits;
    }
    int[] heights = digits.stream().mapToInt(LocatedDigits::height).sorted().toArray();
    double highest = HUGE * heights[heights.length / 2];
    return digits.stream().filter(digit -> height(digit) <= highest).toList();
  }

  private static int height(Recognition digit) {
    return digit.box().orElseThrow().height();
  }

  /** Marks that stand close to each other. */
  private static List<List<LatticeStep>> parts(List<LatticeStep> marks) {
    List<List<LatticeStep>> parts = new ArrayList<>();
    for (LatticeStep mark : marks) {
      if (parts.isEmpty() || isFree(parts.get(parts.size() - 1), mark.hypothesis().box())) {
        parts.add(new ArrayList<>());
      }
      parts.get(parts.size() - 1).add(mark);
    }
    return parts;
  }

  private static boolean isFree(List<LatticeStep> before, Box box) {
    Box around = Boxes.around(before.stream().map(step -> step.hypothesis().box()).toList());
    Box last = before.get(before.size() - 1).hypothesis().box();
    int gap = box.x() - around.x() - around.width();
    return gap >= FREE * Math.min(box.height(), last.height());
  }

  private static boolean isProbable(LatticeStep mark) {
    return mark.reading().map(LocatedDigits::isProbable).orElse(true) && !mark.isOther();
  }

  private static boolean isProbable(Recognition reading) {
    return reading.verdict() != Verdict.NOT_A_DIGIT
        && reading.confidence() * reading.digitProbability() >= PROBABLE;
  }

  private static boolean isWhole(LatticeStep mark) {
    return !(mark.hypothesis() instanceof Hypothesis.Digit digit) || digit.isWhole();
  }

  private static boolean isAccepted(ReadLattice word) {
    return LineReading.of(word, NumberRules.any())
        .filter(reading -> reading.verdict() == Verdict.ACCEPTED)
        .isPresent();
  }
}
