package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.Arrays;

/**
 * The ink of chosen blobs, 0 (paper) to 1 (full ink), gray at the rims as the picture has it.
 *
 * @param ink of the whole working plane
 * @param box around all ink that shows
 * @param full contrast that counts as full ink
 */
record InkPlane(Plane ink, Box box, float full) {
  /** Rims of anti-aliased strokes reach this far beyond the blob, pixels of the working plane. */
  private static final int RIM = 2;

  /** Share of a stroke's pixels that are at full ink. */
  private static final double FULL = 0.3;

  /** Ink that shows, and may widen the box, on paper without noise. */
  private static final float SHOWS = 1 / 255f;

  /** The same on noisy paper, in its deviations, and at most. */
  private static final float SIGMAS = 3;

  private static final float MOST_HIDDEN = 0.4f;

  static InkPlane of(Plane contrast, InkSearch found) {
    Blobs blobs = found.blobs();
    InkLevels levels = found.levels();
    boolean[] wanted = blobs.chosen(found.marks().blobs());
    float full = found.histogram(contrast).quantile(1 - FULL);
    float zero = Math.min(levels.paper() + 2 * levels.noise(), full / 2);
    float span = full - zero;
    float shows = Math.max(SHOWS, Math.min(MOST_HIDDEN, SIGMAS * levels.noise() / span));
    Plane ink = Plane.blank(contrast.width, contrast.height);
    int[] labels = blobs.labels();
    int left = contrast.width;
    int top = contrast.height;
    int right = -1;
    int bottom = -1;
    boolean[] near = near(labels, wanted, contrast.width, contrast.height);
    for (int y = 0, i = 0; y < contrast.height; y++) {
      for (int x = 0; x < contrast.width; x++, i++) {
        if (!near[i] || (labels[i] != 0 && !wanted[labels[i]])) {
          continue;
        }
        float value = Math.min(1, (contrast.values[i] - zero) / span);
        if (value >= shows) {
          ink.values[i] = value;
          left = Math.min(left, x);
          right = Math.max(right, x);
          top = Math.min(top, y);
          bottom = Math.max(bottom, y);
        }
      }
    }
    return new InkPlane(ink, new Box(left, top, right - left + 1, bottom - top + 1), full);
  }

  /** Which pixels lie within the rim of a wanted one, to either side, above or below. */
  private static boolean[] near(int[] labels, boolean[] wanted, int width, int height) {
    boolean[] beside = new boolean[labels.length];
    boolean[] near = new boolean[labels.length];
    for (int row = 0; row < labels.length; row += width) {
      int marked = row;
      for (int x = 0; x < width; x++) {
        if (wanted[labels[row + x]]) {
          int end = row + Math.min(width, x + RIM + 1);
          Arrays.fill(beside, Math.max(marked, row + x - RIM), end, true);
          marked = end;
        }
      }
    }
    for (int y = 0; y < height; y++) {
      int end = Math.min(height, y + RIM + 1);
      for (int from = Math.max(0, y - RIM); from < end; from++) {
        for (int x = 0; x < width; x++) {
          near[y * width + x] |= beside[from * width + x];
        }
      }
    }
    return near;
  }

  /** The ink within the box. */
  Plane cropped() {
    Plane part = Plane.blank(box.width(), box.height());
    for (int y = 0; y < box.height(); y++) {
      System.arraycopy(
          ink.values,
          (box.y() + y) * ink.width + box.x(),
          part.values,
          y * box.width(),
          box.width());
    }
    return part;
  }
}
