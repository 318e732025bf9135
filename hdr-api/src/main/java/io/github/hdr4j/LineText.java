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
  static LineText of(LatticePath path, SegmentationLattice lattice, NumberRules rules) {
    List<List<LatticeStep>> words = new ArrayList<>();
    List<LatticeStep> word = new ArrayList<>();
    for (LatticeStep step : path.steps()) {
      if (!step.isSilent()) {
        word.add(step);
      }
      int node = step.hypothesis().to();
      if (node == lattice.pieces() || lattice.gaps().contains(node)) {
        List<LatticeStep> ended = word;
        NumberWord.in(symbols(ended), rules)
            .ifPresent(part -> words.add(List.copyOf(ended.subList(part.from(), part.to()))));
        word = new ArrayList<>();
      }
    }
    return new LineText(List.copyOf(words));
  }

  private static String symbols(List<LatticeStep> word) {
    return word.stream().map(step -> String.valueOf(step.symbol())).collect(Collectors.joining());
  }

  String text() {
    return words.stream().map(LineText::symbols).collect(Collectors.joining(" "));
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
