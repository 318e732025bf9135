package io.github.hdr4j.samples.training;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;

/** Prepared digits in memory. Immutable, as long as nobody writes to the arrays handed out. */
final class Samples {

  /**
   * One prepared digit.
   *
   * @param ink its 784 values, not to be written to
   * @param label its digit, or {@link #NOT_A_DIGIT}
   */
  @SuppressWarnings("ArrayRecordComponent") // compared by nobody; an object per picture costs 8 MB
  record Sample(float[] ink, int label) {}

  /** The label of what is no digit, the network's eleventh output. */
  static final int NOT_A_DIGIT = 10;

  private final List<Sample> samples;

  Samples(List<Sample> samples) {
    this.samples = List.copyOf(samples);
  }

  int size() {
    return samples.size();
  }

  float[] ink(int index) {
    return samples.get(index).ink();
  }

  int label(int index) {
    return samples.get(index).label();
  }

  /** All labels, in order. */
  int[] labels() {
    return samples.stream().mapToInt(Sample::label).toArray();
  }

  /** Whether any is labelled as no digit. */
  boolean haveNonDigits() {
    return samples.stream().anyMatch(sample -> sample.label() == NOT_A_DIGIT);
  }

  /** These and others. */
  Samples and(Samples others) {
    List<Sample> all = new ArrayList<>(samples);
    all.addAll(others.samples);
    return new Samples(all);
  }

  /** Each of these several times. */
  Samples repeated(int times) {
    List<Sample> all = new ArrayList<>();
    for (int i = 0; i < times; i++) {
      all.addAll(samples);
    }
    return new Samples(all);
  }

  /** A consecutive part, unchanged, as one batch. */
  Batch batch(int from, int to) {
    float[] images = new float[(to - from) * Architecture.PIXELS];
    int[] labels = new int[to - from];
    for (int i = from; i < to; i++) {
      System.arraycopy(ink(i), 0, images, (i - from) * Architecture.PIXELS, Architecture.PIXELS);
      labels[i - from] = label(i);
    }
    return new Batch(images, labels);
  }

  /** Changes with any label, any pixel and the order; for telling other data from the same. */
  long checksum() {
    CRC32 crc = new CRC32();
    for (Sample sample : samples) {
      crc.update(sample.label());
      crc.update(Arrays.hashCode(sample.ink()) & 0xff);
    }
    return crc.getValue();
  }
}
