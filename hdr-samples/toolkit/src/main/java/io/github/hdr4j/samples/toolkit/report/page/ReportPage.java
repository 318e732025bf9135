package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The page of a report, with everything in it.
 *
 * @param report what it tells
 * @param charts where charts go
 * @param preprocessor of the recogniser
 */
record ReportPage(EvaluationReport report, ChartFigures charts, Preprocessor preprocessor) {
  String html() throws IOException {
    return new ReportFrame(
            "How well the digits are read",
            report.info(),
            ReportFrame.amount(
                report.measured().digits().count(), "digits", report.measured().sets().size()),
            report.made(),
            Summary.html(report))
        .html(chapters());
  }

  private List<Chapter> chapters() throws IOException {
    Evaluation figures = report.measured().digits();
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(AccuracyChapter.of(report.measured(), charts));
    if (report.training().isPresent()) {
      chapters.add(TrainingChapter.of(report.training().get(), charts));
    }
    chapters.add(ConfusionChapter.of(figures.confusion(), charts));
    chapters.add(CalibrationChapter.of(figures.reliability(), charts));
    chapters.add(RejectionChapter.of(figures, report.info().model().acceptThreshold(), charts));
    if (!report.measured().rejects().isEmpty()) {
      chapters.add(FurtherChapters.rejects(report.measured().rejects()));
    }
    if (report.measured().robustness().isPresent()) {
      chapters.add(FurtherChapters.robustness(report.measured().robustness().get()));
    }
    chapters.add(new MistakesChapter(report, preprocessor).chapter());
    chapters.add(FurtherChapters.timing(report.timing()));
    return chapters;
  }
}
