package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.dataset.IdxSet;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import io.github.hdr4j.preprocess.dataset.LabelledFolder;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Makes samples of pictures and strokes with the preparation that recognition uses too, so that
 * pictures may have any size, paper and ink. Where nothing is written, there is no sample.
 * Thread-safe.
 *
 * @param preprocessor that decodes and prepares
 */
public record SampleReader(Preprocessor preprocessor) {

  /**
   * With the preprocessor on the class path.
   *
   * @return a reader
   * @throws io.github.hdr4j.NoProviderException if there is none
   */
  public static SampleReader load() {
    return new SampleReader(Preprocessor.load());
  }

  /**
   * Reads a folder: the pair {@code train-images-idx3-ubyte} and {@code train-labels-idx1-ubyte} in
   * which MNIST is distributed if it is there, each with or without {@code .gz}, else pictures in
   * sub-folders {@code 0} to {@code 9}.
   *
   * @param folder of either kind
   * @return the samples
   * @throws io.github.hdr4j.preprocess.dataset.DatasetFormatException if the folder holds neither,
   *     or an IDX file is not what its header says
   * @throws IOException if something cannot be read
   */
  public DigitSamples read(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      throw new NotDirectoryException(Messages.noFolder(folder));
    }
    return IdxSet.isIn(folder, "train")
        ? read(IdxSet.read(folder, "train"))
        : read(LabelledFolder.read(folder));
  }

  /**
   * Reads a pair of IDX files.
   *
   * @param images the pictures, plain or gzip-compressed
   * @param labels their digits
   * @return the samples
   * @throws io.github.hdr4j.preprocess.dataset.DatasetFormatException if a file is not what its
   *     header says, or the counts differ
   * @throws IOException if a file cannot be read
   */
  public DigitSamples read(Path images, Path labels) throws IOException {
    return read(IdxSet.read(images, labels));
  }

  /**
   * Reads labelled pictures or strokes of any source.
   *
   * @param digits such as the readers of {@code io.github.hdr4j.preprocess.dataset} give them
   * @return the samples, in their order
   * @throws io.github.hdr4j.UnreadableImageException if a file is no picture
   * @throws IOException if a file cannot be read
   */
  public DigitSamples read(List<? extends LabelledDigit> digits) throws IOException {
    try {
      return DigitSamples.of(
          digits.parallelStream().map(this::sample).flatMap(Optional::stream).toList(),
          preprocessor.contract());
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * Makes a sample of a picture.
   *
   * @param picture of any size and type, upright
   * @param label 0 to 9, or {@link DigitSample#NOT_A_DIGIT}
   * @return empty if nothing is written on it
   */
  public Optional<DigitSample> sample(BufferedImage picture, int label) {
    return sample(preprocessor.prepare(picture), label);
  }

  private Optional<DigitSample> sample(LabelledDigit digit) {
    try {
      return sample(digit.prepare(preprocessor), digit.label());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Optional<DigitSample> sample(Preparation preparation, int label) {
    if (preparation instanceof Preparation.Ink ink) {
      return Optional.of(new DigitSample(ink.tensor(), label));
    }
    if (preparation instanceof Preparation.SeveralMarks marks) {
      return Optional.of(new DigitSample(marks.tensor(), label));
    }
    return Optional.empty();
  }
}
