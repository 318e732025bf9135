package io.github.hdr4j.samples.compare.backend;

import io.github.hdr4j.DigitTensor;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.tribuo.Example;
import org.tribuo.ImmutableFeatureMap;
import org.tribuo.classification.Label;
import org.tribuo.classification.LabelFactory;
import org.tribuo.impl.ArrayExample;

/**
 * A tensor as Tribuo takes it: the pixels with ink, each a feature of its own with the ink as its
 * value, 0 to 1. Paper is left out, since a feature that is missing counts as 0.
 */
final class PixelFeatures {
  /** In the order of the pixels also when they are sorted, as Tribuo does. */
  private static final String[] NAMES =
      IntStream.range(0, DigitTensor.LENGTH)
          .mapToObj("pixel%03d"::formatted)
          .toArray(String[]::new);

  private PixelFeatures() {}

  /** For training. */
  static Example<Label> labelled(DigitTensor tensor, int digit) {
    return example(tensor, new Label(Integer.toString(digit)), i -> true);
  }

  /** For reading: only pixels on which some training picture had ink, so perhaps none. */
  static Example<Label> known(DigitTensor tensor, ImmutableFeatureMap pixels) {
    return example(tensor, LabelFactory.UNKNOWN_LABEL, i -> pixels.getID(NAMES[i]) >= 0);
  }

  private static Example<Label> example(DigitTensor tensor, Label label, IntPredicate kept) {
    float[] ink = tensor.toArray();
    int[] pixels = IntStream.range(0, ink.length).filter(i -> ink[i] > 0).filter(kept).toArray();
    return new ArrayExample<>(
        label,
        Arrays.stream(pixels).mapToObj(i -> NAMES[i]).toArray(String[]::new),
        Arrays.stream(pixels).mapToDouble(i -> ink[i]).toArray());
  }
}
