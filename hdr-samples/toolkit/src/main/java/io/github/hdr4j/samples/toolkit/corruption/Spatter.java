package io.github.hdr4j.samples.toolkit.corruption;

import io.github.hdr4j.samples.toolkit.transform.Gaussian;
import java.util.Random;

/**
 * Splashes of mud: dark gray blots that hide what is below them. MNIST-C has no water.
 *
 * @param mean of the noise that the splashes grow from; MNIST-C: 0.65
 * @param noise its standard deviation; MNIST-C: 0.3
 * @param grain standard deviation in pixels of its first blur; MNIST-C: 1
 * @param threshold above which the blurred noise is liquid; MNIST-C: 0.65
 * @param cohesion standard deviation in pixels of the blur that makes blots of it; MNIST-C: 1.5
 */
record Spatter(double mean, double noise, double grain, double threshold, double cohesion)
    implements Corruption {
  /** How light mud is. */
  static final double MUD = 63 / 255.0;

  /** Thinner than this it runs off. */
  private static final double THINNEST = 0.8;

  @Override
  public String name() {
    return "spatter";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    float[] liquid = new float[MnistPicture.SIZE * MnistPicture.SIZE];
    for (int i = 0; i < liquid.length; i++) {
      liquid[i] = (float) (mean + noise * random.nextGaussian());
    }
    liquid = new Gaussian(grain).smooth(liquid, MnistPicture.SIZE, MnistPicture.SIZE);
    for (int i = 0; i < liquid.length; i++) {
      liquid[i] = liquid[i] > threshold ? 1 : 0;
    }
    MnistPicture blots = MnistPicture.of(liquid).smoothed(new Gaussian(cohesion));
    return MnistPicture.drawn(
        (x, y) -> {
          double cover = blots.at(x, y) < THINNEST ? 0 : blots.at(x, y);
          return MUD * cover + picture.at(x, y) * (1 - cover);
        });
  }
}
