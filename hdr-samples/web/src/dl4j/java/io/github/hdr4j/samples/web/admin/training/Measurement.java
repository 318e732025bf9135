package io.github.hdr4j.samples.web.admin.training;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.ModelSource;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluator;
import io.github.hdr4j.samples.toolkit.evaluation.LabelledSet;
import io.github.hdr4j.samples.toolkit.evaluation.SetReadings;
import io.github.hdr4j.samples.toolkit.report.page.EvaluationReport;
import io.github.hdr4j.samples.toolkit.report.page.ReportFolder;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import io.github.hdr4j.samples.web.admin.training.Comparison.Score;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Measures models with the same digits. */
final class Measurement {
  private final LabelledSet digits;

  Measurement(String name, List<LabelledPicture> digits) {
    this.digits = new LabelledSet(name, List.copyOf(digits));
  }

  /** Reads the digits and writes a page about it. */
  Score of(ModelSource model, Path report, Optional<TrainingHistory> history) throws IOException {
    Preprocessor preprocessor = Preprocessor.load();
    RecognizerOptions options =
        RecognizerOptions.builder().model(model).preprocessor(preprocessor).build();
    try (DigitRecognizer recognizer = DigitRecognizer.load(options)) {
      SetReadings readings = new Evaluator(recognizer, 1).read(List.of(digits), () -> {});
      EvaluationReport page = EvaluationReport.of(recognizer.info(), readings);
      history.map(page::withTraining).orElse(page).write(ReportFolder.open(report), preprocessor);
      Evaluation figures = Evaluation.of(readings.all());
      return new Score(
          figures.count(),
          figures.correct(),
          figures.count(Verdict.ACCEPTED),
          figures.acceptedWrong());
    }
  }
}
