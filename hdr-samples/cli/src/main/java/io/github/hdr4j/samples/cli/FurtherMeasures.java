package io.github.hdr4j.samples.cli;

import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.samples.toolkit.corruption.CorruptionReader;
import io.github.hdr4j.samples.toolkit.evaluation.LabelledSet;
import io.github.hdr4j.samples.toolkit.evaluation.RejectPicture;
import io.github.hdr4j.samples.toolkit.evaluation.RejectSet;
import io.github.hdr4j.samples.toolkit.files.Failures;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Option;

/** The options that say what is measured beside the accuracy. */
final class FurtherMeasures {
  @Option(
      names = "--rejects",
      paramLabel = "[NAME=]DIR",
      description =
          "Also read the pictures of DIR, which show no digit: how well they are told from the"
              + " digits. Its sub-folders are reported apart. May be given several times.")
  private List<String> rejects = new ArrayList<>();

  @Option(
      names = "--corruptions",
      description =
          "Also read the pictures after each of the 15 corruptions of MNIST-C. PATH must be an IDX"
              + " file of 28 x 28 pictures, light on dark.")
  private boolean corruptions;

  boolean isChosen() {
    return corruptions || !rejects.isEmpty();
  }

  /**
   * The sets without digits, each with a picture or more.
   *
   * @param report the folder of the report, if there is to be one, whose charts are not read
   */
  List<RejectSet> rejects(Optional<Path> report) throws IOException {
    List<RejectSet> sets = new ArrayList<>();
    for (String argument : rejects) {
      NamedPath source = NamedPath.parse(argument);
      sets.add(
          new RejectSet(
              source.name(), pictures(new PathArgument().convert(source.path()), report)));
    }
    NamedPath.requireDifferent(sets.stream().map(RejectSet::name));
    return sets;
  }

  private static List<RejectPicture> pictures(Path folder, Optional<Path> report)
      throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new UsageException(folder + ": there is no such folder for --rejects");
    }
    List<RejectPicture> pictures = new ArrayList<>();
    PictureFinder finder = new PictureFinder(InputStream.nullInputStream(), report, "report");
    for (Input input : finder.find(List.of(folder))) {
      if (input instanceof Input.Picture picture) {
        pictures.add(RejectPicture.in(folder, picture.file()));
      } else if (input instanceof Input.Broken broken) {
        throw broken.problem();
      }
    }
    if (pictures.isEmpty()) {
      throw new UsageException("there are no pictures in " + folder);
    }
    return pictures;
  }

  /** The pictures to corrupt, if that was asked for. */
  Optional<List<IdxPicture>> corruptible(List<LabelledSet> sets) {
    if (!corruptions) {
      return Optional.empty();
    }
    try {
      List<LabelledDigit> digits = sets.stream().flatMap(set -> set.digits().stream()).toList();
      return Optional.of(CorruptionReader.requireMnistForm(digits));
    } catch (IllegalArgumentException e) {
      throw new UsageException("--corruptions: " + Failures.describe(e), e);
    }
  }
}
