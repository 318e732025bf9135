package io.github.hdr4j;

import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;

/**
 * Where a pen was on its tablet at one moment. Immutable and thread-safe; later versions may hold
 * more, such as the tilt.
 */
public final class PenPoint {
  /** Coordinates lie between this and its negative: {@value}. */
  public static final double LARGEST = 1e9;

  private final double x;
  private final double y;
  private final OptionalDouble millis;
  private final OptionalDouble pressure;

  private PenPoint(double x, double y, OptionalDouble millis, OptionalDouble pressure) {
    this.x = x;
    this.y = y;
    this.millis = millis;
    this.pressure = pressure;
  }

  /**
   * Makes a point without time and pressure.
   *
   * @param x to the right, in any unit, −10⁹ to 10⁹
   * @param y downwards, in the same unit, −10⁹ to 10⁹; a device whose y goes upwards is told to
   *     {@link PenStrokes.Builder#yUpwards()}
   * @return the point
   * @throws IllegalArgumentException if a coordinate is not a number in that range
   */
  public static PenPoint of(double x, double y) {
    return new PenPoint(
        coordinate("x", x), coordinate("y", y), OptionalDouble.empty(), OptionalDouble.empty());
  }

  /**
   * The same point with its time.
   *
   * @param since milliseconds from any moment on that is the same for all points of the writing
   * @return a new point
   * @throws IllegalArgumentException if it is infinite or not a number
   */
  public PenPoint withMillis(double since) {
    if (!Double.isFinite(since)) {
      throw new IllegalArgumentException("millis must be a finite number: " + since);
    }
    return new PenPoint(x, y, OptionalDouble.of(since), pressure);
  }

  /**
   * The same point with the pressure of the pen.
   *
   * @param force 0 (the lightest touch) to 1 (the hardest); a pen that hovers is up and has no
   *     points
   * @return a new point
   * @throws IllegalArgumentException if it is not 0 to 1
   */
  public PenPoint withPressure(double force) {
    return new PenPoint(x, y, millis, OptionalDouble.of(UnitRange.check("pressure", force)));
  }

  /** The same point on the other side of the horizontal axis. */
  PenPoint mirrored() {
    return new PenPoint(x, 0 - y, millis, pressure);
  }

  private static double coordinate(String name, double value) {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new IllegalArgumentException(
          name + " must be a number from -1e9 to 1e9, in whatever unit: " + value);
    }
    return value;
  }

  /**
   * Place from left to right.
   *
   * @return in the unit of the writing
   */
  public double x() {
    return x;
  }

  /**
   * Place from top to bottom.
   *
   * @return in the unit of the writing
   */
  public double y() {
    return y;
  }

  /**
   * When the pen was there.
   *
   * @return milliseconds; empty if unknown
   */
  public OptionalDouble millis() {
    return millis;
  }

  /**
   * How hard the pen was pressed.
   *
   * @return 0 to 1; empty if unknown
   */
  public OptionalDouble pressure() {
    return pressure;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PenPoint that
        && Double.compare(x, that.x) == 0
        && Double.compare(y, that.y) == 0
        && millis.equals(that.millis)
        && pressure.equals(that.pressure);
  }

  @Override
  public int hashCode() {
    return Objects.hash(x, y, millis, pressure);
  }

  @Override
  public String toString() {
    StringBuilder text = new StringBuilder(String.format(Locale.ROOT, "(%.6g, %.6g)", x, y));
    millis.ifPresent(ms -> text.append(String.format(Locale.ROOT, " at %.6g ms", ms)));
    pressure.ifPresent(p -> text.append(String.format(Locale.ROOT, " pressed %.3f", p)));
    return text.toString();
  }
}
