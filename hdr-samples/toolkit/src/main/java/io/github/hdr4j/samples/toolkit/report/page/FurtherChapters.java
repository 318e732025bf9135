package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.samples.toolkit.evaluation.RejectFigures;
import io.github.hdr4j.samples.toolkit.evaluation.Robustness;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.html.HtmlTable;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import io.github.hdr4j.samples.toolkit.report.RejectsText;
import io.github.hdr4j.samples.toolkit.report.RobustnessText;
import java.util.List;
import java.util.Locale;

/** The chapters that are a table each. */
final class FurtherChapters {
  private FurtherChapters() {}

  static Chapter rejects(List<RejectFigures> sets) {
    return new Chapter(
        "rejects",
        "What is no digit",
        "None of these pictures shows a digit, so none ought to be accepted. "
            + Html.escape(RejectsText.AUROC),
        HtmlTable.of("Pictures that show no digit", RejectsText.rows(sets)));
  }

  static Chapter robustness(Robustness figures) {
    return new Chapter(
        "corruptions",
        "Corrupted pictures",
        "The same pictures after each of the corruptions of MNIST-C. Mean share right, without the"
            + " identity: "
            + Html.escape(EvaluationText.percent(figures.mean()))
            + ".",
        HtmlTable.of("Accuracy after each corruption", RobustnessText.rows(figures)));
  }

  static Chapter timing(Timing timing) {
    return new Chapter(
        "timing",
        "Timing",
        "From opening a picture to its reading: decoding, preparation and network. "
            + Html.escape("As of this machine: " + machine() + "."),
        HtmlTable.of(
            "Time for each picture",
            List.of(
                List.of("Pictures", "median", "95 % took at most"),
                List.of(
                    String.format(Locale.ROOT, "%,d", timing.count()),
                    Times.text(timing.median()),
                    Times.text(timing.p95())))));
  }

  private static String machine() {
    return "%s %s, %d processors, Java %s"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            Runtime.getRuntime().availableProcessors(),
            System.getProperty("java.version"));
  }
}
