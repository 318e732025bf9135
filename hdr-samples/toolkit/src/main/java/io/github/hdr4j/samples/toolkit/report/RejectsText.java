package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.RejectCounts;
import io.github.hdr4j.samples.toolkit.evaluation.RejectFigures;
import io.github.hdr4j.samples.toolkit.evaluation.RejectPicture;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.Set;

/** What became of pictures that show no digit, for a person. */
public final class RejectsText {
  private static final List<String> HEADER =
      List.of(
          "No digits",
          "pictures",
          "AUROC",
          "accepted",
          "share",
          "95 % interval",
          "uncertain",
          "not a digit",
          "blank",
          "unreadable");

  /** What the column of that name holds. */
  public static final String AUROC =
      "AUROC: how often a digit is found more digit-like than such a picture; 0.5 is chance.";

  private RejectsText() {}

  /**
   * Writes a table, with the kinds of each set below it, and what its figures mean.
   *
   * @param sets one for each set
   * @return the lines
   */
  public static List<String> of(List<RejectFigures> sets) {
    List<String> lines = new ArrayList<>(TextTable.aligned(rows(sets)));
    lines.add(AUROC);
    return List.copyOf(lines);
  }

  /**
   * The cells of a table.
   *
   * @param sets one for each set
   * @return the names of the columns, a row for each set, and below it for each of its kinds
   */
  public static List<List<String>> rows(List<RejectFigures> sets) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(HEADER);
    for (RejectFigures set : sets) {
      rows.add(row(set.set(), set.all()));
      if (!set.kinds().keySet().equals(Set.of(RejectPicture.NO_KIND))) {
        set.kinds().forEach((kind, counts) -> rows.add(row("  " + kind, counts)));
      }
    }
    return rows;
  }

  private static List<String> row(String name, RejectCounts counts) {
    return List.of(
        name,
        number(counts.count()),
        auroc(counts.auroc()),
        number(counts.count(Verdict.ACCEPTED)),
        EvaluationText.percent(counts.acceptRate()),
        EvaluationText.between(counts.interval()),
        number(counts.count(Verdict.UNCERTAIN)),
        number(counts.count(Verdict.NOT_A_DIGIT)),
        number(counts.count(Verdict.BLANK)),
        number(counts.unreadable()));
  }

  private static String number(long count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String auroc(OptionalDouble value) {
    return value.isPresent() ? String.format(Locale.ROOT, "%.4f", value.getAsDouble()) : "-";
  }
}
