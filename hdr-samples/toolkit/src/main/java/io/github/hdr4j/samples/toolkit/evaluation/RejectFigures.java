package io.github.hdr4j.samples.toolkit.evaluation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The figures of pictures that show no digit, against those of a labelled set. Immutable.
 *
 * @param set the name of the pictures' set
 * @param all the counts of the whole set
 * @param kinds the counts of each kind in it
 */
public record RejectFigures(String set, RejectCounts all, SortedMap<String, RejectCounts> kinds) {
  /**
   * Copies the map.
   *
   * @param set the name of the pictures' set
   * @param all the counts of the whole set
   * @param kinds the counts of each kind in it
   */
  public RejectFigures {
    kinds = Collections.unmodifiableSortedMap(new TreeMap<>(kinds));
  }

  /**
   * Counts outcomes.
   *
   * @param set the name of the pictures' set
   * @param outcomes one for each of its pictures
   * @param digits the outcomes of the labelled set
   * @return the figures
   */
  public static RejectFigures of(String set, List<RejectOutcome> outcomes, List<Outcome> digits) {
    double[] digitScores =
        digits.stream()
            .filter(Outcome.Read.class::isInstance)
            .mapToDouble(digit -> ((Outcome.Read) digit).reading().digitProbability())
            .toArray();
    Map<String, List<RejectOutcome>> byKind = new TreeMap<>();
    for (RejectOutcome outcome : outcomes) {
      byKind.computeIfAbsent(outcome.picture().kind(), kind -> new ArrayList<>()).add(outcome);
    }
    SortedMap<String, RejectCounts> kinds = new TreeMap<>();
    byKind.forEach((kind, ones) -> kinds.put(kind, RejectCounts.of(ones, digitScores)));
    return new RejectFigures(set, RejectCounts.of(outcomes, digitScores), kinds);
  }
}
