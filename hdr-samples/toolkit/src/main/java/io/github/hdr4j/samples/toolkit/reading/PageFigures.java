package io.github.hdr4j.samples.toolkit.reading;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How well the digits of pages are found, and other marks left alone. Those of an unreadable page
 * count as not found. Immutable.
 *
 * @param pages all pages
 * @param digits on them
 * @param found digits that were found, and read as what they are
 * @param misread digits that were found, and read as others
 * @param others marks that are no digits, by their kind
 * @param accepted how many of them were taken for digits, by their kind; every kind present
 * @param stray digits that were found where no mark stands
 * @param unreadable pages that could not be decoded
 */
public record PageFigures(
    long pages,
    long digits,
    long found,
    long misread,
    Map<String, Long> others,
    Map<String, Long> accepted,
    long stray,
    long unreadable) {
  /**
   * Copies the maps.
   *
   * @param pages all pages
   * @param digits on them
   * @param found digits that were found
   * @param misread digits that were read as others
   * @param others marks that are no digits
   * @param accepted how many of them were taken for digits
   * @param stray digits where nothing stands
   * @param unreadable pages that could not be decoded
   */
  public PageFigures {
    others = Collections.unmodifiableMap(new TreeMap<>(others));
    accepted = Collections.unmodifiableMap(new TreeMap<>(accepted));
  }

  /**
   * Counts outcomes.
   *
   * @param outcomes one for each page
   * @return their figures
   */
  public static PageFigures of(List<PageOutcome> outcomes) {
    List<LabelledMark> marks =
        outcomes.stream().flatMap(outcome -> outcome.page().marks().stream()).toList();
    Map<String, Long> others = new TreeMap<>();
    Map<String, Long> accepted = new TreeMap<>();
    for (LabelledMark mark : marks) {
      if (mark.digit().isEmpty()) {
        others.merge(mark.kind(), 1L, Long::sum);
        accepted.putIfAbsent(mark.kind(), 0L);
      }
    }
    List<PageOutcome.Searched> searched = searched(outcomes).toList();
    searched.stream()
        .flatMap(outcome -> outcome.accepted().stream())
        .forEach(mark -> accepted.merge(mark.kind(), 1L, Long::sum));
    return new PageFigures(
        outcomes.size(),
        marks.stream().filter(mark -> mark.digit().isPresent()).count(),
        searched.stream().mapToLong(outcome -> outcome.found().size()).sum(),
        searched.stream().mapToLong(outcome -> outcome.misread().size()).sum(),
        others,
        accepted,
        searched.stream().mapToLong(PageOutcome.Searched::stray).sum(),
        outcomes.size() - searched.size());
  }

  private static Stream<PageOutcome.Searched> searched(List<PageOutcome> outcomes) {
    return outcomes.stream()
        .filter(PageOutcome.Searched.class::isInstance)
        .map(PageOutcome.Searched.class::cast);
  }

  /**
   * All marks that are no digits.
   *
   * @return their number
   */
  public long allOthers() {
    return sum(others);
  }

  /**
   * All marks that were taken for digits though they are none.
   *
   * @return their number
   */
  public long allAccepted() {
    return sum(accepted);
  }

  private static long sum(Map<String, Long> counts) {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
