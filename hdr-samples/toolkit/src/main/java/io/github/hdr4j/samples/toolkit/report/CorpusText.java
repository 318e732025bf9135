package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.samples.toolkit.corpus.CorpusFigures;
import io.github.hdr4j.samples.toolkit.corpus.Judgement;
import io.github.hdr4j.samples.toolkit.corpus.Tally;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The figures of corpora as a table for a person. */
public final class CorpusText {
  private static final String ALL = "all of them";
  private static final double PERCENT = 100;

  private final int nameWidth;
  private final int transformWidth;

  private CorpusText(List<CorpusFigures> figures) {
    this.nameWidth =
        figures.stream().mapToInt(row -> row.corpus().length()).reduce(ALL.length(), Math::max);
    this.transformWidth =
        figures.stream()
            .mapToInt(row -> row.transform().length())
            .reduce("transform".length(), Math::max);
  }

  /**
   * Writes the table, with sums over all corpora if there are several.
   *
   * @param figures a row for each corpus and transform
   * @param judgements one for each row, in the same order, and perhaps further ones; empty without
   *     a baseline
   * @return the lines
   */
  public static List<String> of(List<CorpusFigures> figures, List<Judgement> judgements) {
    CorpusText table = new CorpusText(figures);
    List<String> lines = new ArrayList<>();
    lines.add(table.header(!judgements.isEmpty()));
    for (int i = 0; i < figures.size(); i++) {
      String line = table.row(figures.get(i));
      lines.add(judgements.isEmpty() ? line : line + "  " + judgements.get(i).verdict());
    }
    if (figures.stream().map(CorpusFigures::corpus).distinct().count() > 1) {
      sums(figures).forEach(row -> lines.add(table.row(row)));
    }
    return List.copyOf(lines);
  }

  private static List<CorpusFigures> sums(List<CorpusFigures> figures) {
    Map<String, Tally> sums = new LinkedHashMap<>();
    figures.forEach(row -> sums.merge(row.transform(), row.tally(), Tally::plus));
    return sums.entrySet().stream()
        .map(sum -> new CorpusFigures(ALL, sum.getKey(), sum.getValue()))
        .toList();
  }

  private String header(boolean baseline) {
    return names("set", "transform")
        + "  pictures         correct  accepted  of them wrong            same"
        + (baseline ? "  baseline" : "");
  }

  private String row(CorpusFigures row) {
    Tally tally = row.tally();
    return names(row.corpus(), row.transform())
        + String.format(
            Locale.ROOT,
            "  %8d %s  %8d  %13d %s",
            tally.pictures(),
            share(tally.correct(), tally.pictures()),
            tally.accepted(),
            tally.acceptedWrong(),
            share(tally.same(), tally.pictures()));
  }

  private String names(String corpus, String transform) {
    return pad(corpus, nameWidth) + "  " + pad(transform, transformWidth);
  }

  private static String share(int count, int all) {
    String percent = all == 0 ? "-" : String.format(Locale.ROOT, "%.1f %%", PERCENT * count / all);
    return String.format(Locale.ROOT, "%6d %8s", count, percent);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(width - text.length());
  }
}
