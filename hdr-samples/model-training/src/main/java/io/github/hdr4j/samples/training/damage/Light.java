package io.github.hdr4j.samples.training.damage;

/** Small square pictures of light writing on a dark ground. */
final class Light {
  static final int SIDE = 28;
  static final int SIZE = SIDE * SIDE;

  private Light() {}

  /** The value of a pixel; beyond the edge, that of the nearest one. */
  static float at(float[] light, int x, int y) {
    int column = Math.max(0, Math.min(SIDE - 1, x));
    int row = Math.max(0, Math.min(SIDE - 1, y));
    return light[row * SIDE + column];
  }

  /** The value at a place between pixels. */
  static float at(float[] light, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double right = x - left;
    double down = y - top;
    double upper = (1 - right) * at(light, left, top) + right * at(light, left + 1, top);
    double lower = (1 - right) * at(light, left, top + 1) + right * at(light, left + 1, top + 1);
    return (float) ((1 - down) * upper + down * lower);
  }

  /** The picture turned by a quarter about its diagonal: rows become columns. */
  static float[] transposed(float[] light) {
    float[] turned = new float[SIZE];
    for (int i = 0; i < SIZE; i++) {
      turned[i % SIDE * SIDE + i / SIDE] = light[i];
    }
    return turned;
  }
}
