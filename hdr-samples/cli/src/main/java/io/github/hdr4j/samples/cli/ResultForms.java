package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.report.Source;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/**
 * All the forms in which one kind of reading is written.
 *
 * @param json as an object
 * @param csv as lines of comma-separated values
 * @param text as lines for a person
 * @param <R> what is read in a picture
 */
record ResultForms<R>(Json<R> json, Csv<R> csv, Text<R> text) {
  /** A reading as a JSON object. */
  interface Json<R> {
    ObjectNode read(Source source, R reading, double millis);
  }

  /** Readings as comma-separated values. */
  interface Csv<R> {
    String header();

    List<String> read(String path, R reading, double millis);

    String failed(String path, String error);
  }

  /** Readings for a person. */
  interface Text<R> {
    List<String> read(String path, R reading);
  }

  /** Starts to write in one of them. */
  ResultWriter<R> writer(OutputFormat format, Console console) {
    return switch (format) {
      case JSON -> new ResultWriter.Json<>(console, json);
      case CSV -> ResultWriter.Csv.withHeader(console, csv);
      case TEXT -> new ResultWriter.Text<>(console, text);
    };
  }
}
