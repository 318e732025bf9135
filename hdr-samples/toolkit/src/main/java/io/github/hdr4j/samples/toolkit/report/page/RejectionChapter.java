package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.chart.RejectionDiagram;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.metrics.RejectionCurve;
import io.github.hdr4j.samples.toolkit.metrics.RejectionPoint;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What is gained by leaving doubtful readings to a person. */
final class RejectionChapter {
  private static final String GAIN =
      " A higher threshold leaves more pictures to a person, and fewer errors among the rest. ";

  private RejectionChapter() {}

  static Chapter of(Evaluation figures, double threshold, ChartFigures charts) throws IOException {
    return chapter(
        "A reading is accepted from a threshold on of its certainty: confidence times the"
            + " probability that it is a digit at all."
            + GAIN
            + "Blanks and several marks are never accepted.",
        figures.rejection(),
        figures.count(),
        new RejectionPoint(threshold, figures.count(Verdict.ACCEPTED), figures.acceptedWrong()),
        charts);
  }

  static Chapter of(NumberFigures figures, ChartFigures charts) throws IOException {
    // What the reader accepts depends on more than a threshold; no more is asked of the point.
    RejectionPoint own = new RejectionPoint(0, figures.accepted(), figures.acceptedWrong());
    return chapter(
        "A number is accepted from a threshold on of its confidence, that every digit is right."
            + GAIN
            + "Where nothing was found, nothing is accepted.",
        figures.rejection(),
        figures.count(),
        own,
        charts);
  }

  private static Chapter chapter(
      String introduction,
      RejectionCurve curve,
      long pictures,
      RejectionPoint own,
      ChartFigures charts)
      throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Threshold", "accepted", "share", "wrong", "of the accepted"));
    curve
        .points()
        .forEach(point -> rows.add(row(Double.toString(point.threshold()), point, pictures)));
    rows.add(row("as the model is set", own, pictures));
    return new Chapter(
        "rejection",
        "Rejection",
        introduction,
        "<div class=\"charts\">\n"
            + charts.html(
                new RejectionDiagram(curve, pictures, own),
                "Lower right is better: much accepted, little of it wrong.")
            + HtmlTable.of("Thresholds", rows)
            + "</div>\n");
  }

  private static List<String> row(String name, RejectionPoint point, long pictures) {
    return List.of(
        name,
        String.format(Locale.ROOT, "%,d", point.accepted()),
        EvaluationText.share(point.accepted(), pictures),
        String.format(Locale.ROOT, "%,d", point.wrong()),
        EvaluationText.share(point.wrong(), point.accepted()));
  }
}
