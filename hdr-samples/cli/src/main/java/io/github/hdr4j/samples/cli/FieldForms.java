package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.preprocess.forms.FieldReading;
import io.github.hdr4j.preprocess.forms.FormReading;
import io.github.hdr4j.preprocess.forms.FormTemplate;
import io.github.hdr4j.samples.toolkit.report.FormCsv;
import io.github.hdr4j.samples.toolkit.report.FormJson;
import io.github.hdr4j.samples.toolkit.report.FormText;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** The forms in which the fields of a filled-in form are written. */
final class FieldForms {
  private static final int SIGN_WIDTH = 12;

  private FieldForms() {}

  static ResultForms<FormReading> of(Console console, FormTemplate template) {
    int nameWidth =
        template.fields().stream().mapToInt(field -> field.name().length()).max().orElse(0);
    TextColumns columns = new TextColumns(console.ansi(), SIGN_WIDTH, nameWidth);
    return new ResultForms<>(FormJson::read, new Csv(), (path, form) -> lines(columns, path, form));
  }

  /** The picture, and below it a line for each field. */
  private static List<String> lines(TextColumns columns, String path, FormReading form) {
    List<String> lines = new ArrayList<>();
    lines.add(path);
    form.fields().values().forEach(field -> lines.add("  " + line(columns, field)));
    return lines;
  }

  private static String line(TextColumns columns, FieldReading field) {
    boolean number = field.verdict() == Verdict.ACCEPTED || field.verdict() == Verdict.UNCERTAIN;
    return columns.line(
        FormText.sign(field),
        field.verdict(),
        number ? OptionalDouble.of(field.confidence()) : OptionalDouble.empty(),
        field.name(),
        FormText.remark(field));
  }

  /** A line for each field. */
  private static final class Csv implements ResultForms.Csv<FormReading> {
    @Override
    public String header() {
      return FormCsv.header();
    }

    @Override
    public List<String> read(String path, FormReading form, double millis) {
      return FormCsv.read(path, form, millis);
    }

    @Override
    public String failed(String path, String error) {
      return FormCsv.failed(path, error);
    }
  }
}
