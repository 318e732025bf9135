package io.github.hdr4j.samples.training.damage;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Damage to a picture")
class DamagesTest {
  static Stream<Damage> all() {
    return Damages.all().stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName(
      "is the same for the same chance, another for another, and leaves the original alone")
  void deterministic(Damage damage) {
    float[] seven = seven();
    float[] first = damage.of(seven, new SplittableRandom(5));
    assertThat(seven).isEqualTo(seven());
    assertThat(damage.of(seven, new SplittableRandom(5))).isEqualTo(first).hasSize(Light.SIZE);
    assertThat(Stream.of(6, 7, 8, 9).map(seed -> damage.of(seven, new SplittableRandom(seed))))
        .anySatisfy(other -> assertThat(other).isNotEqualTo(first));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("leaves the strokes to be told from the ground")
  void readable(Damage damage) {
    for (int seed = 0; seed < 50; seed++) {
      float[] damaged = damage.of(seven(), new SplittableRandom(seed));
      assertThat(contrastOfStrokes(damaged)).as("seed " + seed).isGreaterThan(0.05);
    }
  }

  @Test
  @DisplayName("of inverted bands leaves a middle that is as it was, and turns both ways")
  void bands() {
    boolean upright = false;
    boolean across = false;
    for (int seed = 0; seed < 50; seed++) {
      float[] damaged = new InvertedBands().of(new float[Light.SIZE], new SplittableRandom(seed));
      assertThat(damaged[14 * Light.SIDE + 14]).isZero();
      upright |= damaged[14 * Light.SIDE] == 1 || damaged[14 * Light.SIDE + 27] == 1;
      across |= damaged[14] == 1 || damaged[27 * Light.SIDE + 14] == 1;
    }
    assertThat(upright && across).isTrue();
  }

  @Test
  @DisplayName("of outlines empties the middle of strokes")
  void outline() {
    float[] block = new float[Light.SIZE];
    for (int y = 8; y < 20; y++) {
      Arrays.fill(block, y * Light.SIDE + 8, y * Light.SIDE + 20, 1);
    }
    float[] damaged = new Outline().of(block, new SplittableRandom(1));
    assertThat(damaged[14 * Light.SIDE + 14]).isZero();
    assertThat(damaged).contains(1f);
  }

  @Test
  @DisplayName("of salt and pepper touches 2 to 22 % of the pixels")
  void saltAndPepper() {
    float[] gray = new float[Light.SIZE];
    Arrays.fill(gray, 0.5f);
    for (int seed = 0; seed < 50; seed++) {
      float[] damaged = new SaltAndPepper().of(gray, new SplittableRandom(seed));
      int touched = 0;
      for (float value : damaged) {
        touched += value != 0.5f ? 1 : 0;
      }
      assertThat(touched / (double) Light.SIZE).isBetween(0.005, 0.27);
    }
  }

  @Test
  @DisplayName("of small scans gives pictures of 7 to 32 rows whose margin is paper")
  void smallScans() {
    boolean dark = false;
    boolean light = false;
    for (int seed = 0; seed < 100; seed++) {
      BufferedImage scan = SmallScans.picture(seven(), new SplittableRandom(seed));
      assertThat(scan.getHeight()).isBetween(7, 32);
      assertThat(scan.getWidth()).isBetween(3, 32);
      int[] gray =
          scan.getRaster().getPixels(0, 0, scan.getWidth(), scan.getHeight(), (int[]) null);
      double mean = Arrays.stream(gray).average().orElseThrow();
      assertThat(mean).as("seed " + seed).isBetween(10.0, 245.0);
      dark |= mean > 128;
      light |= mean < 128;
    }
    assertThat(dark && light).isTrue();
  }

  @Test
  @DisplayName("comes as a gray picture of 28 × 28 pixels")
  void picture() {
    assertThat(Damages.picture(seven(), new SplittableRandom(1)))
        .satisfies(
            picture -> {
              assertThat(picture.getWidth()).isEqualTo(28);
              assertThat(picture.getHeight()).isEqualTo(28);
              assertThat(picture.getRaster().getNumBands()).isEqualTo(1);
            });
  }

  /** Mean difference, whichever way, between pixels of strokes and their neighbours of ground. */
  private static double contrastOfStrokes(float[] light) {
    float[] strokes = seven();
    double sum = 0;
    int pairs = 0;
    for (int i = 3; i < light.length - 3; i++) {
      for (int beside : new int[] {i - 3, i + 3}) {
        if (strokes[i] == 1 && strokes[beside] == 0) {
          sum += Math.abs(light[i] - light[beside]);
          pairs++;
        }
      }
    }
    return sum / pairs;
  }

  private static float[] seven() {
    float[] light = new float[Light.SIZE];
    for (int x = 7; x < 20; x++) {
      light[5 * Light.SIDE + x] = 1;
      light[6 * Light.SIDE + x] = 1;
    }
    for (int y = 7; y < 24; y++) {
      int x = 19 - (y - 7) / 2;
      light[y * Light.SIDE + x] = 1;
      light[y * Light.SIDE + x - 1] = 1;
    }
    return light;
  }
}
