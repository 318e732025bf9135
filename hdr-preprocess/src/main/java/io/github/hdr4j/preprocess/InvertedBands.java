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

  private final Plane plane;
  private final boolean upright;
  private final float dark;
  private final float light;

  private InvertedBands(Plane plane, boolean upright) {
    this.plane = plane;
    this.upright = upright;
    Histogram values = Histogram.of(plane, 0, 256);
    dark = values.quantile(DARKEST);
    light = values.quantile(1 - DARKEST);
  }

  /**
   * The picture with all its bands in one polarity, whichever.
   *
   * @param luminance 0 to 255
   */
  static Plane undone(Plane luminance) {
    return new InvertedBands(new InvertedBands(luminance, true).undone(), false).undone();
  }

  private Plane undone() {
    Optional<boolean[]> found = border() < LEAST_BORDER ? Optional.empty() : borders();
    return found.isEmpty() ? plane : without(found.get());
  }

  private Plane without(boolean[] borders) {
    Plane result = Plane.blank(plane.width, plane.height);
    boolean inverted = false;
    for (int at = 0; at < borders.length; at++) {
      inverted ^= borders[at];
      for (int along = 0; along < border(); along++) {
        int i = index(at, along);
        float value = plane.values[i];
        result.values[i] = inverted ? dark + light - value : value;
      }
    }
    return result;
  }

  /** Tells of each place, row or column, whether a border lies before it; empty if none does. */
  private Optional<boolean[]> borders() {
    int places = upright ? plane.width : plane.height;
    boolean[] all = new boolean[places];
    int count = 0;
    boolean crossed = false;
    for (int at = 1; at < places; at++) {
      int up = steps(at, 1);
      int down = steps(at, -1);
      boolean crossing = Math.min(up, down) >= Math.max(2, CROSSED * border());
      all[at] = up + down >= (crossing ? BORDER : CLEAR_BORDER) * border();
      count += all[at] ? 1 : 0;
      crossed |= all[at] && crossing;
    }
    return crossed && count <= MOST ? Optional.of(all) : Optional.empty();
  }

  /** In how many places the border before a row or column steps from dark to light, or down. */
  private int steps(int at, int up) {
    int steps = 0;
    for (int along = 0; along < border(); along++) {
      float before = plane.values[index(at - 1, along)];
      float behind = plane.values[index(at, along)];
      if (up * (behind - before) >= STEP * (light - dark)
          && Math.abs(before + behind - dark - light) <= INEXACT * (light - dark)) {
        steps++;
      }
    }
    return steps;
  }

  /** Length of a border. */
  private int border() {
    return upright ? plane.height : plane.width;
  }

  private int index(int at, int along) {
    return upright ? along * plane.width + at : at * plane.width + along;
  }
}
