package io.github.hdr4j.samples.toolkit.naive;

/**
 * One threshold for the whole picture, which parts its shades into two classes with the greatest
 * variance between them: Otsu (1979), "A threshold selection method from gray-level histograms".
 */
final class Otsu {
  private Otsu() {}

  /** Light ink in white, everything else in black; a picture of one shade has no ink. */
  static GrayPicture ink(GrayPicture picture) {
    int threshold = threshold(picture.histogram());
    return picture.map(shade -> shade < threshold ? GrayPicture.BLACK : GrayPicture.WHITE);
  }

  /** The darkest shade of the lighter class; beyond the last shade if there is only one class. */
  private static int threshold(int[] counts) {
    long all = 0;
    long total = 0;
    for (int shade = 0; shade < counts.length; shade++) {
      all += counts[shade];
      total += (long) shade * counts[shade];
    }
    long below = 0;
    long sumBelow = 0;
    double best = 0;
    int threshold = counts.length;
    for (int shade = 1; shade < counts.length; shade++) {
      below += counts[shade - 1];
      sumBelow += (long) (shade - 1) * counts[shade - 1];
      long above = all - below;
      if (below > 0 && above > 0) {
        double gap = (double) sumBelow / below - (double) (total - sumBelow) / above;
        double between = gap * gap * below * above;
        if (between > best) {
          best = between;
          threshold = shade;
        }
      }
    }
    return threshold;
  }
}
