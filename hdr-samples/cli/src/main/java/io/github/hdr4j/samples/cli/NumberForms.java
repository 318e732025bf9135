package io.github.hdr4j.samples.cli;

import io.github.hdr4j.NumberReading;
import io.github.hdr4j.Reason;
import io.github.hdr4j.samples.toolkit.reading.Transcript;
import io.github.hdr4j.samples.toolkit.report.NumberCsv;
import io.github.hdr4j.samples.toolkit.report.NumberJson;
import io.github.hdr4j.samples.toolkit.report.NumberText;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The forms of the numbers in a picture. */
final class NumberForms {
  private static final int SIGN_WIDTH = 12;

  private NumberForms() {}

  static ResultForms<Transcript> of(Console console, List<Input> inputs) {
    TextColumns columns = TextColumns.of(console, SIGN_WIDTH, inputs);
    return new ResultForms<>(
        NumberJson::read, new Csv(), (path, transcript) -> lines(columns, path, transcript));
  }

  private static List<String> lines(TextColumns columns, String path, Transcript transcript) {
    if (transcript.lines().isEmpty()) {
      return List.of(
          columns.line(
              "-",
              transcript.verdict(),
              OptionalDouble.empty(),
              path,
              "no digits: " + ReadingText.advice(Reason.NO_INK)));
    }
    List<String> lines = new ArrayList<>();
    for (NumberReading line : transcript.lines()) {
      lines.add(
          columns.line(
              NumberText.sign(line),
              line.verdict(),
              OptionalDouble.of(line.confidence()),
              path,
              NumberText.remark(line)));
    }
    return lines;
  }

  /** A line for each line of writing. */
  private static final class Csv implements ResultForms.Csv<Transcript> {
    @Override
    public String header() {
      return NumberCsv.header();
    }

    @Override
    public List<String> read(String path, Transcript transcript, double millis) {
      return NumberCsv.read(path, transcript, millis);
    }

    @Override
    public String failed(String path, String error) {
      return NumberCsv.failed(path, error);
    }
  }
}
