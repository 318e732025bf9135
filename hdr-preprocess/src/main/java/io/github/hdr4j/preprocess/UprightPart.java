package io.github.hdr4j.preprocess;

/**
 * The ink of a part set upright, in its tight box: 0 (paper) to 1.
 *
 * @param ink one value a pixel
 * @param left column of the box when the line is set upright
 * @param top row of the box
 * @param slant by which it was set upright
 * @param planeHeight of the line
 */
record UprightPart(Plane ink, int left, int top, double slant, int planeHeight) {
  static UprightPart of(Part part, LineParts line) {
    Blobs blobs = line.blobs();
    boolean[] own = blobs.chosen(part.blobs());
    Plane ink = Plane.blank(part.width(), part.height());
    int[] labels = blobs.labels();
    for (int y = part.top(); y < part.bottom(); y++) {
      int shift = Slant.shift(line.slant(), y, blobs.height());
      for (int u = part.left(); u < part.right(); u++) {
        int x = u - shift;
        if (x >= 0 && x < blobs.width() && own[labels[y * blobs.width() + x]]) {
          ink.values[(y - part.top()) * ink.width + u - part.left()] =
              Math.min(1, line.relative().at(x, y));
        }
      }
    }
    return new UprightPart(ink, part.left(), part.top(), line.slant(), blobs.height());
  }

  int width() {
    return ink.width;
  }

  int height() {
    return ink.height;
  }

  boolean isInk(int x, int y) {
    return ink.at(x, y) > 0;
  }
}
