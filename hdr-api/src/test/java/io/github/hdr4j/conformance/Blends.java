package io.github.hdr4j.conformance;

import io.github.hdr4j.DigitTensor;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Tensors that an engine is unsure of, each of two drawn digits laid over each other: a network
 * answers all clear digits alike, with a probability of almost 1.
 */
final class Blends {
  private Blends() {}

  /** Tensors that all differ; the same for the same seed. */
  static List<DigitTensor> of(int count, int seed) {
    Random random = new Random(seed);
    return Stream.generate(() -> blend(any(random), any(random), random.nextFloat()))
        .limit(count)
        .toList();
  }

  private static float[] any(Random random) {
    List<DrawnDigit> all = DrawnDigits.all();
    return all.get(random.nextInt(all.size())).tensor().toArray();
  }

  private static DigitTensor blend(float[] one, float[] other, float weight) {
    float[] ink = new float[DigitTensor.LENGTH];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = Math.min(1f, one[i] * weight + other[i] * (1 - weight));
    }
    return DigitTensor.of(ink);
  }
}
