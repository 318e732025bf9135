package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.html.Html;
import io.github.hdr4j.samples.toolkit.report.EvaluationText;
import java.util.Locale;
import java.util.OptionalDouble;

/** The few figures that a reader in a hurry wants. */
final class Summary {
  private Summary() {}

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
            EvaluationText.percent(share(figures.count(Verdict.ACCEPTED), figures.count())),
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

  private static OptionalDouble share(long part, long whole) {
    return whole == 0 ? OptionalDouble.empty() : OptionalDouble.of((double) part / whole);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
