package io.github.hdr4j.preprocess;

import java.util.Optional;

/**
 * Turns bands of a picture that are inverted, as text that is selected on a screen is, to the
 * polarity of their neighbours: a digit that reaches across is otherwise half ink and half paper.
 *
 * <p>From side to side, the pixels on one side of a border are the inverse of those on the other.
 * The edge of a sheet looks like that, too; but it never steps up in one place, where ink reaches
 * across, and down in another.
 */
final class InvertedBands {
  /** Least step at the border, relative to the picture's range. */
  private static final float STEP = 0.5f;

  /** How far two pixels may be from each other's inverse, likewise. */
  private static final float INEXACT = 0.35f;

  /** Share of the border that steps. Where a stroke's rim runs along it, there is no step. */
  private static final double BORDER = 0.8;

  /** The same of a border that nothing crosses. */
  private static final double CLEAR_BORDER = 0.95;

  /** Share of the border that steps against the rest, where ink crosses it. */
  private static final double CROSSED = 0.03;

  /** Length in pixels below which a border may be the side of a stroke in a coarse picture. */
  private static final int LEAST_BORDER = 24;

  /** More borders are a pattern. */
  private static final int MOST = 4;

  /** Values taken for black and white, as shares of all. */
  private static final double DARKEST = 0.02;

  /** Range of luminance below which a picture is paper, whose grain steps as it likes. */
  private static final float LEAST_RANGE = 16;

  private final float dark;
  private final float light;

  private InvertedBands(Plane luminance) {
    Histogram values = Histogram.of(luminance, 0, 256);
    dark = values.quantile(DARKEST);
    light = values.quantile(1 - DARKEST);
  }

  /**
   * The picture with all its bands in one polarity, whichever.
   *
   * @param luminance 0 to 255
   */
  static Plane undone(Plane luminance) {
    InvertedBands bands = new InvertedBands(luminance);
    return bands.light - bands.dark < LEAST_RANGE
        ? luminance
        : bands.undone(bands.undone(luminance, true), false);
  }

  private Plane undone(Plane plane, boolean upright) {
    int length = upright ? plane.height : plane.width;
    return length < LEAST_BORDER
        ? plane
        : borders(plane, upright, length)
            .map(borders -> without(plane, upright, borders))
            .orElse(plane);
  }

  private Plane without(Plane plane, boolean upright, boolean[] borders) {
    boolean[] inverted = new boolean[borders.length];
    for (int at = 1; at < borders.length; at++) {
      inverted[at] = inverted[at - 1] ^ borders[at];
    }
    Plane result = Plane.blank(plane.width, plane.height);
    for (int i = 0; i < result.values.length; i++) {
      int at = upright ? i % plane.width : i / plane.width;
      result.values[i] = inverted[at] ? dark + light - plane.values[i] : plane.values[i];
    }
    return result;
  }

  /** Tells of each row or column whether a border lies before it; empty if none is crossed. */
  private Optional<boolean[]> borders(Plane plane, boolean upright, int length) {
    int[] up = new int[upright ? plane.width : plane.height];
    int[] down = new int[up.length];
    count(plane, upright, up, down);
    boolean[] borders = new boolean[up.length];
    int count = 0;
    boolean crossed = false;
    for (int at = 1; at < up.length; at++) {
      boolean crossing = Math.min(up[at], down[at]) >= Math.max(2, CROSSED * length);
      borders[at] = up[at] + down[at] >= (crossing ? BORDER : CLEAR_BORDER) * length;
      count += borders[at] ? 1 : 0;
      crossed |= borders[at] && crossing;
    }
    return crossed && count <= MOST ? Optional.of(borders) : Optional.empty();
  }

  /**
   * Counts the pixels of each row or column that are lighter and darker inverses of those before.
   */
  private void count(Plane plane, boolean upright, int[] up, int[] down) {
    int back = upright ? 1 : plane.width;
    for (int y = upright ? 0 : 1; y < plane.height; y++) {
      for (int x = upright ? 1 : 0; x < plane.width; x++) {
        int i = y * plane.width + x;
        float before = plane.values[i - back];
        float step = plane.values[i] - before;
        if (Math.abs(step) >= STEP * (light - dark)
            && Math.abs(before + plane.values[i] - dark - light) <= INEXACT * (light - dark)) {
          int[] steps = step > 0 ? up : down;
          steps[upright ? x : y]++;
        }
      }
    }
  }
}
