package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * What a pen wrote on a tablet, a drawing pad or a touch screen: strokes, each the points that the
 * pen went through from touching down to being lifted. Immutable and thread-safe.
 *
 * <pre>{@code
 * PenStrokes four =
 *     PenStrokes.builder()
 *         .point(60, 10).point(20, 70).point(90, 70)
 *         .penUp()
 *         .point(70, 45).point(68, 120)
 *         .build();
 * Recognition reading = recognizer.recognize(four);
 * }</pre>
 *
 * <p>Any unit will do, as only the shape counts; x goes to the right and y downwards. Points may be
 * sparse or dense: the pen is taken to have gone smoothly through them. A stroke of a single point
 * is a dot. Without any point it is blank.
 *
 * <p>Where boxes are given, see {@link #FRAME}.
 */
public final class PenStrokes {
  /** Most points of a writing: {@value}, ten seconds at 1,000 points a second. */
  public static final int MOST_POINTS = 10_000;

  /**
   * The unit of a {@link Box} around strokes, which has whole numbers only: thousandths of the
   * {@link #longerSide()}, counted from its top left corner, y downwards. A box goes around the
   * points and leaves the width of the pen out. It measures one unit at least. So the longer side
   * of the box is {@value} if all is one mark, and a single dot has the box of one unit at 0, 0.
   */
  public static final int FRAME = 1000;

  private final List<List<PenPoint>> strokes;
  private final OptionalDouble penWidth;

  private PenStrokes(List<List<PenPoint>> strokes, OptionalDouble penWidth) {
    this.strokes = strokes;
    this.penWidth = penWidth;
  }

  /**
   * Starts with nothing written.
   *
   * @return a builder
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * The same strokes by a pen of known width. Without, they are drawn as wide as suits the size of
   * the writing, which is the best for reading.
   *
   * @param width of the line that a pen of usual pressure leaves, in the unit of the points
   * @return new strokes
   * @throws IllegalArgumentException if it is not a number above 0, at most 10⁹
   */
  public PenStrokes withPenWidth(double width) {
    if (!(width > 0 && width <= PenPoint.LARGEST)) {
      throw new IllegalArgumentException(
          "pen width must be a number above 0 and at most 1e9: " + width);
    }
    return new PenStrokes(strokes, OptionalDouble.of(width));
  }

  /**
   * The strokes in the order in which they were written.
   *
   * @return unmodifiable lists, none empty, of points with y downwards
   */
  public List<List<PenPoint>> strokes() {
    return strokes;
  }

  /**
   * Width of the pen's line.
   *
   * @return in the unit of the points; empty if unknown
   */
  public OptionalDouble penWidth() {
    return penWidth;
  }

  /**
   * Tells whether nothing is written.
   *
   * @return true if there is no point
   */
  public boolean isBlank() {
    return strokes.isEmpty();
  }

  /**
   * The tight rectangle around all points, without the width of the pen.
   *
   * @return in the unit of the points, y downwards, owned by the caller; of no width or height for
   *     a dot and for a straight stroke along an axis; all 0 if nothing is written
   */
  public Rectangle2D bounds() {
    if (isBlank()) {
      return new Rectangle2D.Double();
    }
    PenPoint first = strokes.get(0).get(0);
    Rectangle2D bounds = new Rectangle2D.Double(first.x(), first.y(), 0, 0);
    strokes.forEach(stroke -> stroke.forEach(point -> bounds.add(point.x(), point.y())));
    return bounds;
  }

  /**
   * The size of the writing.
   *
   * @return longer side of {@link #bounds()}; 0 for a dot, and if nothing is written
   */
  public double longerSide() {
    Rectangle2D bounds = bounds();
    return Math.max(bounds.getWidth(), bounds.getHeight());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PenStrokes that
        && strokes.equals(that.strokes)
        && penWidth.equals(that.penWidth);
  }

  @Override
  public int hashCode() {
    return Objects.hash(strokes, penWidth);
  }

  @Override
  public String toString() {
    int points = strokes.stream().mapToInt(List::size).sum();
    return "PenStrokes[%s strokes, %s points]".formatted(strokes.size(), points);
  }

  /**
   * Collects points as the events of a pen come in. Not thread-safe; {@link #build()} may be called
   * again and again while more is written.
   */
  public static final class Builder {
    private final List<List<PenPoint>> finished = new ArrayList<>();
    private final List<PenPoint> current = new ArrayList<>();
    private int points;
    private boolean upwards;

    private Builder() {}

    /**
     * The pen touches down here or moves on to here.
     *
     * @param x to the right, −10⁹ to 10⁹
     * @param y downwards, unless told otherwise, −10⁹ to 10⁹
     * @return this builder
     * @throws IllegalArgumentException if a coordinate is not a number in that range, or there are
     *     more than {@link #MOST_POINTS}
     */
    public Builder point(double x, double y) {
      return point(PenPoint.of(x, y));
    }

    /**
     * The pen touches down here or moves on to here.
     *
     * @param point with time or pressure
     * @return this builder
     * @throws IllegalArgumentException if there are more than {@link #MOST_POINTS}
     */
    public Builder point(PenPoint point) {
      requireNonNull(point, "point");
      if (points == MOST_POINTS) {
        throw new IllegalArgumentException(
            "more than %s points; leave out points that hardly differ from the one before"
                .formatted(MOST_POINTS));
      }
      points++;
      current.add(point);
      return this;
    }

    /**
     * The pen is lifted: the stroke ends, and the next point begins another. Lifting a pen that has
     * not written does nothing.
     *
     * @return this builder
     */
    public Builder penUp() {
      if (!current.isEmpty()) {
        finished.add(List.copyOf(current));
        current.clear();
      }
      return this;
    }

    /**
     * The device counts y from bottom to top, as many tablets do: all points, those before too, are
     * mirrored when the strokes are built.
     *
     * @return this builder
     */
    public Builder yUpwards() {
      upwards = true;
      return this;
    }

    /**
     * What is written so far; the last stroke need not have been ended.
     *
     * @return the strokes
     */
    public PenStrokes build() {
      List<List<PenPoint>> all = new ArrayList<>(finished);
      if (!current.isEmpty()) {
        all.add(List.copyOf(current));
      }
      if (upwards) {
        all.replaceAll(stroke -> stroke.stream().map(PenPoint::mirrored).toList());
      }
      return new PenStrokes(List.copyOf(all), OptionalDouble.empty());
    }
  }
}
