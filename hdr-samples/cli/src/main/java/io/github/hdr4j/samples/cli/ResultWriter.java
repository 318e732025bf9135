package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.toolkit.report.Source;

/**
 * Writes one result after the other.
 *
 * @param <R> what is read in a picture
 */
interface ResultWriter<R> {
  /** A picture was read in this many milliseconds. */
  void read(String path, R reading, double millis);

  /** A picture could not be read. */
  void failed(String path, String error);

  /** One JSON object a line. */
  record Json<R>(Console console, ResultForms.Json<R> form) implements ResultWriter<R> {
    @Override
    public void read(String path, R reading, double millis) {
      console.print(form.read(Source.path(path), reading, millis).toString());
    }

    @Override
    public void failed(String path, String error) {
      console.print(ResultJson.failed(Source.path(path), error).toString());
    }
  }

  /** Comma-separated values. */
  record Csv<R>(Console console, ResultForms.Csv<R> form) implements ResultWriter<R> {
    /** Writes the names of the columns first. */
    static <R> Csv<R> withHeader(Console console, ResultForms.Csv<R> form) {
      console.print(form.header());
      return new Csv<>(console, form);
    }

    @Override
    public void read(String path, R reading, double millis) {
      form.read(path, reading, millis).forEach(console::print);
    }

    @Override
    public void failed(String path, String error) {
      console.print(form.failed(path, error));
    }
  }

  /** Lines for a person. */
  record Text<R>(Console console, ResultForms.Text<R> form) implements ResultWriter<R> {
    @Override
    public void read(String path, R reading, double millis) {
      form.read(path, reading).forEach(console::print);
    }

    @Override
    public void failed(String path, String error) {
      console.say(error.contains(path) ? error : path + ": " + error);
    }
  }
}
