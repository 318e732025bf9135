package io.github.hdr4j.preprocess;

/**
 * A {@link FurtherCut} as a node of the line's lattice: a digit may end and the next begin there,
 * though the pieces of the line do not. The nodes below count the places between those pieces.
 *
 * @param part that it cuts
 * @param seam the cut
 * @param cost strokes that it crosses
 * @param start node where the part begins
 * @param before last node to its left that it does not cross
 * @param behind first node to its right that it does not cross
 * @param end node where the part ends
 */
record CrossingCut(
    UprightPart part, Seam seam, double cost, int start, int before, int behind, int end) {
  /** Tells whether a pixel of the line's plane, ink or the rim of a stroke, lies to its left. */
  boolean isLeft(int x, int y) {
    int row = Math.max(0, Math.min(part.height() - 1, y - part.top()));
    int shift = Slant.shift(part.slant(), y, part.planeHeight());
    return !seam.isLeftOf(x + shift - part.left(), row);
  }

  /**
   * What is to one side of the cut.
   *
   * @param pieces of the line
   * @param from node to the left of what is looked at
   * @param to node to its right
   * @param left whether what lies to the left of the cut is wanted
   */
  Piece piece(LinePieces pieces, int from, int to, boolean left) {
    int minX = Integer.MAX_VALUE;
    int maxX = 0;
    int minY = Integer.MAX_VALUE;
    int maxY = 0;
    int area = 0;
    for (int y = 0; y < part.height(); y++) {
      int shift = Slant.shift(part.slant(), part.top() + y, part.planeHeight());
      for (int x = 0; x < part.width(); x++) {
        if (part.isInk(x, y) && seam.isLeftOf(x, y) != left) {
          int label = pieces.at(part.left() + x - shift, part.top() + y);
          if (label > from && label <= to) {
            minX = Math.min(minX, x);
            maxX = Math.max(maxX, x + 1);
            minY = Math.min(minY, y);
            maxY = y + 1;
            area++;
          }
        }
      }
    }
    return new Piece(
        pieces.pieces().get(from).part(),
        part.left() + minX,
        part.left() + maxX,
        part.top() + minY,
        part.top() + maxY,
        area,
        left ? pieces.pieces().get(from).cutLeft() : cost,
        left ? cost : pieces.pieces().get(to - 1).cutRight());
  }
}
