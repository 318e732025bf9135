package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import java.awt.image.BufferedImage;

/**
 * Finds a page in a photo and takes the perspective back.
 *
 * <p>The page may be turned by up to 15° either way and seen in perspective, lie in a shadow or on
 * a desk, and be blurred or faint; it is flat and upright. Immutable and thread-safe.
 */
public final class PageFinder {
  private final double pageWidth;
  private final double pageHeight;
  private final Registration registration;

  /**
   * Prepares to find pages.
   *
   * @param pageWidth in the unit of the registration, above 0
   * @param pageHeight in the same unit, above 0
   * @param registration by what the page is found
   * @throws IllegalArgumentException if a side is not above 0 and finite, or the registration lies
   *     outside the page
   */
  public PageFinder(double pageWidth, double pageHeight, Registration registration) {
    this.pageWidth = pageWidth;
    this.pageHeight = pageHeight;
    this.registration = requireNonNull(registration, "registration");
    Rectification.requirePage(pageWidth, pageHeight);
    Quadrilateral page = Quadrilateral.rectangle(0, 0, pageWidth, pageHeight);
    if (!anchor().corners().stream().allMatch(page::contains)) {
      throw new IllegalArgumentException(Messages.outsidePage(anchor(), pageWidth, pageHeight));
    }
  }

  /**
   * Searches a picture.
   *
   * @param image upright, of any size and type; not changed
   * @return how the page lies in the picture, or why it was not found
   */
  public Finding<Rectification> find(BufferedImage image) {
    requireNonNull(image, "image");
    Finding<Quadrilateral> seen;
    if (registration instanceof Registration.CornerMarks marks) {
      seen = new MarkSearch(marks).in(image);
    } else if (registration instanceof Registration.PrintedFrame frame) {
      seen = new FrameSearch(frame.frame()).in(image);
    } else if (registration instanceof Registration.PaperEdges) {
      seen = new PaperSearch(pageWidth / pageHeight).in(image);
    } else {
      seen =
          new Finding.Found<>(Quadrilateral.rectangle(0, 0, image.getWidth(), image.getHeight()));
    }
    return seen instanceof Finding.Found<Quadrilateral> found
        ? new Finding.Found<>(rectification(found.value()))
        : new Finding.Missing<>(seen.whyNot().orElseThrow());
  }

  private Rectification rectification(Quadrilateral seen) {
    return Rectification.of(
        pageWidth, pageHeight, Homography.of(anchor().corners(), seen.corners()));
  }

  /** What of the page is searched for. */
  private Quadrilateral anchor() {
    if (registration instanceof Registration.CornerMarks marks) {
      return marks.centres();
    }
    if (registration instanceof Registration.PrintedFrame frame) {
      return frame.frame();
    }
    return Quadrilateral.rectangle(0, 0, pageWidth, pageHeight);
  }
}
