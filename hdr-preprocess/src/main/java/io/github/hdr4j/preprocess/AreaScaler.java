package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.Arrays;

/**
 * Resamples by exact area averaging: every target pixel is the mean of what it covers, fractions of
 * pixels included. It is the anti-aliasing of MNIST, and at equal size it copies.
 */
final class AreaScaler {
  private AreaScaler() {}

  static Plane scale(Plane source, int width, int height) {
    return scale(source, new Box(0, 0, source.width, source.height), width, height);
  }

  static Plane scale(Plane source, Box part, int width, int height) {
    float[] across = new float[width * part.height()];
    Cover[] columns = covers(part.width(), width);
    for (int y = 0; y < part.height(); y++) {
      int row = (part.y() + y) * source.width + part.x();
      for (int x = 0; x < width; x++) {
        across[y * width + x] = columns[x].mean(source.values, row);
      }
    }
    Plane result = Plane.blank(width, height);
    Cover[] rows = covers(part.height(), height);
    double[] sums = new double[width];
    for (int y = 0; y < height; y++) {
      rows[y].mean(across, sums, result.values, y * width);
    }
    return result;
  }

  private static Cover[] covers(int from, int to) {
    Cover[] covers = new Cover[to];
    double step = (double) from / to;
    for (int i = 0; i < to; i++) {
      covers[i] = Cover.of(i * step, (i + 1) * step, from);
    }
    return covers;
  }

  /** Which pixels of a line a target pixel covers, and how much of each. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, never handed out.
  private record Cover(int first, double[] shares, double size) {
    static Cover of(double from, double to, int length) {
      int first = (int) from;
      int last = Math.min(length - 1, (int) Math.ceil(to) - 1);
      double[] shares = new double[last - first + 1];
      for (int i = first; i <= last; i++) {
        shares[i - first] = Math.min(to, i + 1.0) - Math.max(from, i);
      }
      return new Cover(first, shares, to - from);
    }

    /** The mean of a row's values, of which all but the first and the last are whole pixels. */
    float mean(float[] values, int row) {
      int at = row + first;
      int last = shares.length - 1;
      double sum = shares[0] * values[at];
      for (int i = 1; i < last; i++) {
        sum += values[at + i];
      }
      if (last > 0) {
        sum += shares[last] * values[at + last];
      }
      return (float) (sum / size);
    }

    /** The means of whole rows, which lie in memory one after the other. */
    void mean(float[] values, double[] sums, float[] result, int at) {
      Arrays.fill(sums, 0);
      for (int i = 0; i < shares.length; i++) {
        int row = (first + i) * sums.length;
        for (int x = 0; x < sums.length; x++) {
          sums[x] += shares[i] * values[row + x];
        }
      }
      for (int x = 0; x < sums.length; x++) {
        result[at + x] = (float) (sums[x] / size);
      }
    }
  }
}
