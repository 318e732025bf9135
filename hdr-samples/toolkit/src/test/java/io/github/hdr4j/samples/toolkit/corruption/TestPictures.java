package io.github.hdr4j.samples.toolkit.corruption;

import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.drawing.Handwriting;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import io.github.hdr4j.samples.toolkit.drawing.Place;
import java.util.Random;
import java.util.function.DoublePredicate;

/** Pictures of MNIST's form to corrupt, and measures of what became of them. */
final class TestPictures {
  static final int SIZE = MnistPicture.SIZE;

  private static final int AREA = SIZE * SIZE;

  private TestPictures() {}

  static Random random(long seed) {
    return Seeded.random(seed);
  }

  /** A digit as a hand writes it, 20 pixels high, in the middle. */
  static MnistPicture digit(int digit) {
    Place place = new Place(SIZE, SIZE, 13.5, 13.5, 20);
    Ink ink = Handwriting.write(digit, place, 0.12, new Random(digit));
    return MnistPicture.drawn(ink::at);
  }

  static MnistPicture plain(double light) {
    return MnistPicture.drawn((x, y) -> light);
  }

  /** One fully light pixel. */
  static MnistPicture dot(int column, int row) {
    return box(column, row, 1, 1);
  }

  static MnistPicture box(int left, int top, int width, int height) {
    return MnistPicture.drawn(
        (x, y) -> x >= left && x < left + width && y >= top && y < top + height ? 1 : 0);
  }

  /** The share of the pixels whose light is so. */
  static double share(MnistPicture picture, DoublePredicate light) {
    int count = 0;
    for (float value : picture.toArray()) {
      count += light.test(value) ? 1 : 0;
    }
    return (double) count / AREA;
  }

  /** All light together, in fully light pixels. */
  static double mass(MnistPicture picture) {
    return picture.mean() * AREA;
  }

  /** Centre of mass and central second moments of the light. */
  record Moments(double x, double y, double xx, double xy, double yy) {
    static Moments of(MnistPicture picture) {
      double mass = mass(picture);
      double x = weighted(picture, (u, v) -> u) / mass;
      double y = weighted(picture, (u, v) -> v) / mass;
      return new Moments(
          x,
          y,
          weighted(picture, (u, v) -> (u - x) * (u - x)) / mass,
          weighted(picture, (u, v) -> (u - x) * (v - y)) / mass,
          weighted(picture, (u, v) -> (v - y) * (v - y)) / mass);
    }

    private static double weighted(MnistPicture picture, MnistPicture.Light weight) {
      double sum = 0;
      for (int i = 0; i < AREA; i++) {
        sum += picture.at(i % SIZE, i / SIZE) * weight.at(i % SIZE, i / SIZE);
      }
      return sum;
    }

    /** Of the longer axis, in radians from level, clockwise. */
    double angle() {
      return Math.atan2(2 * xy, xx - yy) / 2;
    }
  }
}
