package io.github.hdr4j;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * A way through a part of a lattice, from its left end on.
 *
 * @param previous without the last step; empty for the left end itself
 * @param last the last step; empty for the left end itself
 * @param text of the words that have ended, without those of letters
 * @param word symbols of the word that has not ended yet
 * @param score natural logarithm of the probability of this way
 * @param mass the same for all ways that were found to give these words
 */
record LatticePath(
    Optional<LatticePath> previous,
    Optional<LatticeStep> last,
    String text,
    String word,
    double score,
    double mass) {
  static final LatticePath START =
      new LatticePath(Optional.empty(), Optional.empty(), "", "", 0, 0);

  LatticePath then(LatticeStep step) {
    return new LatticePath(
        Optional.of(this),
        Optional.of(step),
        text,
        step.isSilent() ? word : word + step.symbol(),
        score + step.score(),
        mass + step.score());
  }

  /** The same way where a word ends. */
  LatticePath atWordEnd(NumberRules rules) {
    String all =
        NumberWord.in(word, rules)
            .map(part -> word.substring(part.from(), part.to()))
            .map(part -> text.isEmpty() ? part : text + ' ' + part)
            .orElse(text);
    return new LatticePath(previous, last, all, "", score, mass);
  }

  /** Of two ways to the same words the better one, with the probability of both. */
  LatticePath with(LatticePath other) {
    LatticePath better = score >= other.score ? this : other;
    return new LatticePath(
        better.previous, better.last, text, word, better.score, Logarithms.sum(mass, other.mass));
  }

  /** Tells it from ways to other words. */
  String words() {
    return text + '\n' + word;
  }

  int digits() {
    return NumberWord.digits(text) + NumberWord.digits(word);
  }

  /**
   * Tells whether it cannot keep the rules any more. A word that has more letters than digits so
   * far may still be left out.
   */
  boolean isTooLong(NumberRules rules) {
    boolean counts = rules.marksOthers() || NumberWord.isNumber(word);
    return NumberWord.digits(text) + (counts ? NumberWord.digits(word) : 0) > rules.most();
  }

  /** The steps from left to right. */
  List<LatticeStep> steps() {
    Deque<LatticeStep> steps = new ArrayDeque<>();
    Optional<LatticePath> at = Optional.of(this);
    while (at.flatMap(LatticePath::last).isPresent()) {
      steps.addFirst(at.flatMap(LatticePath::last).orElseThrow());
      at = at.flatMap(LatticePath::previous);
    }
    return List.copyOf(steps);
  }
}
