package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.metrics.ReadRate;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import java.util.List;
import java.util.Locale;

/** The few figures that a reader in a hurry wants. */
final class Summary {
  private static final double PERCENT = 100;

  private Summary() {}

  static String html(NumbersReport report) {
    NumberFigures figures = report.figures();
    List<Double> errors = ReadRate.ERRORS;
    return "<dl class=\"summary\">\n"
        + tile(
            "Right",
            EvaluationText.percent(figures.accuracy()),
            format(
                "%,d of %,d; 95 %% interval %s",
                figures.correct(), figures.count(), EvaluationText.between(figures.interval())))
        + tile(
            "Digit errors",
            EvaluationText.percent(figures.digitErrorRate()),
            format("%,d in %,d digits", figures.edits(), figures.digits()))
        + tile(
            format("Read at %.0f %% error", PERCENT * errors.get(0)),
            EvaluationText.percent(figures.readRate().at(errors.get(0))),
            format(
                "at %.0f %% error %s",
                PERCENT * errors.get(1),
                EvaluationText.percent(figures.readRate().at(errors.get(1)))))
        + tile("Median time", Times.text(report.timing().median()), "a picture, on this machine")
        + "</dl>\n";
  }

  static String html(EvaluationReport report) {
    Evaluation figures = report.measured().digits();
    return "<dl class=\"summary\">\n"
        + tile(
            "Right",
            EvaluationText.percent(figures.accuracy()),
            format(
                "%,d of %,d; 95 %% interval %s",
                figures.correct(), figures.count(), EvaluationText.between(figures.interval())))
        + tile(
            "Accepted",
            EvaluationText.share(figures.count(Verdict.ACCEPTED), figures.count()),
            format(
                "%,d of these %,d wrong", figures.acceptedWrong(), figures.count(Verdict.ACCEPTED)))
        + tile(
            "Calibration error",
            EvaluationText.percent(figures.reliability().expectedError()),
            "how far confidence and share right lie apart")
        + tile("Median time", Times.text(report.timing().median()), "a picture, on this machine")
        + "</dl>\n";
  }

  private static String tile(String name, String figure, String remark) {
    return "<div><dt>%s</dt><dd><strong>%s</strong> <span>%s</span></dd></div>\n"
        .formatted(Html.escape(name), Html.escape(figure), Html.escape(remark));
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
