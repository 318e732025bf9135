package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * A line of writing alone, at the size at which it is cut: small digits enlarged smoothly, so that
 * a cut can pass between their pixels, large ones shrunk.
 *
 * @param contrast of ink to paper, that of other lines left out
 * @param levels of ink and paper on the whole page
 * @param part of the working plane that it shows
 * @param scale pixels of this plane for one of the working plane
 * @param digitHeight height of its digits, pixels of this plane
 */
record LinePlane(Plane contrast, InkLevels levels, Box part, double scale, double digitHeight) {
  /** Height of digits in this plane. */
  static final int HEIGHT = 48;

  /** Enlargement beyond which there is nothing to see. */
  private static final double MOST = 6;

  /** Paper around the writing, relative to its height. */
  private static final double MARGIN = 0.15;

  static LinePlane of(PageInk page, WritingLine line) {
    Blobs blobs = page.blobs();
    Box box = line.box();
    int margin = Math.max(2, (int) Math.round(MARGIN * line.height()));
    int left = Math.max(0, box.x() - margin);
    int top = Math.max(0, box.y() - margin);
    int right = Math.min(blobs.width(), box.x() + box.width() + margin);
    int bottom = Math.min(blobs.height(), box.y() + box.height() + margin);
    Box part = new Box(left, top, right - left, bottom - top);
    Plane own = own(page, part, blobs.chosen(line.blobs()));
    double scale = Math.min(MOST, HEIGHT / line.height());
    int width = Math.max(1, (int) Math.round(part.width() * scale));
    int height = Math.max(1, (int) Math.round(part.height() * scale));
    Plane scaled =
        scale >= 1 ? Bicubic.scale(own, width, height) : AreaScaler.scale(own, width, height);
    return new LinePlane(scaled, page.levels(), part, scale, scale * line.height());
  }

  private static Plane own(PageInk page, Box part, boolean[] chosen) {
    Plane contrast = page.contrast();
    int[] labels = page.blobs().labels();
    Plane own = Plane.blank(part.width(), part.height());
    for (int y = 0; y < part.height(); y++) {
      for (int x = 0; x < part.width(); x++) {
        int at = (part.y() + y) * contrast.width + part.x() + x;
        own.values[y * part.width() + x] =
            labels[at] == 0 || chosen[labels[at]] ? contrast.values[at] : 0;
      }
    }
    return own;
  }

  /** Maps a box of this plane to the working plane. */
  Box toWorking(Box box) {
    int left = (int) Math.floor(box.x() / scale + 1e-6);
    int top = (int) Math.floor(box.y() / scale + 1e-6);
    int right = (int) Math.ceil((box.x() + box.width()) / scale - 1e-6);
    int bottom = (int) Math.ceil((box.y() + box.height()) / scale - 1e-6);
    right = Math.min(part.width(), Math.max(left + 1, right));
    bottom = Math.min(part.height(), Math.max(top + 1, bottom));
    return new Box(
        part.x() + Math.min(left, right - 1),
        part.y() + Math.min(top, bottom - 1),
        Math.max(1, right - left),
        Math.max(1, bottom - top));
  }
}
