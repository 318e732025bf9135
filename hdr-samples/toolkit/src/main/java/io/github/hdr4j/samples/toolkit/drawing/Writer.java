package io.github.hdr4j.samples.toolkit.drawing;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/**
 * Somebody with a pen, who forms each digit in the same one of the usual ways and with the same
 * slant, though never quite alike. Immutable and thread-safe.
 */
public final class Writer {
  private static final double WOBBLE = 0.012;
  private static final double UNLIKE = 0.025;

  private final int[] allographs;
  private final double slant;
  private final double width;
  private final double lineWidth;

  private Writer(int[] allographs, double slant, double width, double lineWidth) {
    this.allographs = allographs;
    this.slant = slant;
    this.width = width;
    this.lineWidth = lineWidth;
  }

  /**
   * Anybody.
   *
   * @param lineWidth of the pen in pixels, whatever the size of the writing
   * @param random chooses who it is
   * @return the writer
   */
  public static Writer any(double lineWidth, Random random) {
    int[] allographs =
        IntStream.range(0, 10).map(digit -> random.nextInt(Shape.allographs(digit))).toArray();
    double slant = -0.05 + 0.25 * random.nextDouble();
    double width = 0.82 + 0.26 * random.nextDouble();
    return new Writer(allographs, slant, width, lineWidth);
  }

  /**
   * Writes a digit.
   *
   * @param digit 0 to 9
   * @param place where it is to stand
   * @param random how this one differs from others of the same hand
   * @return the ink on the sheet
   * @throws IndexOutOfBoundsException if it is no digit
   */
  public Ink write(int digit, Place place, Random random) {
    return write(Shape.of(digit, allographs[digit]), width, place, random);
  }

  /**
   * Writes something else than a digit.
   *
   * @param strokes of a form in a box of height 1, with its middle at (0.4, 0.5)
   * @param place where it is to stand
   * @param random how this one differs from others of the same hand
   * @return the ink on the sheet
   */
  public Ink write(List<Stroke> strokes, Place place, Random random) {
    return write(strokes, 1, place, random);
  }

  private Ink write(List<Stroke> strokes, double wide, Place place, Random random) {
    Hand hand =
        new Hand(
            slant + UNLIKE * random.nextGaussian(),
            wide * (1 + UNLIKE * random.nextGaussian()),
            UNLIKE * random.nextGaussian(),
            WOBBLE,
            random);
    Pen pen = new Pen(lineWidth / 2, new Noise(random, Math.max(2, place.size() / 8)));
    return Handwriting.draw(strokes, place, hand, pen);
  }
}
