package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which labelled digits are read. */
final class LabelledSetChoice {
  @Parameters(
      arity = "0..1",
      paramLabel = "PATH",
      description =
          "An IDX file of pictures, compressed or not, with its labels beside it under the standard"
              + " name; a folder with sub-folders 0 to 9, of which some may be missing; or UCI's"
              + " pendigits.csv, whose last 3,498 rows of pen strokes are read: the test part.")
  private Optional<Path> path = Optional.empty();

  private Optional<Path> labels = Optional.empty();

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Only the first digit of the set and every Nth after it. Default: 1.")
  private int every = 1;

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "A text file with a path, a tab and a digit in each line, or an IDX file of labels."
              + " Paths start from PATH, or else from the folder of this file.")
  void labels(Path file) {
    labels = Optional.of(file);
  }

  /** The digits to read, at least one. */
  List<LabelledDigit> open() throws IOException {
    if (every < 1) {
      throw new UsageException("--every must be 1 or more, not " + every);
    }
    List<LabelledDigit> digits = all();
    if (digits.isEmpty()) {
      throw new UsageException("there are no pictures in " + path.or(() -> labels).orElseThrow());
    }
    return IntStream.range(0, digits.size())
        .filter(i -> i % every == 0)
        .mapToObj(digits::get)
        .toList();
  }

  private List<LabelledDigit> all() throws IOException {
    try {
      if (labels.isPresent()) {
        return PictureSets.open(path, labels.get());
      }
      return PictureSets.open(
          path.orElseThrow(() -> new UsageException("name a PATH, or --labels FILE")));
    } catch (NoSuchFileException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }
}
