package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import io.github.hdr4j.samples.toolkit.report.ResultCsv;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import java.util.List;
import java.util.OptionalDouble;

/** The forms of the reading of one digit. */
final class DigitForms {
  private static final int SIGN_WIDTH = 4;

  private DigitForms() {}

  static ResultForms<Recognition> of(Console console, List<Input> inputs) {
    TextColumns columns = TextColumns.of(console, SIGN_WIDTH, inputs);
    return new ResultForms<>(
        ResultJson::read, new Csv(), (path, reading) -> List.of(line(columns, path, reading)));
  }

  private static String line(TextColumns columns, String path, Recognition reading) {
    boolean digit = reading.verdict() == Verdict.ACCEPTED || reading.verdict() == Verdict.UNCERTAIN;
    return columns.line(
        ReadingText.sign(reading),
        reading.verdict(),
        digit ? OptionalDouble.of(reading.confidence()) : OptionalDouble.empty(),
        path,
        ReadingText.remark(reading));
  }

  /** A line for each picture. */
  private static final class Csv implements ResultForms.Csv<Recognition> {
    @Override
    public String header() {
      return ResultCsv.header();
    }

    @Override
    public List<String> read(String path, Recognition reading, double millis) {
      return List.of(ResultCsv.read(path, reading, millis));
    }

    @Override
    public String failed(String path, String error) {
      return ResultCsv.failed(path, error);
    }
  }
}
