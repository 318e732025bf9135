package io.github.hdr4j;

import java.nio.FloatBuffer;
import java.util.Arrays;
import java.util.Locale;

/**
 * One prepared digit, the input of every engine: 28 × 28 gray values in MNIST's form (LeCun et al.
 * 1998), the ink scaled into 20 × 20 and shifted so that its centre of mass lies in the middle.
 *
 * <p>Shape {@code [1, 28, 28]}; row-major, index {@code y * 28 + x}, y downwards; 0.0 is
 * background, 1.0 is full ink. Mean and deviation are not subtracted here: that belongs to the
 * model. Immutable and thread-safe.
 */
public final class DigitTensor {
  /** Pixels a side. */
  public static final int SIZE = 28;

  /** Number of values: 784. */
  public static final int LENGTH = SIZE * SIZE;

  private final float[] ink;

  private DigitTensor(float[] ink) {
    this.ink = ink;
  }

  /**
   * Makes a tensor of a copy of the values.
   *
   * @param ink 784 values, row-major, each 0.0 (background) to 1.0 (full ink)
   * @return the tensor
   * @throws IllegalArgumentException if there are not 784 values, or one is not a number in 0 … 1
   */
  public static DigitTensor of(float[] ink) {
    if (ink.length != LENGTH) {
      throw new IllegalArgumentException(
          "a digit tensor has %s values (28 x 28), not %s".formatted(LENGTH, ink.length));
    }
    float[] copy = ink.clone();
    for (int i = 0; i < LENGTH; i++) {
      if (!(copy[i] >= 0f && copy[i] <= 1f)) {
        throw new IllegalArgumentException(
            "value %s at x=%s y=%s is outside 0.0 (background) to 1.0 (ink)"
                .formatted(copy[i], i % SIZE, i / SIZE));
      }
    }
    return new DigitTensor(copy);
  }

  /**
   * The ink at one pixel.
   *
   * @param x column, 0 to 27
   * @param y row, 0 to 27, downwards
   * @return 0.0 (background) to 1.0 (full ink)
   * @throws IndexOutOfBoundsException if the pixel lies outside
   */
  public float ink(int x, int y) {
    if (x < 0 || x >= SIZE || y < 0 || y >= SIZE) {
      throw new IndexOutOfBoundsException("x=%s y=%s is outside 28 x 28".formatted(x, y));
    }
    return ink[y * SIZE + x];
  }

  /**
   * Tells whether there is no ink at all.
   *
   * @return true if every value is 0
   */
  public boolean isBlank() {
    for (float value : ink) {
      if (value != 0f) {
        return false;
      }
    }
    return true;
  }

  /**
   * Copies the values.
   *
   * @return a new array of 784 values, row-major, owned by the caller
   */
  public float[] toArray() {
    return ink.clone();
  }

  /**
   * Appends the 784 values to a buffer, row-major, and moves its position behind them.
   *
   * @param target at least 784 values remaining
   * @throws java.nio.BufferOverflowException if fewer remain
   */
  public void copyTo(FloatBuffer target) {
    target.put(ink);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DigitTensor that && Arrays.equals(ink, that.ink);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(ink);
  }

  @Override
  public String toString() {
    float sum = 0;
    for (float value : ink) {
      sum += value;
    }
    return String.format(Locale.ROOT, "DigitTensor[28x28, ink %.1f px]", sum);
  }
}
