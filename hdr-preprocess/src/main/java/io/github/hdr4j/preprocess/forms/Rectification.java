package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.Box;
import io.github.hdr4j.preprocess.LuminanceMap;
import java.awt.image.BufferedImage;

/**
 * How a page lies in a picture: straightens the picture and maps places of the page into it and
 * back. Immutable and thread-safe.
 */
public final class Rectification {
  /** Pixels that are read for one of the result, at least, a side, where the picture has them. */
  private static final double SPARE = 1.5;

  private final double pageWidth;
  private final double pageHeight;
  private final Homography toPicture;
  private final Homography toPage;

  private Rectification(double pageWidth, double pageHeight, Homography toPicture) {
    this.pageWidth = pageWidth;
    this.pageHeight = pageHeight;
    this.toPicture = toPicture;
    toPage = toPicture.inverse();
  }

  /**
   * Describes a page.
   *
   * @param pageWidth in units of the page, above 0
   * @param pageHeight in units of the page, above 0
   * @param toPicture maps places of the page to pixels of the picture
   * @return the description
   * @throws IllegalArgumentException if a side is not above 0 and finite
   */
  public static Rectification of(double pageWidth, double pageHeight, Homography toPicture) {
    requirePage(pageWidth, pageHeight);
    return new Rectification(pageWidth, pageHeight, requireNonNull(toPicture, "toPicture"));
  }

  static void requirePage(double width, double height) {
    if (!(width > 0 && height > 0 && Double.isFinite(width) && Double.isFinite(height))) {
      throw new IllegalArgumentException(Messages.pageSize(width, height));
    }
  }

  /**
   * The width of the page.
   *
   * @return in units of the page
   */
  public double pageWidth() {
    return pageWidth;
  }

  /**
   * The height of the page.
   *
   * @return in units of the page
   */
  public double pageHeight() {
    return pageHeight;
  }

  /**
   * How large the picture shows the page.
   *
   * @return pixels of the picture for a unit of the page, in the middle of the page
   */
  public double scale() {
    Point middle = new Point(pageWidth / 2, pageHeight / 2);
    double small = 1e-3 * Math.min(pageWidth, pageHeight);
    Point seen = toPicture.apply(middle);
    Point right = toPicture.apply(middle.plus(new Point(small, 0))).minus(seen);
    Point down = toPicture.apply(middle.plus(new Point(0, small))).minus(seen);
    return Math.sqrt(Math.abs(right.cross(down))) / small;
  }

  /**
   * Maps a place of the page.
   *
   * @param place in units of the page
   * @return in pixels of the picture
   */
  public Point toPicture(Point place) {
    return toPicture.apply(place);
  }

  /**
   * Maps a place of the picture.
   *
   * @param place in pixels of the picture
   * @return in units of the page
   */
  public Point toPage(Point place) {
    return toPage.apply(place);
  }

  /**
   * Maps an area of the page.
   *
   * @param area in units of the page
   * @return in pixels of the picture
   * @throws IllegalArgumentException if part of it lies behind the camera, far outside the page
   */
  public Quadrilateral toPicture(Quadrilateral area) {
    return new Quadrilateral(
        toPicture(area.topLeft()),
        toPicture(area.topRight()),
        toPicture(area.bottomRight()),
        toPicture(area.bottomLeft()));
  }

  /**
   * Maps a box of the page.
   *
   * @param box in units of the page
   * @return in pixels of the picture
   * @throws IllegalArgumentException if part of it lies behind the camera, far outside the page
   */
  public Quadrilateral toPicture(Box box) {
    return toPicture(Quadrilateral.rectangle(box.x(), box.y(), box.width(), box.height()));
  }

  /**
   * The page in the picture.
   *
   * @return its corners, in pixels of the picture; they may lie outside of it
   */
  public Quadrilateral outline() {
    return toPicture(Quadrilateral.rectangle(0, 0, pageWidth, pageHeight));
  }

  /**
   * Straightens the page. Each pixel is the mean of what it covers in the picture; where the
   * picture is coarser, it is interpolated.
   *
   * @param image the picture in which the page was found; not changed
   * @param pixelsPerUnit pixels of the result for a unit of the page, above 0; {@link #scale()}
   *     keeps what the picture shows
   * @return a gray picture of the page, white where the page reaches beyond the picture
   * @throws IllegalArgumentException if the result would have no pixel or too many
   */
  public BufferedImage straighten(BufferedImage image, double pixelsPerUnit) {
    return cut(image, 0, 0, pageWidth, pageHeight, pixelsPerUnit);
  }

  /**
   * Straightens a box of the page.
   *
   * @param image the picture in which the page was found; not changed
   * @param box in units of the page
   * @param pixelsPerUnit pixels of the result for a unit of the page, above 0
   * @return a gray picture of the box, white where it reaches beyond the picture
   * @throws IllegalArgumentException if the result would have no pixel or too many
   */
  public BufferedImage straighten(BufferedImage image, Box box, double pixelsPerUnit) {
    return cut(image, box.x(), box.y(), box.width(), box.height(), pixelsPerUnit);
  }

  private BufferedImage cut(
      BufferedImage image, double x, double y, double width, double height, double perUnit) {
    double columns = Math.rint(width * perUnit);
    double rows = Math.rint(height * perUnit);
    if (!(columns >= 1 && rows >= 1 && columns * rows <= Integer.MAX_VALUE)) {
      throw new IllegalArgumentException(Messages.resultSize(width, height, perUnit));
    }
    // Whole blocks of pixels that become one are averaged exactly.
    double block = Math.max(1, Math.floor(scale() / perUnit / SPARE));
    double longest = Math.ceil(Math.max(image.getWidth(), image.getHeight()) / block);
    Warper warper = new Warper(LuminanceMap.of(image, (int) Math.max(1, longest)));
    Homography fromResult =
        Homography.of(
            Quadrilateral.rectangle(0, 0, columns, rows).corners(),
            Quadrilateral.rectangle(x, y, width, height).corners());
    return warper.cut((int) columns, (int) rows, toPicture.after(fromResult));
  }
}
