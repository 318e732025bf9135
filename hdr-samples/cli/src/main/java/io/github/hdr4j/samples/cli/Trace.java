package io.github.hdr4j.samples.cli;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.trace.TraceReport;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.Optional;

/** Shows step by step how each digit was read: a folder with a page. */
record Trace(TraceReport report) implements Witness<Recognition> {
  /** Starts to write into the folder, if there is one. */
  static Witness<Recognition> start(
      Optional<Path> folder, DigitRecognizer recognizer, Preprocessor preprocessor, int pictures)
      throws IOException {
    try {
      return folder.isPresent()
          ? new Trace(TraceReport.open(folder.get(), recognizer, preprocessor, pictures))
          : new None<>();
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

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
