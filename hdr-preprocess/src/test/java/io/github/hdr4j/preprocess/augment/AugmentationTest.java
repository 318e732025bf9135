package io.github.hdr4j.preprocess.augment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Augmentations")
class AugmentationTest {

  static Stream<Augmentation> all() {
    return Stream.of(
        new Warp(List.of(new AffineDeformation(15, 0.25, 0.15, 2.5))),
        new Warp(List.of(new ElasticDeformation(4, 1))),
        new StrokeWidthAugmentation(1, 1),
        new BlurAugmentation(1),
        new NoiseAugmentation(0.3),
        new CoarseAugmentation(14),
        new StrayLineAugmentation(0.3),
        new GapAugmentation(2),
        new UnevenInkAugmentation(0.35),
        new SpeckAugmentation(12),
        Augmentation.standard());
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("repeat themselves for equal seeds, differ for others, and leave their input alone")
  void deterministic(Augmentation augmentation) {
    float[] digit = one();
    float[] first = augmentation.apply(digit, new SplittableRandom(7));
    assertArrayEquals(one(), digit);
    assertArrayEquals(first, augmentation.apply(digit, new SplittableRandom(7)));
    assertFalse(Arrays.equals(first, augmentation.apply(digit, new SplittableRandom(8))));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("give values in [0,1] and keep most of the ink")
  void range(Augmentation augmentation) {
    for (int seed = 0; seed < 200; seed++) {
      float[] changed = augmentation.apply(one(), new SplittableRandom(seed));
      assertEquals(784, changed.length);
      for (float value : changed) {
        assertTrue(value >= 0 && value <= 1, "value " + value + " with seed " + seed);
      }
      assertTrue(sum(changed) > sum(one()) / 3, "ink lost with seed " + seed);
    }
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("refuse arrays that are no digit")
  void wrongLength(Augmentation augmentation) {
    assertThrows(
        IllegalArgumentException.class,
        () -> augmentation.apply(new float[783], new SplittableRandom(1)));
  }

  @Test
  @DisplayName("with all bounds zero change nothing")
  void identity() {
    Augmentation none =
        Augmentation.sequence(
            List.of(
                new StrokeWidthAugmentation(0, 0),
                new Warp(List.of(new AffineDeformation(0, 0, 0, 0), new ElasticDeformation(4, 0))),
                new BlurAugmentation(0),
                new NoiseAugmentation(0)));
    assertArrayEquals(one(), none.apply(one(), new SplittableRandom(1)), 1e-5f);
  }

  @Test
  @DisplayName("of position move the centre of mass within the bound")
  void translation() {
    Augmentation move = new Warp(List.of(new AffineDeformation(0, 0, 0, 3)));
    double furthest = 0;
    for (int seed = 0; seed < 100; seed++) {
      double moved =
          centre(move.apply(one(), new SplittableRandom(seed)), true) - centre(one(), true);
      furthest = Math.max(furthest, Math.abs(moved));
    }
    assertTrue(furthest > 2 && furthest <= 3.001, "moved by " + furthest);
  }

  @Test
  @DisplayName("of stroke width make strokes both thinner and thicker, never losing half the ink")
  void strokeWidth() {
    Augmentation width = new StrokeWidthAugmentation(1, 1);
    double least = Double.MAX_VALUE;
    double most = 0;
    for (int seed = 0; seed < 100; seed++) {
      double ink = sum(width.apply(one(), new SplittableRandom(seed))) / sum(one());
      least = Math.min(least, ink);
      most = Math.max(most, ink);
    }
    assertTrue(least >= 0.499 && least < 0.7, "thinnest keeps " + least);
    assertTrue(most > 1.3, "thickest has " + most);
  }

  @Test
  @DisplayName("of coarseness leave ink and background, and nothing between but at the rims")
  void coarse() {
    float[] changed = new CoarseAugmentation(14).apply(one(), new SplittableRandom(3));
    int rim = 0;
    for (float value : changed) {
      rim += value > 0.01 && value < 0.99 ? 1 : 0;
    }
    assertTrue(rim > 0 && rim < 140, rim + " pixels between ink and background");
  }

  @Test
  @DisplayName("of coarseness return a stroke that is too fine for the grid as it is")
  void tooFine() {
    float[] hairline = new float[784];
    for (int y = 4; y < 24; y++) {
      hairline[y * 28 + 13] = 0.4f;
    }
    assertSame(hairline, new CoarseAugmentation(8).apply(hairline, new SplittableRandom(1)));
  }

  @Test
  @DisplayName("of stray lines only add ink, and never more than a line's")
  void strayLine() {
    for (int seed = 0; seed < 100; seed++) {
      float[] changed = new StrayLineAugmentation(0.3).apply(one(), new SplittableRandom(seed));
      int touched = 0;
      for (int i = 0; i < changed.length; i++) {
        assertTrue(changed[i] >= one()[i], "ink lost with seed " + seed);
        touched += changed[i] > one()[i] ? 1 : 0;
      }
      assertTrue(touched > 0 && touched < 160, touched + " pixels drawn with seed " + seed);
    }
  }

  @Test
  @DisplayName("of gaps only take ink, at most three tenths of it")
  void gaps() {
    int broken = 0;
    for (int seed = 0; seed < 100; seed++) {
      float[] changed = new GapAugmentation(2).apply(one(), new SplittableRandom(seed));
      for (int i = 0; i < changed.length; i++) {
        assertTrue(changed[i] <= one()[i], "ink added with seed " + seed);
      }
      assertTrue(sum(changed) >= 0.699 * sum(one()), "too much taken with seed " + seed);
      broken += sum(changed) < 0.97 * sum(one()) ? 1 : 0;
    }
    assertTrue(broken > 30, "only " + broken + " of 100 broken");
  }

  @Test
  @DisplayName("of uneven ink scale every pixel within the bound, one end unlike the other")
  void unevenInk() {
    float[] full = new float[784];
    Arrays.fill(full, 1);
    double most = 0;
    for (int seed = 0; seed < 50; seed++) {
      float[] changed = new UnevenInkAugmentation(0.35).apply(full, new SplittableRandom(seed));
      float low = 1;
      float high = 0;
      for (float value : changed) {
        low = Math.min(low, value);
        high = Math.max(high, value);
      }
      assertTrue(low >= 0.349, "down to " + low);
      most = Math.max(most, high - low);
    }
    assertTrue(most > 0.3, "differs by " + most + " only");
  }

  @Test
  @DisplayName("of specks leave most pixels alone")
  void specks() {
    int spotted = 0;
    for (int seed = 0; seed < 50; seed++) {
      float[] changed = new SpeckAugmentation(12).apply(one(), new SplittableRandom(seed));
      int touched = 0;
      for (int i = 0; i < changed.length; i++) {
        touched += changed[i] != one()[i] ? 1 : 0;
      }
      assertTrue(touched < 784 / 3, touched + " pixels with seed " + seed);
      spotted += touched > 0 ? 1 : 0;
    }
    assertTrue(spotted > 40, "only " + spotted + " of 50 spotted");
  }

  @Test
  @DisplayName("with impossible bounds are refused, naming the bound")
  void bounds() {
    IllegalArgumentException e =
        assertThrows(IllegalArgumentException.class, () -> new NoiseAugmentation(1.5));
    assertEquals("most must be 0.0 to 1.0, is 1.5", e.getMessage());
    assertThrows(IllegalArgumentException.class, () -> new AffineDeformation(Double.NaN, 0, 0, 0));
    assertThrows(IllegalArgumentException.class, () -> new ElasticDeformation(0, 1));
  }

  private static float[] one() {
    float[] ink = new float[784];
    for (int y = 4; y < 24; y++) {
      for (int x = 12; x < 15; x++) {
        ink[y * 28 + x] = 1;
      }
    }
    return ink;
  }

  private static double sum(float[] values) {
    double sum = 0;
    for (float value : values) {
      sum += value;
    }
    return sum;
  }

  private static double centre(float[] ink, boolean horizontal) {
    double moment = 0;
    for (int i = 0; i < ink.length; i++) {
      moment += (double) ink[i] * (horizontal ? i % 28 : i / 28);
    }
    return moment / sum(ink);
  }
}
