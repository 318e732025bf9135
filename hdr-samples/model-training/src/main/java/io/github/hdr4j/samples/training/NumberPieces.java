package io.github.hdr4j.samples.training;

import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.samples.toolkit.numbers.Closeness;
import io.github.hdr4j.samples.toolkit.numbers.NumberGenerator;
import io.github.hdr4j.samples.toolkit.numbers.NumberPicture;
import io.github.hdr4j.samples.toolkit.numbers.NumberStyle;
import io.github.hdr4j.samples.toolkit.numbers.Range;
import io.github.hdr4j.samples.toolkit.numbers.Writers;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What segmentation cuts out of numbers: digits that lost the end of a stroke to their neighbour or
 * kept a stump of it, and pieces that are half a digit or one and a half. A recogniser that chooses
 * among cuts must have seen both (Y. LeCun, L. Bottou, Y. Bengio and P. Haffner, "Gradient-based
 * learning applied to document recognition", Proceedings of the IEEE 1998, section VI).
 */
final class NumberPieces {
  private static final Range DIGITS = new Range(2, 6);
  private static final NumberStyle PLAIN =
      NumberStyle.TOUCHING.withDigits(DIGITS).withCloseness(new Closeness(0.6, 0.2));
  private static final NumberStyle HARD =
      NumberStyle.HARD.withDigits(DIGITS).withBoxed(0).withCloseness(new Closeness(0.4, 0.3));

  /** Of three numbers one is hard to read. */
  private static final int STYLES = 3;

  /** Other numbers than {@code strings} makes with the same seed. */
  private static final long OTHERS = 1L << 40;

  /** Digits that stand alone are kept more rarely: most other pictures show such. */
  private static final double ALONE = 0.3;

  /** What is no digit is kept more rarely, too: there are five times as many of it. */
  private static final double WRONG = 0.25;

  private final NumberGenerator plain;
  private final NumberGenerator hard;
  private final Preprocessor preprocessor;

  /**
   * A maker.
   *
   * @param writers whose digits the numbers consist of
   * @param preprocessor that cuts them
   */
  NumberPieces(Writers writers, Preprocessor preprocessor) {
    plain = new NumberGenerator(writers, PLAIN);
    hard = new NumberGenerator(writers, HARD);
    this.preprocessor = preprocessor;
  }

  /** The pieces of that many numbers. */
  Samples samples(int numbers, Seeds seeds) {
    return new Samples(
        IntStream.range(0, numbers)
            .parallel()
            .mapToObj(number -> pieces(number, seeds))
            .flatMap(List::stream)
            .toList());
  }

  private List<Samples.Sample> pieces(int number, Seeds seeds) {
    NumberPicture picture =
        (number % STYLES == 0 ? hard : plain).draw(seeds.seed() + OTHERS, number);
    SplittableRandom random = seeds.pieces(number);
    List<Samples.Sample> samples = new ArrayList<>();
    for (SegmentationLattice lattice : preprocessor.segment(picture.image())) {
      for (Hypothesis hypothesis : lattice.hypotheses()) {
        if (hypothesis instanceof Hypothesis.Digit digit) {
          double chance = random.nextDouble();
          float[] ink = digit.mark().tensor().toArray();
          PieceTruth.label(digit, picture)
              .filter(label -> chance < share(label, digit))
              .ifPresent(label -> samples.add(new Samples.Sample(ink, label)));
        }
      }
    }
    return samples;
  }

  private static double share(int label, Hypothesis.Digit digit) {
    if (label == Samples.NOT_A_DIGIT) {
      return WRONG;
    }
    return digit.isWhole() ? ALONE : 1;
  }
}
