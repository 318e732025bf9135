package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.evaluation.LabelledSet;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The options that say which labelled digits are read. */
final class LabelledSetChoice {
  @Parameters(
      arity = "0..*",
      paramLabel = "[NAME=]PATH",
      description =
          "An IDX file of pictures, compressed or not, with its labels beside it under the standard"
              + " name; a folder with sub-folders 0 to 9, of which some may be missing; or UCI's"
              + " pendigits.csv, whose last 3,498 rows of pen strokes are read: the test part. Of"
              + " several sets the figures are given together and for each.")
  private List<String> paths = new ArrayList<>();

  private Optional<Path> labels = Optional.empty();

  @Option(
      names = "--every",
      paramLabel = "N",
      description = "Only the first picture of each set and every Nth after it. Default: 1.")
  private int every = 1;

  /** A method, since the completion script offers no paths for an optional field. */
  @Option(
      names = "--labels",
      paramLabel = "FILE",
      description =
          "A text file with a path, a tab and a digit in each line, or an IDX file of labels."
              + " Paths start from PATH, which can be one only, or else from the folder of this file.")
  void labels(Path file) {
    labels = Optional.of(file);
  }

  /** The step from one picture that is read to the next. */
  int every() {
    if (every < 1) {
      throw new UsageException("--every must be 1 or more, not " + every);
    }
    return every;
  }

  boolean isChosen() {
    return !paths.isEmpty() || labels.isPresent();
  }

  /** The sets to read, one at least, each with a digit at least. */
  List<LabelledSet> open() throws IOException {
    int step = every();
    List<LabelledSet> sets = new ArrayList<>();
    for (NamedPath source : sources()) {
      List<LabelledDigit> digits = digits(source);
      if (digits.isEmpty()) {
        throw new UsageException("there are no pictures in " + source.path());
      }
      sets.add(new LabelledSet(source.name(), everyNth(digits, step)));
    }
    NamedPath.requireDifferent(sets.stream().map(LabelledSet::name));
    return sets;
  }

  private List<NamedPath> sources() {
    if (labels.isEmpty()) {
      if (paths.isEmpty()) {
        throw new UsageException("name a PATH, or --labels FILE");
      }
      return paths.stream().map(NamedPath::parse).toList();
    }
    if (paths.size() > 1) {
      throw new UsageException("--labels goes with one PATH, not with " + paths.size());
    }
    return List.of(NamedPath.parse(paths.isEmpty() ? labels.get().toString() : paths.get(0)));
  }

  private List<LabelledDigit> digits(NamedPath source) throws IOException {
    Path path = new PathArgument().convert(source.path());
    try {
      return labels.isEmpty()
          ? PictureSets.open(path)
          : PictureSets.open(paths.isEmpty() ? Optional.empty() : Optional.of(path), labels.get());
    } catch (NoSuchFileException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  private static List<LabelledDigit> everyNth(List<LabelledDigit> digits, int step) {
    return IntStream.range(0, digits.size())
        .filter(i -> i % step == 0)
        .mapToObj(digits::get)
        .toList();
  }
}
