package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A whole line of writing in one strip, the input of a network that reads it without cutting:
 * upright, level, its usual digit {@value #DIGIT} rows high and standing on row {@value #BASE}.
 *
 * <p>Row-major, index {@code y * columns + x}, y downwards; 0.0 is background, 1.0 is full ink.
 * Immutable and thread-safe.
 */
public final class LineStrip {
  /** Height of the strip. */
  public static final int ROWS = 32;

  /** Height of a usual digit, rows. */
  public static final int DIGIT = 20;

  /** The row below the feet of digits. */
  public static final int BASE = 26;

  /** The number of columns is a multiple of this. */
  public static final int STEP = 2;

  private final float[] ink;
  private final Place place;
  private final List<Double> nodes;

  private LineStrip(float[] ink, Place place, List<Double> nodes) {
    this.ink = ink;
    this.place = place;
    this.nodes = nodes;
  }

  /**
   * Where the strip lies: the column of a point is {@code acrossX * x + acrossY * y + offset}.
   *
   * @param acrossX columns for each pixel of the upright picture to the right
   * @param acrossY columns for each pixel downwards
   * @param offset column of the picture's origin
   */
  public record Place(double acrossX, double acrossY, double offset) {
    double column(double x, double y) {
      return acrossX * x + acrossY * y + offset;
    }
  }

  /**
   * Makes a strip of copies.
   *
   * @param ink {@value #ROWS} rows of an even number of values, each 0.0 (background) to 1.0 (ink)
   * @param place where it lies
   * @param nodes column of each node of the line's lattice, from left to right
   * @return the strip
   * @throws IllegalArgumentException if the number of values does not fit, or one is not in 0 … 1
   */
  public static LineStrip of(float[] ink, Place place, List<Double> nodes) {
    requireNonNull(place, "place");
    if (ink.length == 0 || ink.length % (ROWS * STEP) != 0) {
      throw new IllegalArgumentException(
          "a strip has %d rows of an even number of values, not %d values"
              .formatted(ROWS, ink.length));
    }
    float[] copy = ink.clone();
    for (float value : copy) {
      if (!(value >= 0f && value <= 1f)) {
        throw new IllegalArgumentException(
            "value %s is outside 0.0 (background) to 1.0 (ink)".formatted(value));
      }
    }
    return new LineStrip(copy, place, List.copyOf(nodes));
  }

  /**
   * Its width.
   *
   * @return a multiple of {@value #STEP}, at least that
   */
  public int columns() {
    return ink.length / ROWS;
  }

  /**
   * Copies the values.
   *
   * @return a new array, row-major, owned by the caller
   */
  public float[] toArray() {
    return ink.clone();
  }

  /**
   * Where a point of the picture lies in the strip.
   *
   * @param x pixels of the upright picture
   * @param y pixels of the upright picture
   * @return column, which may lie outside
   */
  public double column(double x, double y) {
    return place.column(x, y);
  }

  /**
   * Where the nodes of the line's lattice lie.
   *
   * @return the column of each, unmodifiable
   */
  public List<Double> nodes() {
    return nodes;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof LineStrip that
        && Arrays.equals(ink, that.ink)
        && place.equals(that.place)
        && nodes.equals(that.nodes);
  }

  @Override
  public int hashCode() {
    return 31 * Arrays.hashCode(ink) + nodes.hashCode();
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "LineStrip[%dx%d]", columns(), ROWS);
  }
}
