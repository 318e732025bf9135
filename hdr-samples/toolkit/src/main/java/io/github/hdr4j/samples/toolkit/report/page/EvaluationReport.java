package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.evaluation.Evaluation;
import io.github.hdr4j.samples.toolkit.evaluation.Measurements;
import io.github.hdr4j.samples.toolkit.evaluation.Mistake;
import io.github.hdr4j.samples.toolkit.evaluation.SetReadings;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * All that a report tells. Immutable; it holds no pictures: those of the mistakes are opened again
 * one by one when it is written.
 *
 * <pre>{@code
 * ReportFolder folder = ReportFolder.open(path);
 * SetReadings readings = new Evaluator(recognizer, 1).read(sets, () -> {});
 * EvaluationReport report = EvaluationReport.of(recognizer.info(), readings);
 * report.withTraining(history).write(folder, preprocessor);
 * }</pre>
 *
 * @param info who read
 * @param measured of the sets, and perhaps of pictures that show no digit or are corrupted
 * @param mistakes the worst, worst first
 * @param timing of the readings, on this machine
 * @param training of the network that read, if it is known
 * @param made when
 */
public record EvaluationReport(
    RecognizerInfo info,
    Measurements measured,
    List<Mistake> mistakes,
    Timing timing,
    Optional<TrainingHistory> training,
    Instant made) {
  /** Enough to see what kind of digit goes wrong, few enough for a page that can be sent. */
  private static final int MISTAKES = 30;

  /**
   * Copies the list.
   *
   * @param info who read
   * @param measured of the sets
   * @param mistakes the worst, worst first
   * @param timing of the readings
   * @param training of the network that read
   * @param made when
   */
  public EvaluationReport {
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Of sets alone.
   *
   * @param info who read
   * @param readings of the sets
   * @return a report, made now
   */
  public static EvaluationReport of(RecognizerInfo info, SetReadings readings) {
    return of(
        info,
        readings,
        new Measurements(
            Evaluation.of(readings.all()), readings.figures(), List.of(), Optional.empty()));
  }

  /**
   * Of sets, and of what was measured beside them.
   *
   * @param info who read
   * @param readings of the sets
   * @param measured of the same sets, and more
   * @return a report, made now
   */
  public static EvaluationReport of(
      RecognizerInfo info, SetReadings readings, Measurements measured) {
    return new EvaluationReport(
        info,
        measured,
        Mistake.worst(readings, MISTAKES),
        readings.timing(),
        Optional.empty(),
        Instant.now());
  }

  /**
   * The same with the training that came before.
   *
   * @param history of the network that read
   * @return another report
   */
  public EvaluationReport withTraining(TrainingHistory history) {
    return new EvaluationReport(info, measured, mistakes, timing, Optional.of(history), made);
  }

  /**
   * Writes the page and its charts, in the place of an earlier report if there is one.
   *
   * @param folder to write to
   * @param preprocessor of the recogniser
   * @throws IOException if a file cannot be written; if it is a {@link
   *     java.nio.file.FileSystemException}, it names the file and why
   */
  public void write(ReportFolder folder, Preprocessor preprocessor) throws IOException {
    ChartFigures charts = new ChartFigures();
    folder.replace(new ReportPage(this, charts, preprocessor).html(), charts);
  }
}
