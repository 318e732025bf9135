package io.github.hdr4j.preprocess.forms;

import io.github.hdr4j.preprocess.ContrastMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A dark square on paper, or what looks like one.
 *
 * @param centre its middle, weighed by contrast
 * @param area in pixels of the map, rims by their share of the full contrast
 * @param oddness how far its moments are from those of a square, 0 or more
 */
record FilledSquare(Point centre, double area, double oddness) {
  private static final int LEAST_SIDE = 4;

  /** Largest side relative to the longest side of the map. */
  private static final double MOST_SIDE = 0.12;

  /** Second moments about the centre, added up and divided by the square of the area. */
  private static final double SQUARE = 1 / 6.0;

  /** Rings, strokes and letters are at 0.3 and more. */
  private static final double MOST_ODDNESS = 0.045;

  /** Longest to shortest axis; a square seen at 50° is at 1.56. */
  private static final double MOST_ELONGATED = 1.8;

  /** Rims of blurred marks reach this far beyond their pixels, as a share of the longer side. */
  private static final double RIM = 0.12;

  /** Contrast below which noise and shades of the paper do not count. */
  private static final double PAPER = 0.08;

  static List<FilledSquare> in(ContrastMap contrast, float threshold) {
    int width = contrast.width();
    int height = contrast.height();
    boolean[] mask = new boolean[width * height];
    for (int i = 0; i < mask.length; i++) {
      mask[i] = contrast.contrast(i % width, i / width) >= threshold;
    }
    Regions regions = Regions.of(mask, width, height);
    double most = MOST_SIDE * Math.max(width, height);
    List<FilledSquare> squares = new ArrayList<>();
    for (Region region : regions.list()) {
      if (region.shorter() >= LEAST_SIDE && region.longer() <= most) {
        of(contrast, regions, region).ifPresent(squares::add);
      }
    }
    return squares;
  }

  private static Optional<FilledSquare> of(ContrastMap contrast, Regions regions, Region region) {
    double sumX = 0;
    double sumY = 0;
    double xx = 0;
    double xy = 0;
    double yy = 0;
    for (int y = region.top(); y <= region.bottom(); y++) {
      for (int x = region.left(); x <= region.right(); x++) {
        if (regions.contains(region, x, y)) {
          double u = x + 0.5 - region.left();
          double v = y + 0.5 - region.top();
          sumX += u;
          sumY += v;
          xx += u * u;
          xy += u * v;
          yy += v * v;
        }
      }
    }
    double n = region.area();
    double meanX = sumX / n;
    double meanY = sumY / n;
    // Pixels have an extent of their own, a twelfth.
    double spreadX = xx / n - meanX * meanX + 1 / 12.0;
    double spreadY = yy / n - meanY * meanY + 1 / 12.0;
    double covariance = xy / n - meanX * meanY;
    double middle = (spreadX + spreadY) / 2;
    double apart = Math.hypot((spreadX - spreadY) / 2, covariance);
    double elongated = Math.sqrt((middle + apart) / Math.max(1e-9, middle - apart));
    double geometric = 2 * Math.sqrt(Math.max(0, middle * middle - apart * apart));
    double oddness = Math.abs(geometric / n - SQUARE);
    if (oddness > MOST_ODDNESS || elongated > MOST_ELONGATED) {
      return Optional.empty();
    }
    return Optional.of(weighed(contrast, region, oddness));
  }

  /** The middle and the area by contrast, rims included, which do not depend on the threshold. */
  private static FilledSquare weighed(ContrastMap contrast, Region region, double oddness) {
    int rim = Math.max(2, (int) Math.round(RIM * region.longer()));
    double sum = 0;
    double sumX = 0;
    double sumY = 0;
    double most = 0;
    for (int y = Math.max(0, region.top() - rim);
        y <= Math.min(contrast.height() - 1, region.bottom() + rim);
        y++) {
      for (int x = Math.max(0, region.left() - rim);
          x <= Math.min(contrast.width() - 1, region.right() + rim);
          x++) {
        double value = Math.max(0, contrast.contrast(x, y) - PAPER);
        sum += value;
        sumX += value * (x + 0.5);
        sumY += value * (y + 0.5);
        most = Math.max(most, value);
      }
    }
    return new FilledSquare(new Point(sumX / sum, sumY / sum), sum / most, oddness);
  }
}
