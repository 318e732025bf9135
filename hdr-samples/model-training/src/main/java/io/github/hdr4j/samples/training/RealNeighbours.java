package io.github.hdr4j.samples.training;

import java.awt.image.BufferedImage;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * What a bad cut out of a row of digits shows: two or three digits, a digit with a piece of its
 * neighbour, a digit with a fraction. Put together from handwritten digits, since drawn ones alone
 * would teach the hand instead of the mistake (J. Bromley and J. Denker, Neural Computation 1993).
 */
final class RealNeighbours {
  private static final int WIDTH = 100;
  private static final int HEIGHT = 48;
  private static final double TOP = (HEIGHT - Architecture.SIDE) / 2.0;

  /** Air between digits, pixels; below 0 they touch or overlap. */
  private static final double NEAREST = -3;

  private static final double FARTHEST = 6;

  /** Height of a fraction's figures relative to the digit before it. */
  private static final double SMALL = 0.55;

  /** Least and greatest share of a neighbour's columns that is left of it. */
  private static final double LEAST_PIECE = 0.4;

  private static final double MOST_PIECE = 0.8;

  private final Samples digits;
  private final PictureReader reader;

  /**
   * A maker.
   *
   * @param digits to put together
   * @param reader makes tensors of the pictures
   */
  RealNeighbours(Samples digits, PictureReader reader) {
    this.digits = digits;
    this.reader = reader;
  }

  /** That many samples, less those in which no ink is found. */
  Samples samples(int count, Seeds seeds) {
    return new Samples(
        IntStream.range(0, count)
            .parallel()
            .mapToObj(i -> reader.ink(picture(seeds.neighbours(i))))
            .flatMap(Optional::stream)
            .map(ink -> new Samples.Sample(ink, Samples.NOT_A_DIGIT))
            .toList());
  }

  private BufferedImage picture(SplittableRandom random) {
    Montage montage = new Montage(WIDTH, HEIGHT);
    switch (random.nextInt(10)) {
      case 0, 1, 2 -> row(montage, 2, random);
      case 3 -> row(montage, 3, random);
      case 4, 5, 6 -> fraction(montage, random);
      default -> pieces(montage, random);
    }
    return montage.picture();
  }

  private void row(Montage montage, int count, SplittableRandom random) {
    double x = 4;
    for (int i = 0; i < count; i++) {
      float[] digit = any(random);
      Columns columns = Columns.of(digit);
      montage.put(digit, x - columns.first(), TOP + random.nextDouble(-3, 3), 1);
      x += columns.count() + gap(random);
    }
  }

  private void fraction(Montage montage, SplittableRandom random) {
    float[] whole = any(random);
    Columns columns = Columns.of(whole);
    montage.put(whole, 10 - columns.first(), TOP, 1);
    double x = 10 + columns.count() + random.nextDouble(0, 5) - 0.2 * Architecture.SIDE * SMALL;
    double rise = random.nextDouble(0, 5);
    montage.put(any(random), x + random.nextDouble(-2, 2), TOP - 3 - rise / 2, SMALL);
    montage.put(any(random), x + random.nextDouble(-2, 4), TOP + 15 + rise / 2, SMALL);
    double tilt = random.nextDouble(0, 5);
    montage.line(x + 2, TOP + 14 + tilt, x + 14, TOP + 14 - tilt);
  }

  private void pieces(Montage montage, SplittableRandom random) {
    float[] digit = any(random);
    Columns columns = Columns.of(digit);
    double left = 36;
    montage.put(digit, left - columns.first(), TOP, 1);
    int sides = random.nextInt(4);
    if (sides != 0) {
      piece(montage, left + columns.count() + gap(random), true, random);
    }
    if (sides < 2) {
      piece(montage, left - gap(random), false, random);
    }
  }

  /** The part of a digit that faces its neighbour. */
  private void piece(Montage montage, double edge, boolean after, SplittableRandom random) {
    float[] digit = any(random);
    Columns columns = Columns.of(digit);
    int shown = Math.max(3, (int) (columns.count() * random.nextDouble(LEAST_PIECE, MOST_PIECE)));
    double top = TOP + random.nextDouble(-3, 3);
    if (after) {
      int from = columns.first();
      montage.put(digit, edge - from, top, 1, from, from + shown);
    } else {
      int to = columns.last() + 1;
      montage.put(digit, edge - to, top, 1, to - shown, to);
    }
  }

  private float[] any(SplittableRandom random) {
    return digits.ink(random.nextInt(digits.size()));
  }

  private static double gap(SplittableRandom random) {
    return random.nextDouble(NEAREST, FARTHEST);
  }
}
