package io.github.hdr4j.samples.toolkit.card;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/** Writes the blocks of a model card, and leaves what stands around them. */
public final class ModelCard {
  /** What stands in a block before anything is measured. */
  public static final String UNMEASURED =
      "Not measured yet: `.ci/run` measures it, and `.ci/keep-figures` puts it here.";

  private ModelCard() {}

  /**
   * Fills a card.
   *
   * @param card with blocks as in {@link MarkedText}; of measured figures there are {@code summary}
   *     and {@code accuracy}, each with the names of one group of sets or more, and {@code
   *     corruptions}, {@code reliability}, {@code rejects} and {@code rejection-curve}, each with
   *     one
   * @param model the lines of further blocks, by name: what the model says of itself
   * @param figures that were measured; without any, {@link #UNMEASURED} stands in their blocks
   * @param acceptThreshold that the model comes with, 0 to 1
   * @return the card with all blocks written anew; {@link #UNMEASURED} in those that ask for
   *     figures of a group that was not measured
   * @throws IllegalArgumentException if a block is unknown or cannot be written; the message names
   *     it
   */
  public static String filled(
      String card,
      Map<String, List<String>> model,
      Optional<MeasuredFigures> figures,
      double acceptThreshold) {
    FigureBlocks measured = new FigureBlocks(figures, acceptThreshold);
    return MarkedText.of(card)
        .filled(
            request -> {
              List<String> known = model.get(request);
              return known == null ? lines(measured, request, model) : known;
            });
  }

  private static List<String> lines(
      FigureBlocks measured, String request, Map<String, List<String>> model) {
    try {
      return measured.lines(request);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "<!-- figures: %s --> %s; there are %s without groups, and %s with groups"
              .formatted(
                  request,
                  e.getMessage(),
                  String.join(", ", new TreeSet<>(model.keySet())),
                  String.join(", ", measured.names())),
          e);
    }
  }
}
