package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.report.page.EvaluationReport;
import io.github.hdr4j.samples.toolkit.report.page.NumbersReport;
import io.github.hdr4j.samples.toolkit.report.page.ReportFolder;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import java.io.IOException;
import java.util.Optional;

/** Shows the figures on a page, if somebody wants to see it. */
interface Report {
  void write(EvaluationReport report) throws IOException;

  void write(NumbersReport report) throws IOException;

  /** Nobody wants to see it. */
  record None() implements Report {
    @Override
    public void write(EvaluationReport report) {}

    @Override
    public void write(NumbersReport report) {}
  }

  /** A folder with a page. */
  record Page(ReportFolder folder, Preprocessor preprocessor, Optional<TrainingHistory> training)
      implements Report {
    @Override
    public void write(EvaluationReport report) throws IOException {
      training.map(report::withTraining).orElse(report).write(folder, preprocessor);
    }

    @Override
    public void write(NumbersReport report) throws IOException {
      report.write(folder, preprocessor);
    }
  }
}
