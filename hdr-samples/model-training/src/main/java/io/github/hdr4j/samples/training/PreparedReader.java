package io.github.hdr4j.samples.training;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/**
 * Makes tensors by the preparation that recognition uses too.
 *
 * @param preprocessor that prepares and decodes
 */
record PreparedReader(Preprocessor preprocessor) implements PictureReader {
  @Override
  public Optional<Samples.Sample> read(LabelledDigit digit) {
    try {
      return values(digit.prepare(preprocessor)).map(ink -> new Samples.Sample(ink, digit.label()));
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }

  @Override
  public Optional<float[]> ink(BufferedImage picture) {
    return values(preprocessor.prepare(picture));
  }

  private static Optional<float[]> values(Preparation preparation) {
    if (preparation instanceof Preparation.Ink ink) {
      return Optional.of(ink.tensor().toArray());
    }
    if (preparation instanceof Preparation.SeveralMarks marks) {
      return Optional.of(marks.tensor().toArray());
    }
    return Optional.empty();
  }
}
