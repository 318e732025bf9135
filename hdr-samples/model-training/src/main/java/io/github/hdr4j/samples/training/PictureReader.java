package io.github.hdr4j.samples.training;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.dataset.LabelledPicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Makes tensors of pictures. Thread-safe. */
@FunctionalInterface
interface PictureReader {

  /**
   * Reads a picture; empty if nothing is written in it.
   *
   * @throws UncheckedIOException if it cannot be read
   */
  Optional<Samples.Sample> read(LabelledPicture picture);

  /** Through the preparation that recognition uses too. */
  static PictureReader prepared(Preprocessor preprocessor) {
    return picture -> {
      Preparation preparation = preprocessor.prepare(open(picture, preprocessor));
      if (preparation instanceof Preparation.Ink ink) {
        return Optional.of(new Samples.Sample(ink.tensor().toArray(), picture.label()));
      }
      if (preparation instanceof Preparation.SeveralMarks marks) {
        return Optional.of(new Samples.Sample(marks.tensor().toArray(), picture.label()));
      }
      return Optional.empty();
    };
  }

  /** Takes gray 28×28 pictures, light on dark, as they are: MNIST is in the contract's form. */
  static PictureReader asIs() {
    return picture -> {
      BufferedImage image;
      try {
        image =
            picture.open(
                file -> {
                  throw new IOException(file + ": --as-is is for IDX files only");
                });
      } catch (IOException e) {
        throw new UncheckedIOException(e.getMessage(), e);
      }
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

  private static BufferedImage open(LabelledPicture picture, Preprocessor preprocessor) {
    try {
      return picture.open(preprocessor::decode);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
