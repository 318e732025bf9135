package io.github.hdr4j.dl4j.train;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import io.github.hdr4j.preprocess.augment.AffineDeformation;
import io.github.hdr4j.preprocess.augment.Augmentation;
import io.github.hdr4j.preprocess.augment.Warp;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Drawn digits, moved and turned a little, and what is done to them to make another style. */
final class Samples {

  private static final Augmentation MOVED =
      new Warp(List.of(new AffineDeformation(6, 0.1, 0.08, 1)));

  private Samples() {}

  /** Each class equally often. */
  static DigitSamples digits(int count, long seed) {
    return DigitSamples.of(list(count, seed, UnaryOperator.identity()));
  }

  /** The same upside down: a style that a network of upright digits reads badly. */
  static DigitSamples upsideDown(int count, long seed) {
    return DigitSamples.of(list(count, seed, Samples::turned));
  }

  /** The same, and as many halves of digits that are labelled as none. */
  static DigitSamples digitsAndHalves(int count, long seed) {
    List<DigitSample> all = new ArrayList<>(list(count, seed, UnaryOperator.identity()));
    for (DigitSample digit : list(count, seed + 1, Samples::half)) {
      all.add(new DigitSample(digit.tensor(), DigitSample.NOT_A_DIGIT));
    }
    return DigitSamples.of(all);
  }

  private static List<DigitSample> list(int count, long seed, UnaryOperator<float[]> style) {
    List<DrawnDigit> drawn = DrawnDigits.all();
    List<DigitSample> samples = new ArrayList<>();
    RandomGenerator random = new Chance(seed).at(0, 0);
    for (int i = 0; i < count; i++) {
      DrawnDigit digit = drawn.get(i % drawn.size());
      float[] ink = MOVED.apply(digit.tensor().toArray(), random);
      samples.add(new DigitSample(DigitTensor.of(style.apply(ink)), digit.digit()));
    }
    return samples;
  }

  private static float[] turned(float[] ink) {
    float[] turned = new float[ink.length];
    for (int i = 0; i < ink.length; i++) {
      turned[i] = ink[ink.length - 1 - i];
    }
    return turned;
  }

  private static float[] half(float[] ink) {
    float[] half = ink.clone();
    for (int i = 0; i < half.length; i++) {
      half[i] = i % DigitTensor.SIZE < DigitTensor.SIZE / 2 ? half[i] : 0;
    }
    return half;
  }
}
