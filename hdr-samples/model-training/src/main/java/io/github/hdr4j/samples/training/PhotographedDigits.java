package io.github.hdr4j.samples.training;

import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberPicture;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.toolkit.numbers.Range;
import io.github.hdr4j.samples.toolkit.numbers.Writers;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Digits as cameras take them: written with a ballpoint, a felt pen or a pencil on plain, ruled or
 * boxed paper, in uneven light, out of focus, and stored as JPEG more often than not. What the
 * preparation leaves of paper, ruling and shadows is then part of what is learnt.
 */
final class PhotographedDigits {
  private static final NumberStyle STYLE =
      NumberStyle.HARD.withDigits(new Range(1, 1)).withHeights(new Range(16, 160));

  /** Other pictures than {@code strings} and {@link NumberPieces} make with the same seed. */
  private static final long OTHERS = 1L << 41;

  private final NumberGenerator digits;
  private final Preprocessor preprocessor;

  /**
   * A maker.
   *
   * @param writers whose digits they are
   * @param preprocessor that prepares them
   */
  PhotographedDigits(Writers writers, Preprocessor preprocessor) {
    digits = new NumberGenerator(writers, STYLE);
    this.preprocessor = preprocessor;
  }

  /** That many samples, less those in which no ink is found. */
  Samples samples(int count, Seeds seeds) {
    PictureReader reader = PictureReader.prepared(preprocessor);
    return new Samples(
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> sample(digits.draw(seeds.seed() + OTHERS, i), reader))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Samples.Sample> sample(NumberPicture picture, PictureReader reader) {
    byte[] file = picture.file().encode(picture.image());
    int label = Character.digit(picture.text().charAt(0), 10);
    return reader.ink(preprocessor.decode(file)).map(ink -> new Samples.Sample(ink, label));
  }
}
