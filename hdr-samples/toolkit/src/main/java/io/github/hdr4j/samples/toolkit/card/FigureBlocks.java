package io.github.hdr4j.samples.toolkit.card;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JacksonException;

/**
 * The blocks of a card that show measured figures. A request names a block and the groups of sets
 * that it shows: {@code accuracy photos scans}. Immutable.
 */
final class FigureBlocks {
  private final Optional<MeasuredFigures> figures;
  private final Map<String, Function<List<GroupFigures>, List<String>>> blocks;

  /**
   * Prepares the blocks.
   *
   * @param figures that were measured, if anything was
   * @param acceptThreshold that the model comes with, 0 to 1
   */
  FigureBlocks(Optional<MeasuredFigures> figures, double acceptThreshold) {
    this.figures = figures;
    blocks = new LinkedHashMap<>();
    blocks.put("summary", SummaryTable::of);
    blocks.put("accuracy", AccuracyTable::of);
    blocks.put("corruptions", ofOne(CorruptionTable::of));
    blocks.put("reliability", ofOne(ReliabilityTable::of));
    blocks.put("rejects", ofOne(RejectTable::of));
    blocks.put("rejection-curve", ofOne(group -> RejectionCurveTable.of(group, acceptThreshold)));
  }

  private static Function<List<GroupFigures>, List<String>> ofOne(
      Function<GroupFigures, List<String>> block) {
    return groups -> {
      if (groups.size() != 1) {
        throw new IllegalArgumentException("names %d groups, not one".formatted(groups.size()));
      }
      return block.apply(groups.get(0));
    };
  }

  List<String> names() {
    return List.copyOf(blocks.keySet());
  }

  /**
   * Writes a block.
   *
   * @return its lines; {@link ModelCard#UNMEASURED} if nothing was measured
   * @throws IllegalArgumentException if the request cannot be fulfilled
   */
  List<String> lines(String request) {
    List<String> words = Arrays.asList(request.split("\\s+"));
    List<String> groups = words.subList(1, words.size());
    Function<List<GroupFigures>, List<String>> block = blocks.get(words.get(0));
    if (block == null || groups.isEmpty()) {
      throw new IllegalArgumentException("names no block, or no group of sets");
    }
    if (figures.isEmpty()) {
      return List.of(ModelCard.UNMEASURED);
    }
    try {
      return block.apply(figures.get().of(groups));
    } catch (JacksonException e) {
      throw new IllegalArgumentException("lacks figures: " + e.getOriginalMessage(), e);
    }
  }
}
