package io.github.hdr4j.samples.training;

import io.github.hdr4j.samples.training.damage.Damages;
import io.github.hdr4j.samples.training.damage.SmallScans;
import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Digits that were damaged before they were prepared, as in life, where augmenting what is prepared
 * already never shows what the preparation makes of dirt, fog or a line thrown across.
 */
final class DamagedDigits {
  /** Share of small scans; whatever else damages a digit leaves it its 28 × 28 pixels. */
  private static final double SMALL = 0.25;

  private final Samples digits;
  private final PictureReader reader;

  /**
   * A maker.
   *
   * @param digits to damage
   * @param reader makes tensors of the pictures
   */
  DamagedDigits(Samples digits, PictureReader reader) {
    this.digits = digits;
    this.reader = reader;
  }

  /** That many samples, less those in which no ink is found any more. */
  Samples samples(int count, Seeds seeds) {
    return new Samples(
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> sample(seeds.damage(i)))
            .flatMap(Optional::stream)
            .toList());
  }

  private Optional<Samples.Sample> sample(SplittableRandom random) {
    int index = random.nextInt(digits.size());
    float[] digit = digits.ink(index);
    BufferedImage picture =
        random.nextDouble() < SMALL
            ? SmallScans.picture(digit, random)
            : Damages.picture(digit, random);
    return reader.ink(picture).map(ink -> new Samples.Sample(ink, digits.label(index)));
  }
}
