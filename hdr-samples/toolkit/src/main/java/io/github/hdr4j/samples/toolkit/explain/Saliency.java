package io.github.hdr4j.samples.toolkit.explain;

import io.github.hdr4j.DigitTensor;
import java.util.Arrays;
import java.util.Objects;

/**
 * How much the best digit's lead over the runner-up rests on each part of a {@link DigitTensor}.
 * Immutable and thread-safe; made by {@link Occlusion}.
 *
 * <p>The lead is the log-odds ln(p<sub>best</sub> / p<sub>runner-up</sub>), a difference of logits:
 * it still moves where the probabilities themselves are saturated, and it belongs to the one
 * question that a person has about a doubtful reading, why this digit and not that one.
 */
public final class Saliency {
  private final DigitTensor tensor;
  private final int best;
  private final int runnerUp;
  private final double lead;
  private final double[] drops;

  private Saliency(DigitTensor tensor, int best, int runnerUp, double lead, double[] drops) {
    this.tensor = tensor;
    this.best = best;
    this.runnerUp = runnerUp;
    this.lead = lead;
    this.drops = drops;
  }

  /**
   * Makes a saliency of a copy of the drops.
   *
   * @param tensor that was read
   * @param best most probable digit, 0 to 9
   * @param runnerUp second most probable digit, 0 to 9
   * @param lead of the best over the runner-up, log-odds, 0 or more
   * @param drops 784 values, row-major, see {@link #drop}
   * @return the saliency
   * @throws IllegalArgumentException if there are not 784 drops
   */
  static Saliency of(DigitTensor tensor, int best, int runnerUp, double lead, double[] drops) {
    if (drops.length != DigitTensor.LENGTH) {
      throw new IllegalArgumentException(
          "a saliency has %s drops (28 x 28), not %s".formatted(DigitTensor.LENGTH, drops.length));
    }
    return new Saliency(tensor, best, runnerUp, lead, drops.clone());
  }

  /**
   * What was read.
   *
   * @return the tensor
   */
  public DigitTensor tensor() {
    return tensor;
  }

  /**
   * The digit that was read.
   *
   * @return 0 to 9
   */
  public int best() {
    return best;
  }

  /**
   * The digit that comes closest to it.
   *
   * @return 0 to 9
   */
  public int runnerUp() {
    return runnerUp;
  }

  /**
   * How far the best digit is ahead of the runner-up while all ink shows.
   *
   * @return log-odds, 0 or more
   */
  public double lead() {
    return lead;
  }

  /**
   * How much of the lead is lost when the ink around a pixel is covered.
   *
   * @param x column of the patch's centre, 0 to 27
   * @param y row of the patch's centre, 0 to 27, downwards
   * @return log-odds: positive where the ink speaks for the best digit, negative where it speaks
   *     for the runner-up, exactly 0 where there is no ink to cover
   * @throws IndexOutOfBoundsException if the pixel lies outside
   */
  public double drop(int x, int y) {
    Objects.checkIndex(x, DigitTensor.SIZE);
    Objects.checkIndex(y, DigitTensor.SIZE);
    return drops[y * DigitTensor.SIZE + x];
  }

  /**
   * The drop where covering ink costs the best digit most.
   *
   * @return log-odds, 0 or more
   */
  public double highest() {
    return Math.max(0, Arrays.stream(drops).max().orElseThrow());
  }

  /**
   * The drop where covering ink helps the best digit most.
   *
   * @return log-odds, 0 or less
   */
  public double lowest() {
    return Math.min(0, Arrays.stream(drops).min().orElseThrow());
  }
}
