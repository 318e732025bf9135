package io.github.hdr4j.samples.training;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.awt.image.BufferedImage;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes tensors of pictures and strokes. Thread-safe. */
@FunctionalInterface
interface PictureReader {

  /**
   * Reads a digit; empty if nothing is written.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  Optional<Samples.Sample> read(LabelledDigit digit);

  /**
   * Prepares a picture that shows no digit of its own; empty if nothing is written.
   *
   * @return 784 values
   */
  default Optional<float[]> ink(BufferedImage picture) {
    throw new IllegalArgumentException(
        "pictures of what is no digit must be prepared: leave out --as-is");
  }

  /** Through the preparation that recognition uses too. */
  static PictureReader prepared(Preprocessor preprocessor) {
    return new PreparedReader(preprocessor);
  }

  /** Takes gray 28×28 pictures, light on dark, as they are: MNIST is in the contract's form. */
  static PictureReader asIs() {
    return digit -> {
      if (!(digit instanceof IdxPicture picture)) {
        throw new IllegalArgumentException(digit.name() + ": --as-is is for IDX files only");
      }
      BufferedImage image = picture.images().picture(picture.index());
      if (image.getWidth() != Architecture.SIDE || image.getHeight() != Architecture.SIDE) {
        throw new IllegalArgumentException(picture.name() + " is not 28 × 28");
      }
      float[] ink = image.getRaster().getPixels(0, 0, 28, 28, new float[Architecture.PIXELS]);
      for (int i = 0; i < ink.length; i++) {
        ink[i] /= 255;
      }
      return Optional.of(new Samples.Sample(ink, picture.label()));
    };
  }
}
