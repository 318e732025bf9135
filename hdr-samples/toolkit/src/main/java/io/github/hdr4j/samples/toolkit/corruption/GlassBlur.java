package io.github.hdr4j.samples.toolkit.corruption;

import io.github.hdr4j.samples.toolkit.transform.Gaussian;
import java.util.Random;

/**
 * A look through frosted glass: neighbouring pixels change places between two blurs. As in the
 * published set, the blurs run up and down only: there scikit-image takes a gray picture's columns
 * for its colours, which it keeps apart.
 *
 * @param deviation of either Gaussian blur in pixels; MNIST-C: 0.7
 * @param reach how far up and to the left a pixel looks for one to change places with; MNIST-C: 1
 * @param rounds over the whole picture; MNIST-C: 2
 */
record GlassBlur(double deviation, int reach, int rounds) implements Corruption {
  @Override
  public String name() {
    return "glass_blur";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    Gaussian gaussian = new Gaussian(deviation);
    float[] light = upAndDown(gaussian, picture.toArray());
    for (int round = 0; round < rounds; round++) {
      shuffle(light, random);
    }
    return MnistPicture.of(upAndDown(gaussian, light));
  }

  private static float[] upAndDown(Gaussian gaussian, float[] light) {
    return gaussian.smoothColumns(light, MnistPicture.SIZE, MnistPicture.SIZE);
  }

  private void shuffle(float[] light, Random random) {
    for (int y = MnistPicture.SIZE - reach; y > reach; y--) {
      for (int x = MnistPicture.SIZE - reach; x > reach; x--) {
        if (random.nextBoolean()) {
          int otherX = x - reach + random.nextInt(2 * reach);
          int otherY = y - reach + random.nextInt(2 * reach);
          swap(light, y * MnistPicture.SIZE + x, otherY * MnistPicture.SIZE + otherX);
        }
      }
    }
  }

  private static void swap(float[] light, int one, int other) {
    float kept = light[one];
    light[one] = light[other];
    light[other] = kept;
  }
}
