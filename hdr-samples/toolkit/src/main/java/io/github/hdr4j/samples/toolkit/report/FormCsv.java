package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.preprocess.forms.FieldReading;
import io.github.hdr4j.preprocess.forms.FormReading;
import java.util.List;

/** Forms as comma-separated values: a line for each field. What is absent is empty. */
public final class FormCsv {
  private FormCsv() {}

  /**
   * The names of the columns.
   *
   * @return the first line
   */
  public static String header() {
    return new ItemCsv("field").header();
  }

  /**
   * What was read in a picture.
   *
   * @param path of the picture
   * @param form what was read
   * @param millis time from opening the picture to its reading
   * @return one line or more
   */
  public static List<String> read(String path, FormReading form, double millis) {
    return form.fields().values().stream().map(field -> line(path, field, millis)).toList();
  }

  private static String line(String path, FieldReading field, double millis) {
    return ItemCsv.read(
        path,
        field.name(),
        field.text().orElse(""),
        field.confidence(),
        field.verdict(),
        field.reason(),
        field.box(),
        millis);
  }

  /**
   * Why a picture could not be read.
   *
   * @param path of the picture
   * @param error what went wrong
   * @return its line
   */
  public static String failed(String path, String error) {
    return ItemCsv.failed(path, error);
  }
}
