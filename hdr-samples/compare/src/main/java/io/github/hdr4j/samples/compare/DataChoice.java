package io.github.hdr4j.samples.compare;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.PenDigits;
import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.evaluation.PictureSets;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say which digits are learned from and which are read. */
final class DataChoice {
  @Option(
      names = "--data",
      required = true,
      paramLabel = "[NAME=]PATH",
      converter = NamedSet.Converter.class,
      description =
          "Digits to train with: an IDX file of pictures, compressed or not, with its labels beside"
              + " it under the standard name; a folder with sub-folders 0 to 9; or UCI's"
              + " pendigits.csv, of which the part for training is taken.")
  private NamedSet data = new NamedSet("", Path.of(""));

  private Optional<NamedSet> test = Optional.empty();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description =
          "At most so many of them, chosen at random; a tenth calibrates. Default: 10000.")
  private int limit = 10_000;

  @Option(
      names = "--test-limit",
      paramLabel = "N",
      description = "At most so many to test with, chosen at random. Default: 2000.")
  private int testLimit = 2_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Of all that is left to chance. Default: 1.")
  private long seed = 1;

  /** A method, since picocli knows no optional fields. */
  @Option(
      names = "--test",
      paramLabel = "[NAME=]PATH",
      converter = NamedSet.Converter.class,
      description =
          "Digits to test with, in the same forms. Default: others of --data, at most a quarter of"
              + " them.")
  void test(NamedSet set) {
    test = Optional.of(set);
  }

  long seed() {
    return seed;
  }

  /** Digits to train with and digits to test with; none is in both. */
  record Digits(List<LabelledDigit> training, List<LabelledDigit> test, String from, String to) {}

  Digits open() throws IOException {
    atLeastOne("--limit", limit);
    atLeastOne("--test-limit", testLimit);
    try {
      List<LabelledDigit> all = shuffled(training(data.path()), "data");
      if (test.isEmpty()) {
        int tested = Math.min(testLimit, all.size() / 4);
        return digits(
            all.subList(tested, all.size()), all.subList(0, tested), "others of " + data.name());
      }
      Path other = test.get().path();
      if (Files.exists(other) && Files.isSameFile(data.path(), other)) {
        throw new UsageException(
            "--test is the same as --data; leave it out, and a part of --data is kept for the test");
      }
      return digits(all, shuffled(PictureSets.open(other), "test"), test.get().name());
    } catch (NoSuchFileException | DatasetFormatException e) {
      throw new UsageException(Failures.describe(e), e);
    }
  }

  private static List<LabelledDigit> training(Path path) throws IOException {
    return Files.isRegularFile(path) && PenDigits.isIn(path)
        ? List.copyOf(PenDigits.trainingPart(path))
        : PictureSets.open(path);
  }

  private Digits digits(List<LabelledDigit> training, List<LabelledDigit> tested, String to) {
    if (tested.isEmpty()) {
      throw new UsageException(
          "%s has too few pictures to keep some for the test; name more with --test"
              .formatted(data.name()));
    }
    return new Digits(first(training, limit), first(tested, testLimit), data.name(), to);
  }

  private List<LabelledDigit> shuffled(List<LabelledDigit> digits, String purpose) {
    List<LabelledDigit> shuffled = new ArrayList<>(digits);
    Collections.shuffle(shuffled, Seeded.random("comparison", purpose, seed));
    return shuffled;
  }

  private static List<LabelledDigit> first(List<LabelledDigit> digits, int count) {
    return digits.subList(0, Math.min(count, digits.size()));
  }

  private static void atLeastOne(String option, int value) {
    if (value < 1) {
      throw new UsageException(option + " must be 1 or more, not " + value);
    }
  }
}
