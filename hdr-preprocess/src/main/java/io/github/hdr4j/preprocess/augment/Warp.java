package io.github.hdr4j.preprocess.augment;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * Draws a digit displaced by the sum of some random fields. All fields share one bilinear
 * interpolation, because each interpolation blurs the stroke's edge.
 *
 * @param deformations the fields
 */
public record Warp(List<Deformation> deformations) implements Augmentation {

  /**
   * Copies the list.
   *
   * @param deformations the fields
   */
  public Warp {
    deformations = List.copyOf(deformations);
  }

  @Override
  public float[] apply(float[] ink, RandomGenerator random) {
    Check.digit(ink);
    float[] dx = new float[Grid.SIZE];
    float[] dy = new float[Grid.SIZE];
    for (Deformation deformation : deformations) {
      deformation.addTo(dx, dy, random);
    }
    float[] result = new float[Grid.SIZE];
    for (int y = 0; y < Grid.SIDE; y++) {
      for (int x = 0; x < Grid.SIDE; x++) {
        int i = y * Grid.SIDE + x;
        result[i] = Grid.sample(ink, x + dx[i], y + dy[i]);
      }
    }
    return result;
  }
}
