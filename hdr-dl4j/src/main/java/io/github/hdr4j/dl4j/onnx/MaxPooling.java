package io.github.hdr4j.dl4j.onnx;

/**
 * The highest value of each square window; rows and columns left over at the far edges are dropped.
 *
 * @param side side of the window and step between windows, in pixels
 */
public record MaxPooling(int side) implements Layer {

  /**
   * Checks the side.
   *
   * @param side side of the window and step between windows, in pixels
   * @throws IllegalArgumentException if it is below 1
   */
  public MaxPooling {
    if (side < 1) {
      throw new IllegalArgumentException("a window's side is at least 1, not " + side);
    }
  }

  @Override
  public Size outputSize(Size input) {
    return new Size(input.channels(), input.height() / side, input.width() / side);
  }

  @Override
  public FeatureMaps apply(FeatureMaps input) {
    Size size = outputSize(input.size());
    float[] result = new float[size.length()];
    int next = 0;
    for (int c = 0; c < size.channels(); c++) {
      for (int y = 0; y < size.height(); y++) {
        for (int x = 0; x < size.width(); x++) {
          result[next++] = highest(input, c, y * side, x * side);
        }
      }
    }
    return FeatureMaps.own(size, result);
  }

  private float highest(FeatureMaps input, int channel, int top, int left) {
    float highest = Float.NEGATIVE_INFINITY;
    for (int y = top; y < top + side; y++) {
      for (int x = left; x < left + side; x++) {
        highest = Math.max(highest, input.padded(channel, y, x));
      }
    }
    return highest;
  }
}
