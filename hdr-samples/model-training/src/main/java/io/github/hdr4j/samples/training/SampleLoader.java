package io.github.hdr4j.samples.training;

import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.augment.PenVariation;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.LabelledFolder;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import io.github.hdr4j.preprocess.dataset.LabelledStrokes;
import io.github.hdr4j.preprocess.dataset.PenDigits;
import io.github.hdr4j.preprocess.dataset.WriterTable;
import io.github.hdr4j.samples.toolkit.numbers.RealWriters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntToLongFunction;
import java.util.stream.IntStream;

/**
 * Reads data folders and cuts off a validation part. MNIST's training set is cut by writer where
 * QMNIST's label table lies beside it; other folders by picture. Of recorded strokes only the
 * training part is read, each digit drawn with another pen.
 */
final class SampleLoader {

  private static final String NEED_WRITERS =
      "--numbers and --photographed need to know who wrote which digit: ";

  private final PictureReader reader;
  private final Seeds seeds;
  private final HeldOut held;

  /**
   * A loader.
   *
   * @param reader makes tensors of pictures
   * @param seeds of all that is drawn or made from digits; not of who goes into the validation part
   * @param held share of the data that is kept for validation
   */
  SampleLoader(PictureReader reader, Seeds seeds, double held) {
    this.reader = reader;
    this.seeds = seeds;
    this.held = new HeldOut(held);
  }

  /**
   * Reads one folder: the pair {@code train-images-idx3-ubyte} and {@code train-labels-idx1-ubyte}
   * if it is there, else pictures in folders 0 to 9. A file is one of {@link PenDigits}.
   */
  DataPart load(DataFolder data) throws IOException {
    String name = data.name();
    Path folder = data.path();
    if (Files.isRegularFile(folder)) {
      return split(name, drawn(PenDigits.trainingPart(folder)), i -> i);
    }
    if (IdxSet.isIn(folder, "train")) {
      List<LabelledPicture> pictures = IdxSet.read(folder, "train");
      if (TableOfWriters.isIn(folder)) {
        WriterTable writers = WriterTable.read(folder.resolve(TableOfWriters.FILE), pictures);
        return split(name, pictures, writers::writer);
      }
      return split(name, pictures, i -> i);
    }
    List<LabelledPicture> pictures = LabelledFolder.read(folder);
    List<String> names =
        pictures.stream().map(p -> folder.relativize(Path.of(p.name())).toString()).toList();
    return split(name, pictures, i -> names.get(i).replace('\\', '/').hashCode());
  }

  /** Reads what a data folder holds of what is not a digit; nothing where there is none. */
  Optional<DataPart> loadNonDigits(DataFolder data) throws IOException {
    List<Path> pictures = NonDigitFolder.pictures(data.path());
    if (pictures.isEmpty()) {
      return Optional.empty();
    }
    List<Samples.Sample> training = new ArrayList<>();
    List<Samples.Sample> validation = new ArrayList<>();
    List<List<Samples.Sample>> read =
        pictures.stream()
            .parallel()
            .map(file -> NonDigitFolder.sample(file, reader).toList())
            .toList();
    for (int i = 0; i < read.size(); i++) {
      String name = data.path().relativize(pictures.get(i)).toString().replace('\\', '/');
      (held.has(name.hashCode()) ? validation : training).addAll(read.get(i));
    }
    int blank = pictures.size() - training.size() - validation.size();
    return Optional.of(
        new DataPart(
            data.name() + "/" + NonDigitFolder.NAME,
            new Samples(training),
            new Samples(validation),
            1,
            blank));
  }

  /** Puts neighbours together from digits that are loaded, a part of them for validation. */
  DataPart neighbours(Samples training, Samples validation, int count) {
    int kept = held(count);
    return new DataPart(
        "put together from the digits above",
        new RealNeighbours(training, reader).samples(count - kept, seeds),
        new RealNeighbours(validation, reader).samples(kept, others()),
        1,
        0);
  }

  /** Damages digits that are loaded before they are prepared, a part of them for validation. */
  DataPart damaged(Samples training, Samples validation, int count) {
    int kept = held(count);
    return new DataPart(
        "digits above, damaged",
        new DamagedDigits(training, reader).samples(count - kept, seeds),
        new DamagedDigits(validation, reader).samples(kept, others()),
        1,
        0);
  }

  /**
   * Cuts numbers that training writers wrote. None are kept for validation: numbers of the writers
   * who are held out are what reading numbers is measured with.
   *
   * @throws IOException if no folder tells who wrote its digits, or one cannot be read
   */
  DataPart pieces(List<DataFolder> folders, int numbers) throws IOException {
    NumberPieces pieces = new NumberPieces(writers(folders), Preprocessor.load());
    return trainingOnly(
        "cut out of " + numbers + " numbers put together by writer",
        pieces.samples(numbers, seeds));
  }

  /**
   * Photographs digits that training writers wrote. None are kept for validation.
   *
   * @throws IOException if no folder tells who wrote its digits, or one cannot be read
   */
  DataPart photographed(List<DataFolder> folders, int count) throws IOException {
    PhotographedDigits photographs = new PhotographedDigits(writers(folders), Preprocessor.load());
    return trainingOnly("digits of writers, photographed", photographs.samples(count, seeds));
  }

  private RealWriters writers(List<DataFolder> folders) throws IOException {
    Path folder =
        folders.stream()
            .map(DataFolder::path)
            .filter(TableOfWriters::isIn)
            .findFirst()
            .orElseThrow(
                () ->
                    new IOException(
                        NEED_WRITERS
                            + "no --data folder has "
                            + TableOfWriters.FILE
                            + " beside its digits"));
    try {
      return TableOfWriters.read(folder, held, false);
    } catch (IllegalArgumentException e) {
      throw new IOException(NEED_WRITERS + e.getMessage(), e);
    }
  }

  private static DataPart trainingOnly(String name, Samples samples) {
    return new DataPart(name, samples, new Samples(List.of()), 1, 0);
  }

  private int held(int count) {
    return Math.max(1, (int) Math.round(count * held.share()));
  }

  /** Chance for the validation part that has nothing to do with that of the training part. */
  private Seeds others() {
    return new Seeds(~seeds.seed());
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
      String name, List<? extends LabelledDigit> digits, IntToLongFunction group) {
    List<Optional<Samples.Sample>> read =
        IntStream.range(0, digits.size())
            .parallel()
            .mapToObj(i -> reader.read(digits.get(i)))
            .toList();
    List<Samples.Sample> training = new ArrayList<>();
    List<Samples.Sample> validation = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      boolean kept = held.has(group.applyAsLong(i));
      read.get(i).ifPresent(kept ? validation::add : training::add);
    }
    int blank = digits.size() - training.size() - validation.size();
    return new DataPart(name, new Samples(training), new Samples(validation), 1, blank);
  }
}
