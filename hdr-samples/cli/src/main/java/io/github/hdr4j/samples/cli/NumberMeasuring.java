package io.github.hdr4j.samples.cli;

import io.github.hdr4j.NumberReader;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.reading.NumberEvaluator;
import io.github.hdr4j.samples.toolkit.reading.NumberFigures;
import io.github.hdr4j.samples.toolkit.reading.NumberOutcome;
import io.github.hdr4j.samples.toolkit.reading.NumberReadings;
import io.github.hdr4j.samples.toolkit.reading.NumberSet;
import io.github.hdr4j.samples.toolkit.report.NumberFiguresJson;
import io.github.hdr4j.samples.toolkit.report.NumberFiguresText;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.toolkit.report.page.NumbersReport;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/**
 * Has pictures of numbers read, and prints how well that went.
 *
 * @param console to print to
 * @param json whether figures are printed as JSON
 * @param threads that read side by side
 * @param listWrong whether misread pictures are listed
 */
record NumberMeasuring(Console console, boolean json, int threads, boolean listWrong) {
  private static final double NANOS_PER_SECOND = 1e9;

  int measure(List<NumberSet> sets, NumberReader reader, RecognizerInfo info, Report page)
      throws IOException {
    long start = System.nanoTime();
    NumberReadings readings = read(sets, reader);
    double seconds = (System.nanoTime() - start) / NANOS_PER_SECOND;
    readings.all().forEach(this::remark);
    NumbersReport report = NumbersReport.of(info, readings);
    print(report, report.figures().count() / seconds);
    // After the figures, which are not lost when it cannot be written.
    page.write(report);
    return report.figures().unreadable() == 0 ? ExitStatus.ALL_WELL : ExitStatus.SOME_FAILED;
  }

  private NumberReadings read(List<NumberSet> sets, NumberReader reader) throws IOException {
    long count = sets.stream().mapToLong(set -> set.numbers().size()).sum();
    try (Progress progress = Progress.start(console, "numbers", count)) {
      return new NumberEvaluator(reader, threads).read(sets, progress::step);
    }
  }

  private void print(NumbersReport report, double imagesPerSecond) {
    NumberFigures all = report.figures();
    if (json) {
      console.print(
          NumberFiguresJson.of(report.info(), all, report.sets(), imagesPerSecond).toString());
    } else {
      NumberFiguresText.of(report.info(), all, report.sets(), imagesPerSecond)
          .forEach(console::print);
    }
  }

  private void remark(NumberOutcome outcome) {
    if (outcome instanceof NumberOutcome.Unreadable unreadable) {
      console.say("unreadable: %s: %s".formatted(outcome.number().file(), unreadable.error()));
    } else if (listWrong && outcome instanceof NumberOutcome.Read read && !read.correct()) {
      console.say(
          String.format(
              Locale.ROOT,
              "wrong: %s (shows %s): read as %s, %s, confidence %.3f",
              outcome.number().file(),
              outcome.number().digits(),
              read.digits().isEmpty() ? "nothing" : read.digits(),
              ResultJson.word(read.transcript().verdict()),
              read.transcript().confidence().orElse(0)));
    }
  }
}
