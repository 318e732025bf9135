package io.github.hdr4j.samples.toolkit.corruption;

import java.util.Random;

/**
 * Clouds in front of the digit, which dim it in turn: full fog is as light as the lightest ink.
 *
 * @param thickness how much lighter the thickest fog is than the ink; MNIST-C: 3
 * @param decay of the {@link PlasmaFractal}; MNIST-C: 1.4
 */
record Fog(double thickness, double decay) implements Corruption {
  @Override
  public String name() {
    return "fog";
  }

  @Override
  public MnistPicture of(MnistPicture picture, Random random) {
    float lightest = 0;
    for (float light : picture.toArray()) {
      lightest = Math.max(lightest, light);
    }
    double dimmed = lightest / (lightest + thickness);
    PlasmaFractal clouds = PlasmaFractal.grown(decay, random);
    return MnistPicture.drawn((x, y) -> (picture.at(x, y) + thickness * clouds.at(x, y)) * dimmed);
  }
}
