package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.report.page.ReportFolder;
import io.github.hdr4j.samples.toolkit.training.TrainingHistory;
import io.github.hdr4j.samples.toolkit.training.TrainingHistoryFile;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say whether a report is written, and where. */
final class ReportChoice {
  private Optional<Path> folder = Optional.empty();
  private Optional<Path> history = Optional.empty();

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--report",
      paramLabel = "DIR",
      description =
          "Also write a page with charts and the worst mistakes, DIR/index.html, and the charts"
              + " beside it as PNG files. DIR is a new or empty folder, or that of an earlier"
              + " report, which is replaced.")
  void folder(Path path) {
    folder = Optional.of(path);
  }

  /** A method for the same reason. */
  @Option(
      names = "--history",
      paramLabel = "FILE",
      description =
          "Show in the report how the model was trained: a CSV file whose first line is "
              + TrainingHistoryFile.HEADER
              + "; figures that were not measured are left empty.")
  void history(Path file) {
    history = Optional.of(file);
  }

  Optional<Path> folder() {
    return folder;
  }

  /** Opens the folder, before anything is read for it. */
  Report open(Preprocessor preprocessor) throws IOException {
    Optional<TrainingHistory> training = training();
    if (folder.isEmpty()) {
      return new Report.None();
    }
    try {
      return new Report.Page(ReportFolder.open(folder.get()), preprocessor, training);
    } catch (FileAlreadyExistsException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  private Optional<TrainingHistory> training() throws IOException {
    if (history.isEmpty()) {
      return Optional.empty();
    }
    Path file = history.get();
    if (folder.isEmpty()) {
      throw new UsageException("--history FILE is shown in a report; name its folder by --report");
    }
    if (!Files.isRegularFile(file)) {
      throw new UsageException(file + ": there is no such file for --history");
    }
    try {
      return Optional.of(TrainingHistoryFile.read(file));
    } catch (FileSystemException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
