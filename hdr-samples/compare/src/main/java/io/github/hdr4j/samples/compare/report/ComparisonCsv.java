package io.github.hdr4j.samples.compare.report;

import io.github.hdr4j.samples.compare.contest.Score;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A comparison as comma-separated values. Shares are fractions; no cell needs quotes. */
public final class ComparisonCsv {
  private static final String HEADER =
      "classifier,backend,n,correct,accuracy,interval_low,interval_high,precision,sensitivity,"
          + "specificity,training_seconds,latency_millis,model_bytes";

  private ComparisonCsv() {}

  /** The names of the columns, then a line for each classifier. */
  public static List<String> of(Comparison comparison) {
    List<String> lines = new ArrayList<>();
    lines.add(HEADER);
    comparison.scores().forEach(score -> lines.add(line(score)));
    return List.copyOf(lines);
  }

  private static String line(Score score) {
    Evaluation figures = score.figures();
    return String.format(
        Locale.ROOT,
        "%s,%s,%d,%d,%.6f,%.6f,%.6f,%.6f,%.6f,%.6f,%.3f,%.4f,%d",
        score.trained().title(),
        score.trained().backend(),
        figures.count(),
        figures.correct(),
        figures.accuracy().orElse(0),
        figures.interval().low(),
        figures.interval().high(),
        score.macro().precision(),
        score.macro().sensitivity(),
        score.macro().specificity(),
        score.trained().seconds(),
        score.millis(),
        score.trained().bytes());
  }
}
