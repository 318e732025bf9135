package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.trace.TraceReport;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;

/** Shows how each picture was read, if somebody wants to see it. */
interface Trace extends Closeable {
  /** A picture was read. */
  void read(String path, Writing writing, Recognition reading) throws IOException;

  /** A picture could not be read. */
  void failed(String path, String error) throws IOException;

  /** Starts to write into the folder, if there is one. */
  static Trace start(
      Optional<Path> folder, DigitRecognizer recognizer, Preprocessor preprocessor, int pictures)
      throws IOException {
    try {
      return folder.isPresent()
          ? new Folder(TraceReport.open(folder.get(), recognizer, preprocessor, pictures))
          : new None();
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  /** Nobody wants to see it. */
  record None() implements Trace {
    @Override
    public void read(String path, Writing writing, Recognition reading) {}

    @Override
    public void failed(String path, String error) {}

    @Override
    public void close() {}
  }

  /** A folder with a page. */
  record Folder(TraceReport report) implements Trace {
    @Override
    public void read(String path, Writing writing, Recognition reading) throws IOException {
      report.read(path, writing, reading);
    }

    @Override
    public void failed(String path, String error) throws IOException {
      report.failed(path, error);
    }

    @Override
    public void close() throws IOException {
      report.close();
    }
  }
}
