package io.github.hdr4j.preprocess.forms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.function.Function;

/**
 * Puts the symbols of cells together, the most probable texts first (best-first search for the k
 * best), until what is known of the field has chosen one.
 */
final class TextSearch {
  /** Texts that are looked at, at most. */
  private static final int MOST = 3000;

  /** Probability of texts not looked at, relative to those allowed, that no longer matters. */
  private static final double LITTLE = 1e-3;

  private final List<CellChoices> cells;
  private final Function<String, Optional<String>> value;

  private TextSearch(List<CellChoices> cells, Function<String, Optional<String>> value) {
    this.cells = cells;
    this.value = value;
  }

  /**
   * The best text that is allowed.
   *
   * @param value of the field
   * @param probability among all that are allowed, 0 to 1
   * @param first whether it is the most probable of all texts as well
   */
  record Best(String value, double probability, boolean first) {}

  /** Finds the best text. */
  static Optional<Best> best(List<CellChoices> cells, Function<String, Optional<String>> value) {
    return new TextSearch(cells, value).search();
  }

  private Optional<Best> search() {
    PriorityQueue<Text> queue =
        new PriorityQueue<>(Comparator.comparingDouble(Text::score).reversed());
    Text start = Text.first(cells);
    queue.add(start);
    Optional<Best> best = Optional.empty();
    double bestMass = 0;
    double allowed = 0;
    double seen = 0;
    for (int count = 0; count < MOST && !queue.isEmpty(); count++) {
      Text text = queue.remove();
      double mass = Math.exp(text.score());
      seen += mass;
      Optional<String> found = value.apply(text.symbols(cells));
      if (found.isPresent()) {
        allowed += mass;
        if (best.isEmpty()) {
          best = Optional.of(new Best(found.get(), 0, count == 0));
          bestMass = mass;
        }
      }
      if (1 - seen < LITTLE * allowed) {
        break;
      }
      text.addNext(cells, queue);
    }
    // Of the texts that were not looked at as many are allowed as of those that were.
    double share = seen > 0 ? Math.min(1, allowed / seen) : 0;
    double all = allowed + Math.max(0, 1 - seen) * share;
    double probability = all > 0 ? Math.min(1, bestMass / all) : 0;
    return best.map(text -> new Best(text.value(), probability, text.first()));
  }

  /**
   * One choice for each cell.
   *
   * @param ranks of the choices, 0 for the most probable one
   * @param last cell whose choice differs from that of the text before it
   * @param score natural logarithm of the probability
   */
  private record Text(List<Integer> ranks, int last, double score) {
    static Text first(List<CellChoices> cells) {
      double score = 0;
      for (CellChoices cell : cells) {
        score += cell.choices().get(0).score();
      }
      return new Text(cells.stream().map(cell -> 0).toList(), 0, score);
    }

    /** The texts that differ in one more choice; each comes from one text only. */
    void addNext(List<CellChoices> cells, PriorityQueue<Text> queue) {
      for (int i = last; i < cells.size(); i++) {
        List<CellChoices.Choice> choices = cells.get(i).choices();
        int rank = ranks.get(i);
        if (rank + 1 < choices.size()) {
          List<Integer> next = new ArrayList<>(ranks);
          next.set(i, rank + 1);
          double change = choices.get(rank + 1).score() - choices.get(rank).score();
          queue.add(new Text(next, i, score + change));
        }
      }
    }

    String symbols(List<CellChoices> cells) {
      StringBuilder symbols = new StringBuilder();
      for (int i = 0; i < cells.size(); i++) {
        symbols.append(cells.get(i).choices().get(ranks.get(i)).symbol());
      }
      return symbols.toString();
    }
  }
}
