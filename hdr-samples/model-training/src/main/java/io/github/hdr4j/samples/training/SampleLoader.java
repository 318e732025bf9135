package io.github.hdr4j.samples.training;

import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledFolder;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.WriterTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Reads data folders and cuts off a validation part of about a tenth. MNIST's training set is cut
 * by writer where QMNIST's label table lies beside it; other folders by picture, and these may be
 * repeated in training, as they are small.
 */
final class SampleLoader {

  /** QMNIST's label table of MNIST's training set, gzip-compressed text. */
  private static final String WRITERS = "train-writers.tsv.gz";

  private static final double VALIDATION = 0.1;

  private final PictureReader reader;
  private final Seeds seeds;
  private final int repeat;

  /**
   * A loader.
   *
   * @param reader makes tensors of pictures
   * @param seeds decides who goes into the validation part
   * @param repeat how often pictures of labelled folders come up in an epoch
   */
  SampleLoader(PictureReader reader, Seeds seeds, int repeat) {
    this.reader = reader;
    this.seeds = seeds;
    this.repeat = repeat;
  }

  /**
   * Reads one folder: the pair {@code train-images-idx3-ubyte} and {@code train-labels-idx1-ubyte}
   * if it is there, else pictures in folders 0 to 9.
   */
  DataPart load(DataFolder data) throws IOException {
    String name = data.name();
    Path folder = data.path();
    if (IdxSet.isIn(folder, "train")) {
      List<LabelledPicture> pictures = IdxSet.read(folder, "train");
      Path table = folder.resolve(WRITERS);
      if (Files.exists(table)) {
        WriterTable writers = WriterTable.read(table, pictures);
        return split(name, pictures, writers::writer, 1);
      }
      return split(name, pictures, i -> i, 1);
    }
    List<LabelledPicture> pictures = LabelledFolder.read(folder);
    List<String> names =
        pictures.stream().map(p -> folder.relativize(Path.of(p.name())).toString()).toList();
    return split(name, pictures, i -> names.get(i).replace('\\', '/').hashCode(), repeat);
  }

  private DataPart split(
      String name, List<LabelledPicture> pictures, IntToLongFunction group, int times) {
    List<Optional<Samples.Sample>> read =
        IntStream.range(0, pictures.size())
            .parallel()
            .mapToObj(i -> reader.read(pictures.get(i)))
            .toList();
    List<Samples.Sample> training = new ArrayList<>();
    List<Samples.Sample> validation = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean held = seeds.fraction(group.applyAsLong(i)) < VALIDATION;
      read.get(i).ifPresent(held ? validation::add : training::add);
    }
    int blank = pictures.size() - training.size() - validation.size();
    return new DataPart(
        name, new Samples(training).repeated(times), new Samples(validation), times, blank);
  }
}
