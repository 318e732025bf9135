package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.report.ResultCsv;
import io.github.hdr4j.samples.toolkit.report.ResultJson;
import io.github.hdr4j.samples.toolkit.report.Source;

/** Writes one result after the other. */
interface ResultWriter {
  /** A picture was read in this many milliseconds. */
  void read(String path, Recognition reading, double millis);

  /** A picture could not be read. */
  void failed(String path, String error);

  /** One JSON object a line. */
  record Json(Console console) implements ResultWriter {
    @Override
    public void read(String path, Recognition reading, double millis) {
      console.print(ResultJson.read(Source.path(path), reading, millis).toString());
    }

    @Override
    public void failed(String path, String error) {
      console.print(ResultJson.failed(Source.path(path), error).toString());
    }
  }

  /** Comma-separated values. */
  record Csv(Console console) implements ResultWriter {
    /** Writes the names of the columns first. */
    static Csv withHeader(Console console) {
      console.print(ResultCsv.header());
      return new Csv(console);
    }

    @Override
    public void read(String path, Recognition reading, double millis) {
      console.print(ResultCsv.read(path, reading, millis));
    }

    @Override
    public void failed(String path, String error) {
      console.print(ResultCsv.failed(path, error));
    }
  }
}
