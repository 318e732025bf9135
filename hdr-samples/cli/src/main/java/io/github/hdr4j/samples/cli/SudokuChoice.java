package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.samples.toolkit.files.Failures;
import io.github.hdr4j.samples.toolkit.sudoku.SudokuPicture;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The option that has photographed sudokus read instead of single digits. */
final class SudokuChoice {
  private Optional<Path> folder = Optional.empty();

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--sudoku",
      paramLabel = "DIR",
      description =
          "Find and read the sudokus photographed in DIR instead: NAME.jpg, and in NAME.dat two"
              + " lines on the picture, then nine of nine numbers, 0 for an empty cell. A grid"
              + " counts as found if more than half of its filled cells are right. Takes no PATH.")
  void folder(Path path) {
    folder = Optional.of(path);
  }

  boolean isChosen() {
    return folder.isPresent();
  }

  /** The pictures to read, one at least. */
  List<SudokuPicture> open() throws IOException {
    Path chosen = folder.orElseThrow();
    if (!Files.isDirectory(chosen)) {
      throw new UsageException(chosen + ": there is no such folder for --sudoku");
    }
    List<SudokuPicture> pictures;
    try {
      pictures = SudokuPicture.in(chosen);
    } catch (DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    }
    if (pictures.isEmpty()) {
      throw new UsageException("there are no pictures NAME.jpg in " + chosen);
    }
    return pictures;
  }
}
