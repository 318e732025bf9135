package io.github.hdr4j.preprocess;

/** Counts of values between two ends, from which quantiles and Otsu's threshold are read. */
final class Histogram {
  private static final int BINS = 1024;

  /**
   * Counts of a plane are kept in turns: neighbours mostly fall into the same bin, and one count
   * must not wait for the one before it.
   */
  private static final int TALLIES = 4;

  private final float low;
  private final float step;
  private final long[] counts = new long[BINS];
  private long total;

  Histogram(float low, float high) {
    this.low = low;
    step = (high - low) / BINS;
  }

  static Histogram of(Plane plane, float low, float high) {
    Histogram histogram = new Histogram(low, high);
    int[][] counts = new int[TALLIES][BINS];
    for (int i = 0; i < plane.values.length; i++) {
      counts[i % TALLIES][histogram.bin(plane.values[i])]++;
    }
    for (int[] some : counts) {
      for (int i = 0; i < BINS; i++) {
        histogram.counts[i] += some[i];
      }
    }
    histogram.total = plane.values.length;
    return histogram;
  }

  void add(float value) {
    counts[bin(value)]++;
    total++;
  }

  long total() {
    return total;
  }

  /** The value below which the share of all values lies; the middle of its bin. */
  float quantile(double share) {
    return quantile(share, BINS);
  }

  /** The same among the values below a limit. */
  float quantileBelow(float limit, double share) {
    return quantile(share, Math.max(1, bin(limit)));
  }

  /** Share of the values below a limit. */
  double shareBelow(float limit) {
    return (double) sum(bin(limit)) / Math.max(1, total);
  }

  private float quantile(double share, int end) {
    long wanted = (long) Math.ceil(share * sum(end));
    long seen = 0;
    for (int i = 0; i < end; i++) {
      seen += counts[i];
      if (seen >= wanted && seen > 0) {
        return middle(i);
      }
    }
    return low;
  }

  /** The threshold that separates two classes best (Otsu 1979); values from it on are the upper. */
  float otsu() {
    double all = 0;
    for (int i = 0; i < BINS; i++) {
      all += (double) i * counts[i];
    }
    double below = 0;
    long seen = 0;
    double best = -1;
    double sumOfBest = 0;
    int ties = 0;
    for (int i = 1; i < BINS; i++) {
      seen += counts[i - 1];
      below += (double) (i - 1) * counts[i - 1];
      if (seen == 0 || seen == total) {
        continue;
      }
      double gap = below / seen - (all - below) / (total - seen);
      double between = (double) seen * (total - seen) * gap * gap;
      if (between > best) {
        best = between;
        sumOfBest = i;
        ties = 1;
      } else if (between == best) {
        sumOfBest += i;
        ties++;
      }
    }
    return ties == 0 ? low : low + step * (float) (sumOfBest / ties);
  }

  /**
   * Share of the variance that the two classes at Otsu's threshold explain: 1 for two values, 0.64
   * for Gaussian noise.
   */
  double separation() {
    int split = bin(otsu() + step / 2);
    double mean = 0;
    double squares = 0;
    double lower = 0;
    for (int i = 0; i < BINS; i++) {
      mean += (double) i * counts[i] / total;
      squares += (double) i * i * counts[i] / total;
      lower += i < split ? (double) i * counts[i] / total : 0;
    }
    double share = (double) sum(split) / total;
    double variance = squares - mean * mean;
    if (share <= 0 || share >= 1 || variance <= 0) {
      return 0;
    }
    double gap = lower / share - (mean - lower) / (1 - share);
    return share * (1 - share) * gap * gap / variance;
  }

  private long sum(int end) {
    long sum = 0;
    for (int i = 0; i < end; i++) {
      sum += counts[i];
    }
    return sum;
  }

  private float middle(int bin) {
    return low + step * (bin + 0.5f);
  }

  private int bin(float value) {
    return Math.max(0, Math.min(BINS - 1, (int) ((value - low) / step)));
  }
}
