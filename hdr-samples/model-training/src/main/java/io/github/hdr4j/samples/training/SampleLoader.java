package io.github.hdr4j.samples.training;

import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.preprocess.augment.PenVariation;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.LabelledFolder;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.LabelledStrokes;
import io.github.hdr4j.preprocess.dataset.PenDigits;
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
 * repeated in training, as they are small. Of recorded strokes only the training part is read, each
 * digit drawn with another pen.
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
   * if it is there, else pictures in folders 0 to 9. A file is one of {@link PenDigits}.
   */
  DataPart load(DataFolder data) throws IOException {
    String name = data.name();
    Path folder = data.path();
    if (Files.isRegularFile(folder)) {
      return split(name, drawn(PenDigits.trainingPart(folder)), i -> i, 1);
    }
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

  /** The same digits, each by a pen of its own. */
  private List<LabelledStrokes> drawn(List<LabelledStrokes> digits) {
    PenVariation pens = PenVariation.standard();
    return IntStream.range(0, digits.size())
        .mapToObj(
            i -> {
              LabelledStrokes digit = digits.get(i);
              PenStrokes strokes = pens.apply(digit.strokes(), seeds.pen(i));
              return new LabelledStrokes(digit.name(), strokes, digit.label());
            })
        .toList();
  }

  private DataPart split(
      String name, List<? extends LabelledDigit> digits, IntToLongFunction group, int times) {
    List<Optional<Samples.Sample>> read =
        IntStream.range(0, digits.size())
            .parallel()
            .mapToObj(i -> reader.read(digits.get(i)))
            .toList();
    List<Samples.Sample> training = new ArrayList<>();
    List<Samples.Sample> validation = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean held = seeds.fraction(group.applyAsLong(i)) < VALIDATION;
      read.get(i).ifPresent(held ? validation::add : training::add);
    }
    int blank = digits.size() - training.size() - validation.size();
    return new DataPart(
        name, new Samples(training).repeated(times), new Samples(validation), times, blank);
  }
}
