package io.github.hdr4j;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The words of a way through a lattice that belong to a number: those of letters are left out, and
 * signs and other marks at the ends of a word, too.
 *
 * @param words each with at least one digit, unless all marks are wanted
 */
record LineText(List<List<LatticeStep>> words) {
  static LineText of(LatticePath path, SegmentationLattice lattice, boolean marksOthers) {
    List<List<LatticeStep>> words = new ArrayList<>();
    List<LatticeStep> word = new ArrayList<>();
    for (LatticeStep step : path.steps()) {
      if (lattice.gaps().contains(step.hypothesis().from())) {
        words.add(word);
        word = new ArrayList<>();
      }
      if (!step.isSilent()) {
        word.add(step);
      }
    }
    words.add(word);
    return new LineText(
        words.stream()
            .filter(some -> marksOthers || isNumber(some))
            .map(some -> marksOthers ? some : stripped(some))
            .filter(some -> !some.isEmpty())
            .map(List::copyOf)
            .toList());
  }

  /** More digits than other marks. */
  private static boolean isNumber(List<LatticeStep> word) {
    long digits = word.stream().filter(LatticeStep::isDigit).count();
    return digits > word.stream().filter(LatticeStep::isOther).count();
  }

  /** A word from its first digit, or the minus before it, to its last digit. */
  private static List<LatticeStep> stripped(List<LatticeStep> word) {
    int first = 0;
    while (!word.get(first).isDigit()) {
      first++;
    }
    int last = word.size() - 1;
    while (!word.get(last).isDigit()) {
      last--;
    }
    boolean negative = first > 0 && word.get(first - 1).symbol() == NumberSign.MINUS.symbol();
    return word.subList(negative ? first - 1 : first, last + 1);
  }

  String text() {
    return words.stream()
        .map(
            word ->
                word.stream()
                    .map(step -> String.valueOf(step.symbol()))
                    .collect(Collectors.joining()))
        .collect(Collectors.joining(" "));
  }

  List<LatticeStep> steps() {
    return words.stream().flatMap(List::stream).toList();
  }

  List<LatticeStep> digits() {
    return steps().stream().filter(LatticeStep::isDigit).toList();
  }

  Box box() {
    return Boxes.around(steps().stream().map(step -> step.hypothesis().box()).toList());
  }
}
