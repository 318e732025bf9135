package io.github.hdr4j.samples.toolkit.explain;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds out which ink a reading rests on by covering it piece by piece (occlusion sensitivity,
 * Zeiler and Fergus 2014, arXiv 1311.2901). It asks the recogniser only, so it works with every
 * engine.
 *
 * <p>A square patch of background slides over the tensor pixel by pixel. At 5 pixels it covers the
 * widest strokes of MNIST's form whole, but only a fourth of a digit's height. All occluded tensors
 * that differ from the original are read in one batch, some 400 for a digit.
 */
public final class Occlusion {
  /** Side of the patch in pixels of the tensor, odd. */
  static final int PATCH = 5;

  private static final int REACH = PATCH / 2;
  private static final int SIZE = DigitTensor.SIZE;

  private Occlusion() {}

  /**
   * Explains the reading of a tensor.
   *
   * @param recognizer that read it
   * @param tensor with ink
   * @return what the best digit's lead rests on; the same for the same arguments
   * @throws IllegalArgumentException if the tensor is blank, which nothing is read in
   * @throws io.github.hdr4j.InferenceException if the engine fails
   */
  public static Saliency explain(DigitRecognizer recognizer, DigitTensor tensor) {
    if (tensor.isBlank()) {
      throw new IllegalArgumentException("a blank tensor has no ink to cover");
    }
    float[] ink = tensor.toArray();
    List<DigitTensor> batch = new ArrayList<>(List.of(tensor));
    int[] rows = new int[DigitTensor.LENGTH];
    for (int i = 0; i < rows.length; i++) {
      float[] occluded = occluded(ink, i % SIZE, i / SIZE);
      DigitTensor covered = DigitTensor.of(occluded);
      if (!covered.equals(tensor)) {
        rows[i] = batch.size();
        batch.add(covered);
      }
    }
    List<Recognition> readings = recognizer.classifyAll(batch);
    Recognition whole = readings.get(0);
    int best = whole.best().orElseThrow();
    int runnerUp = runnerUp(whole, best);
    double lead = lead(whole, best, runnerUp);
    double[] drops = new double[rows.length];
    for (int i = 0; i < drops.length; i++) {
      drops[i] = lead - lead(readings.get(rows[i]), best, runnerUp);
    }
    return Saliency.of(tensor, best, runnerUp, lead, drops);
  }

  private static float[] occluded(float[] ink, int centreX, int centreY) {
    float[] rest = ink.clone();
    int right = Math.min(SIZE - 1, centreX + REACH);
    int bottom = Math.min(SIZE - 1, centreY + REACH);
    for (int y = Math.max(0, centreY - REACH); y <= bottom; y++) {
      for (int x = Math.max(0, centreX - REACH); x <= right; x++) {
        rest[y * SIZE + x] = 0;
      }
    }
    return rest;
  }

  private static int runnerUp(Recognition reading, int best) {
    int second = best == 0 ? 1 : 0;
    for (int digit = 0; digit < Recognition.DIGITS; digit++) {
      if (digit != best && reading.probability(digit) > reading.probability(second)) {
        second = digit;
      }
    }
    return second;
  }

  /** Without any ink left, no digit is ahead of another. */
  private static double lead(Recognition reading, int best, int runnerUp) {
    return logarithm(reading.probability(best)) - logarithm(reading.probability(runnerUp));
  }

  /** Finite also for a probability that is too small for a number. */
  private static double logarithm(double probability) {
    return Math.log(Math.max(probability, Double.MIN_NORMAL));
  }
}
