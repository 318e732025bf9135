package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.chart.CalibrationDiagram;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.metrics.Reliability;
import io.github.hdr4j.samples.toolkit.metrics.ReliabilityBin;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether confidence can be taken at its word. */
final class CalibrationChapter {
  private CalibrationChapter() {}

  static Chapter of(Reliability reliability, ChartFigures charts) throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("Confidence", "readings", "mean confidence", "right"));
    for (ReliabilityBin bin : reliability.bins()) {
      if (bin.count() > 0) {
        rows.add(
            List.of(
                "%s to %s"
                    .formatted(
                        EvaluationText.percent(bin.low()), EvaluationText.percent(bin.high())),
                String.format(Locale.ROOT, "%,d", bin.count()),
                EvaluationText.percent(bin.confidence()),
                EvaluationText.percent(bin.accuracy())));
      }
    }
    return new Chapter(
        "calibration",
        "Calibration",
        "Of readings with 90 % confidence, 90 % ought to be right: dots on the dashed line."
            + " Below it the network is too sure of itself, above it too modest. Expected"
            + " calibration error (ECE), the distance averaged over all readings: <strong>"
            + Html.escape(EvaluationText.percent(reliability.expectedError()))
            + "</strong>.",
        "<div class=\"charts\">\n"
            + charts.html(
                new CalibrationDiagram(reliability),
                "Readings in 15 equally wide bins of confidence, without the empty ones. Few"
                    + " readings make long lines.")
            + HtmlTable.of("Readings by confidence", rows)
            + "</div>\n");
  }
}
