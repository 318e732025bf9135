package io.github.hdr4j.dl4j.onnx;

/**
 * The size of {@link FeatureMaps}; a plain vector has height and width 1.
 *
 * @param channels number of maps, at least 1
 * @param height rows, at least 1
 * @param width columns, at least 1
 */
public record Size(int channels, int height, int width) {

  /**
   * Checks the numbers.
   *
   * @param channels number of maps, at least 1
   * @param height rows, at least 1
   * @param width columns, at least 1
   * @throws IllegalArgumentException if one is below 1
   */
  public Size {
    if (channels < 1 || height < 1 || width < 1) {
      throw new IllegalArgumentException(
          "no size is " + channels + "×" + height + "×" + width + ": each must be at least 1");
    }
  }

  /**
   * How many values there are.
   *
   * @return the product
   */
  public int length() {
    return Math.multiplyExact(channels, Math.multiplyExact(height, width));
  }

  @Override
  public String toString() {
    return channels + "×" + height + "×" + width;
  }
}
