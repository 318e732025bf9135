package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.chart.RejectionDiagram;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

/** What is gained by leaving doubtful readings to a person. */
final class RejectionChapter {
  private RejectionChapter() {}

  static Chapter of(Evaluation figures, double threshold, ChartFigures charts) throws IOException {
    RejectionPoint own =
        new RejectionPoint(threshold, figures.count(Verdict.ACCEPTED), figures.acceptedWrong());
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Threshold", "accepted", "share", "wrong", "of the accepted"));
    figures
        .rejection()
        .points()
        .forEach(point -> rows.add(row(Double.toString(point.threshold()), point, figures)));
    rows.add(row("as the model is set", own, figures));
    return new Chapter(
        "rejection",
        "Rejection",
        "A reading is accepted from a threshold on of its certainty: confidence times the"
            + " probability that it is a digit at all. A higher threshold leaves more pictures to a"
            + " person, and fewer errors among the rest. Blanks and several marks are never"
            + " accepted.",
        "<div class=\"charts\">\n"
            + charts.html(
                new RejectionDiagram(figures.rejection(), figures.count(), own),
                "Lower right is better: much accepted, little of it wrong.")
            + HtmlTable.of("Thresholds", rows)
            + "</div>\n");
  }

  private static List<String> row(String name, RejectionPoint point, Evaluation figures) {
    return List.of(
        name,
        String.format(Locale.ROOT, "%,d", point.accepted()),
        share(point.accepted(), figures.count()),
        String.format(Locale.ROOT, "%,d", point.wrong()),
        share(point.wrong(), point.accepted()));
  }

  private static String share(long part, long whole) {
    return EvaluationText.percent(
        whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole));
  }
}
