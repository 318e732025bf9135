package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

/** By what a page is found in a picture and put straight. Immutable. */
public sealed interface Registration {
  /**
   * Four filled squares printed near the corners of the page.
   *
   * @param centres box whose corners are the centres of the squares
   * @param size side of a square, above 0
   */
  record CornerMarks(PageBox centres, double size) implements Registration {
    /**
     * Checks the size.
     *
     * @param centres box whose corners are the centres of the squares
     * @param size side of a square, above 0
     * @throws IllegalArgumentException if the size is not above 0, or if the squares overlap
     */
    public CornerMarks {
      requireNonNull(centres, "centres");
      if (!(size > 0) || size >= Math.min(centres.width(), centres.height())) {
        throw new IllegalArgumentException(FormMessages.markSize(size, centres));
      }
    }
  }

  /**
   * A printed rectangle.
   *
   * @param frame the middle of its lines
   */
  record Frame(PageBox frame) implements Registration {
    /**
     * Takes the rectangle.
     *
     * @param frame the middle of its lines
     */
    public Frame {
      requireNonNull(frame, "frame");
    }
  }

  /** The four edges of the paper, which must stand out from what it lies on. */
  record PaperEdges() implements Registration {}

  /** The picture shows exactly the page, such as a scan of paper of the same size. */
  record WholePicture() implements Registration {}
}
