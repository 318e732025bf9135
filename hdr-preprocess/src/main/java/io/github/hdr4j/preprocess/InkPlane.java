package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

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
    for (int i = 0; i < labels.length; i++) {
      if (!wanted[labels[i]]) {
        continue;
      }
      int cx = i % contrast.width;
      int cy = i / contrast.width;
      for (int y = Math.max(0, cy - RIM); y <= Math.min(contrast.height - 1, cy + RIM); y++) {
        for (int x = Math.max(0, cx - RIM); x <= Math.min(contrast.width - 1, cx + RIM); x++) {
          int at = y * contrast.width + x;
          if (ink.values[at] > 0 || (labels[at] != 0 && !wanted[labels[at]])) {
            continue;
          }
          float value = Math.min(1, (contrast.values[at] - zero) / span);
          if (value >= shows) {
            ink.values[at] = value;
            left = Math.min(left, x);
            right = Math.max(right, x);
            top = Math.min(top, y);
            bottom = Math.max(bottom, y);
          }
        }
      }
    }
    return new InkPlane(ink, new Box(left, top, right - left + 1, bottom - top + 1), full);
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
