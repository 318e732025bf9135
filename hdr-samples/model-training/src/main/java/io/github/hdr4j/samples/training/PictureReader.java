package io.github.hdr4j.samples.training;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.dataset.IdxPicture;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.awt.image.BufferedImage;
import java.io.IOException;
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

  /** Through the preparation that recognition uses too. */
  static PictureReader prepared(Preprocessor preprocessor) {
    return digit -> {
      Preparation preparation = prepare(digit, preprocessor);
      if (preparation instanceof Preparation.Ink ink) {
        return Optional.of(new Samples.Sample(ink.tensor().toArray(), digit.label()));
      }
      if (preparation instanceof Preparation.SeveralMarks marks) {
        return Optional.of(new Samples.Sample(marks.tensor().toArray(), digit.label()));
      }
      return Optional.empty();
    };
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

  private static Preparation prepare(LabelledDigit digit, Preprocessor preprocessor) {
    try {
      return digit.prepare(preprocessor);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
