package io.github.hdr4j.samples.cli;

import io.github.hdr4j.samples.toolkit.explain.Writing;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.overlay.Marking;
import io.github.hdr4j.samples.toolkit.overlay.OverlayReport;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Draws what was read onto copies of the pictures.
 *
 * @param report where they go
 * @param markings what is drawn
 * @param outcome what is said below
 * @param <R> what is read in a picture
 */
record Overlays<R>(
    OverlayReport report, Function<R, List<Marking>> markings, Function<R, String> outcome)
    implements Witness<R> {
  /** Starts to write into the folder, if there is one. */
  static <R> Witness<R> start(
      Optional<Path> folder, Function<R, List<Marking>> markings, Function<R, String> outcome)
      throws IOException {
    try {
      return folder.isPresent()
          ? new Overlays<>(OverlayReport.open(folder.get()), markings, outcome)
          : new None<>();
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  @Override
  public void read(String path, Writing writing, R reading) throws IOException {
    report.read(path, writing.picture(), markings.apply(reading), outcome.apply(reading));
  }

  @Override
  public void failed(String path, String error) {
    report.failed(path, error);
  }

  @Override
  public void close() throws IOException {
    report.close();
  }
}
