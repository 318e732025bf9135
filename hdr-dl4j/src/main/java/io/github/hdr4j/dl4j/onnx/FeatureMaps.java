package io.github.hdr4j.dl4j.onnx;

import java.util.Arrays;

/**
 * What flows between layers: channels of equal size, channel by channel and row by row, so the
 * index of a value is {@code (channel * height + y) * width + x}. Immutable.
 */
public final class FeatureMaps {

  private final Size size;
  private final float[] values;

  private FeatureMaps(Size size, float[] values) {
    this.size = size;
    this.values = values;
  }

  /**
   * Copies values.
   *
   * @param size channels, height and width
   * @param values as many as the size says
   * @return the maps
   * @throws IllegalArgumentException if there are more or fewer values
   */
  public static FeatureMaps of(Size size, float[] values) {
    if (values.length != size.length()) {
      throw new IllegalArgumentException(
          size + " has " + size.length() + " values, these are " + values.length);
    }
    return new FeatureMaps(size, values.clone());
  }

  /** Wraps an array that nobody else holds. */
  static FeatureMaps own(Size size, float[] values) {
    return new FeatureMaps(size, values);
  }

  /**
   * The size.
   *
   * @return channels, height and width
   */
  public Size size() {
    return size;
  }

  /**
   * One value.
   *
   * @param index its position
   * @return the value
   * @throws IndexOutOfBoundsException if there is none
   */
  public float value(int index) {
    return values[index];
  }

  /** One value, or zero beyond the edge. */
  float padded(int channel, int y, int x) {
    boolean inside = y >= 0 && x >= 0 && y < size.height() && x < size.width();
    return inside ? values[(channel * size.height() + y) * size.width() + x] : 0;
  }

  /**
   * Copies the values.
   *
   * @return a new array owned by the caller
   */
  public float[] toArray() {
    return values.clone();
  }

  @Override
  public String toString() {
    return size + " " + Arrays.toString(values);
  }
}
