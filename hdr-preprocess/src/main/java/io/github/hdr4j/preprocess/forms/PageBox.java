package io.github.hdr4j.preprocess.forms;

import java.util.List;
import java.util.stream.IntStream;

/**
 * An upright rectangle on a page, in the units of its {@link FormTemplate}, y downwards.
 *
 * @param x left edge, 0 or more
 * @param y upper edge, 0 or more
 * @param width above 0
 * @param height above 0
 */
public record PageBox(double x, double y, double width, double height) {
  /**
   * Checks the numbers.
   *
   * @param x left edge, 0 or more
   * @param y upper edge, 0 or more
   * @param width above 0
   * @param height above 0
   * @throws IllegalArgumentException if one of them is out of range
   */
  public PageBox {
    boolean placed = x >= 0 && y >= 0 && width > 0 && height > 0;
    if (!placed || !Double.isFinite(x + y + width + height)) {
      throw new IllegalArgumentException(
          "a box on a page lies at 0 or more and measures more than 0: x=%s y=%s width=%s height=%s"
              .formatted(x, y, width, height));
    }
  }

  /**
   * Splits the box into equal cells side by side.
   *
   * @param cells 1 or more
   * @return from left to right
   * @throws IllegalArgumentException if there are none
   */
  public List<PageBox> split(int cells) {
    if (cells < 1) {
      throw new IllegalArgumentException("a comb has 1 cell or more, not " + cells);
    }
    return IntStream.range(0, cells)
        .mapToObj(i -> new PageBox(x + i * width / cells, y, width / cells, height))
        .toList();
  }

  /**
   * The same area as corners.
   *
   * @return an upright rectangle
   */
  public Quadrilateral corners() {
    return Quadrilateral.rectangle(x, y, width, height);
  }

  double right() {
    return x + width;
  }

  double bottom() {
    return y + height;
  }

  double area() {
    return width * height;
  }

  /** The area that two boxes share. */
  double overlap(PageBox other) {
    double wide = Math.min(right(), other.right()) - Math.max(x, other.x);
    double high = Math.min(bottom(), other.bottom()) - Math.max(y, other.y);
    return Math.max(0, wide) * Math.max(0, high);
  }

  /** The smallest box around some. */
  static PageBox around(List<PageBox> boxes) {
    double left = boxes.stream().mapToDouble(PageBox::x).min().orElseThrow();
    double top = boxes.stream().mapToDouble(PageBox::y).min().orElseThrow();
    double right = boxes.stream().mapToDouble(PageBox::right).max().orElseThrow();
    double bottom = boxes.stream().mapToDouble(PageBox::bottom).max().orElseThrow();
    return new PageBox(left, top, right - left, bottom - top);
  }
}
