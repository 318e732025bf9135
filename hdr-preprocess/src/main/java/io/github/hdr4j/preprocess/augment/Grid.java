package io.github.hdr4j.preprocess.augment;

/** The 28×28 grid of a prepared digit. */
final class Grid {

  static final int SIDE = 28;
  static final int SIZE = SIDE * SIDE;

  private Grid() {}

  /** The value at a place between pixels, bilinearly; background outside. */
  static float sample(float[] ink, float x, float y) {
    if (!(x > -1 && y > -1 && x < SIDE && y < SIDE)) {
      return 0;
    }
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    float right = x - left;
    float down = y - top;
    float upper = (1 - right) * at(ink, left, top) + right * at(ink, left + 1, top);
    float lower = (1 - right) * at(ink, left, top + 1) + right * at(ink, left + 1, top + 1);
    return (1 - down) * upper + down * lower;
  }

  /** The value of a pixel; background outside. */
  static float at(float[] ink, int x, int y) {
    return x >= 0 && y >= 0 && x < SIDE && y < SIDE ? ink[y * SIDE + x] : 0;
  }

  /** The ink of all pixels together. */
  static double sum(float[] ink) {
    double sum = 0;
    for (float value : ink) {
      sum += value;
    }
    return sum;
  }
}
