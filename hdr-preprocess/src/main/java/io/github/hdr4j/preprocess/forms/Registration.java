package io.github.hdr4j.preprocess.forms;

/**
 * By what a page is registered: what of it is searched for in a photo, and where that lies on the
 * page. Units are those of the page, whatever its maker chose: millimetres, points, pixels.
 */
public sealed interface Registration {
  /**
   * Four filled black squares near the corners of the page: the surest way. They lie on paper, with
   * at least half their side of it around them.
   *
   * @param centres the middles of the marks on the page
   * @param side of each mark, above 0
   */
  record CornerMarks(Quadrilateral centres, double side) implements Registration {
    /**
     * Checks the side.
     *
     * @param centres the middles of the marks on the page
     * @param side of each mark, above 0
     * @throws IllegalArgumentException if the side is not above 0 or the marks would overlap
     */
    public CornerMarks {
      if (!(side > 0) || side >= centres.shortestSide()) {
        throw new IllegalArgumentException(Messages.markSide(side, centres.shortestSide()));
      }
    }
  }

  /**
   * A rectangle of printed lines, the outermost one in the picture that has the frame's
   * proportions.
   *
   * @param frame the middle of its lines on the page
   */
  record PrintedFrame(Quadrilateral frame) implements Registration {}

  /** The edges of the paper, which lies on something darker, with all four corners in sight. */
  record PaperEdges() implements Registration {}

  /** The edges of the picture, as of a flat scan: nothing is searched for. */
  record WholePicture() implements Registration {}
}
