package io.github.hdr4j.samples.toolkit.report.page;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.metrics.Timing;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.reading.NumberMistake;
import io.github.hdr4j.samples.toolkit.reading.NumberReadings;
import io.github.hdr4j.samples.toolkit.reading.NumberSetFigures;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a report on numbers tells. Immutable; it holds no pictures: those of the mistakes are
 * opened again one by one when it is written.
 *
 * @param info who read
 * @param figures of all sets together
 * @param sets the figures of each
 * @param mistakes the worst, worst first
 * @param timing of the readings, on this machine
 * @param made when
 */
public record NumbersReport(
    RecognizerInfo info,
    NumberFigures figures,
    List<NumberSetFigures> sets,
    List<NumberMistake> mistakes,
    Timing timing,
    Instant made) {
  private static final int MISTAKES = 30;

  /**
   * Copies the lists.
   *
   * @param info who read
   * @param figures of all sets together
   * @param sets the figures of each
   * @param mistakes the worst, worst first
   * @param timing of the readings
   * @param made when
   */
  public NumbersReport {
    sets = List.copyOf(sets);
    mistakes = List.copyOf(mistakes);
  }

  /**
   * Of sets of numbers.
   *
   * @param info who read
   * @param readings of the sets
   * @return a report, made now
   */
  public static NumbersReport of(RecognizerInfo info, NumberReadings readings) {
    return new NumbersReport(
        info,
        NumberFigures.of(readings.all()),
        readings.figures(),
        NumberMistake.worst(readings, MISTAKES),
        readings.timing(),
        Instant.now());
  }

  /**
   * Writes the page and its charts, in the place of an earlier report if there is one.
   *
   * @param folder to write to
   * @param preprocessor that decodes the pictures of the mistakes
   * @throws IOException if a file cannot be written; if it is a {@link
   *     java.nio.file.FileSystemException}, it names the file and why
   */
  public void write(ReportFolder folder, Preprocessor preprocessor) throws IOException {
    ChartFigures charts = new ChartFigures();
    List<Chapter> chapters = new ArrayList<>();
    chapters.add(AccuracyChapter.of(this, charts));
    chapters.add(RejectionChapter.of(figures, charts));
    chapters.add(new NumberMistakesChapter(this, preprocessor).chapter());
    chapters.add(FurtherChapters.timing(timing));
    String page =
        new ReportFrame(
                "How well the numbers are read",
                info,
                ReportFrame.amount(figures.count(), "numbers", sets.size()),
                made,
                Summary.html(this))
            .html(chapters);
    folder.replace(page, charts);
  }
}
