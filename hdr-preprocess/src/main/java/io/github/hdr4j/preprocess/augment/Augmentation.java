package io.github.hdr4j.preprocess.augment;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A random change to a prepared digit that leaves it the same digit. Implementations in this
 * package are immutable and safe for use by several threads, each with a generator of its own.
 */
@FunctionalInterface
public interface Augmentation {

  /**
   * Changes a digit. The same digit and an equal generator give the same values.
   *
   * @param ink 784 values, row-major {@code y*28+x}, 0.0 background to 1.0 ink; never changed
   * @param random source of all chance; its state moves on
   * @return 784 values in [0,1]; possibly the array given, so neither side may write to it
   */
  float[] apply(float[] ink, RandomGenerator random);

  /**
   * One augmentation after the other.
   *
   * @param steps first to last
   * @return the sequence
   */
  static Augmentation sequence(List<Augmentation> steps) {
    List<Augmentation> copy = List.copyOf(steps);
    return (ink, random) -> {
      float[] changed = ink;
      for (Augmentation step : copy) {
        changed = step.apply(changed, random);
      }
      return changed;
    };
  }

  /**
   * This augmentation for a share of the digits, nothing for the others.
   *
   * @param probability the share, 0 to 1
   * @return the occasional augmentation
   * @throws IllegalArgumentException if the probability is not 0 to 1
   */
  default Augmentation sometimes(double probability) {
    Check.range("probability", probability, 0, 1);
    return (ink, random) -> random.nextDouble() < probability ? apply(ink, random) : ink;
  }

  /**
   * The mix that the bundled network is trained with: turned up to 15°, sheared up to 0.25, scaled
   * by up to 15 %, moved by up to 2.5 pixels, bent, with thinner and thicker strokes; now and then
   * broken, faded, crossed by a stray line, spotted, as coarse as a poor scan, blurred or noisy.
   *
   * @return the standard augmentation
   */
  static Augmentation standard() {
    return sequence(
        List.of(
            new StrokeWidthAugmentation(0.8, 1.0).sometimes(0.5),
            new Warp(
                List.of(
                    new AffineDeformation(15, 0.25, 0.15, 2.5), new ElasticDeformation(4, 0.8))),
            new GapAugmentation(2).sometimes(0.05),
            new UnevenInkAugmentation(0.35).sometimes(0.1),
            new StrayLineAugmentation(0.3).sometimes(0.08),
            new SpeckAugmentation(12).sometimes(0.08),
            new CoarseAugmentation(14).sometimes(0.1),
            new BlurAugmentation(1.0).sometimes(0.2),
            new NoiseAugmentation(0.1).sometimes(0.2)));
  }
}
