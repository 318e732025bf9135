package io.github.hdr4j.samples.toolkit.corruption;

import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.box;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.digit;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.dot;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.mass;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.random;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.samples.toolkit.corruption.TestPictures.Moments;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Blurs and changes of shape:")
class ShapeTest {
  private static final int SEEDS = 30;

  @ParameterizedTest
  @ValueSource(ints = {0, 3, 7})
  @DisplayName("glass blur keeps the light and its place within a pixel, and softens the stroke")
  void glass(int shown) {
    MnistPicture original = digit(shown);
    MnistPicture blurred = new GlassBlur(0.7, 1, 2).of(original, random(1));
    assertThat(mass(blurred)).isCloseTo(mass(original), within(0.05 * mass(original)));
    assertThat(Moments.of(blurred).x()).isCloseTo(Moments.of(original).x(), within(1.0));
    assertThat(Moments.of(blurred).y()).isCloseTo(Moments.of(original).y(), within(1.0));
    assertThat(share(blurred, v -> v > 0.9)).isLessThan(share(original, v -> v > 0.9));
  }

  @Test
  @DisplayName("glass blur scatters pixels by chance, unlike a plain blur")
  void frosted() {
    MnistPicture original = digit(3);
    double[] differences = new double[2];
    for (int seed = 0; seed < 2; seed++) {
      float[] one = new GlassBlur(0.7, 1, seed).of(original, random(1)).toArray();
      float[] other = new GlassBlur(0.7, 1, seed).of(original, random(2)).toArray();
      for (int i = 0; i < one.length; i++) {
        differences[seed] += Math.abs(one[i] - other[i]);
      }
    }
    assertThat(differences[0]).isZero();
    assertThat(differences[1]).isGreaterThan(1);
  }

  @Test
  @DisplayName("glass blur smears a column along itself, and its sides only by scattered pixels")
  void upAndDown() {
    MnistPicture unscattered = new GlassBlur(0.7, 1, 0).of(box(14, 6, 1, 16), random(1));
    assertThat(unscattered.at(14, 5)).isGreaterThan(0.1f);
    assertThat(unscattered.at(13, 14) + unscattered.at(15, 14)).isZero();
  }

  @Test
  @DisplayName("motion blur draws a dot out along a line at most 45 degrees off level")
  void motion() {
    for (int seed = 0; seed < SEEDS; seed++) {
      MnistPicture trail = new MotionBlur(10, 3, 45).of(dot(20, 13), random(seed));
      Moments moments = Moments.of(trail);
      assertThat(mass(trail)).isCloseTo(1, within(1e-5));
      assertThat(Math.abs(moments.angle())).isLessThan(Math.PI / 4 + 0.02);
      assertThat(trail.at(20, 13)).isGreaterThan(0.2f);
      assertThat(trail.at(21, 12) + trail.at(21, 13) + trail.at(21, 14)).isZero();
      // The mean of half a Gaussian in whole steps from 0; at a slant they are rounded.
      double drawnOut = Math.hypot(20 - moments.x(), moments.y() - 13);
      assertThat(drawnOut).isCloseTo(2.1, within(0.3));
      assertThat(moments.x()).isLessThan(20);
    }
  }

  @Test
  @DisplayName(
      "shear makes an upright bar lean by the sine of 0.4, to either side, and grow taller")
  void shear() {
    MnistPicture bar = box(12, 6, 4, 16);
    Set<Double> leanings = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Moments leaning = Moments.of(new Shear(0.4).of(bar, random(seed)));
      double slope = leaning.xy() / leaning.yy();
      assertThat(Math.abs(slope)).isCloseTo(Math.sin(0.4), within(0.01));
      assertThat(Math.sqrt(leaning.yy()))
          .isCloseTo(Math.sqrt(Moments.of(bar).yy()) / Math.cos(0.4), within(0.1));
      assertThat(leaning.x()).isCloseTo(13.5, within(0.01));
      leanings.add(Math.signum(slope));
    }
    assertThat(leanings).containsExactlyInAnyOrder(-1.0, 1.0);
  }

  @Test
  @DisplayName("scale shrinks both sides to 0.7 about the middle")
  void scale() {
    MnistPicture bar = box(9, 4, 10, 20);
    Moments before = Moments.of(bar);
    Moments after = Moments.of(new Scaling(0.7).of(bar, random(1)));
    // The soft edges of the interpolation widen it a little.
    assertThat(Math.sqrt(after.xx() / before.xx())).isCloseTo(0.7, within(0.02));
    assertThat(Math.sqrt(after.yy() / before.yy())).isCloseTo(0.7, within(0.02));
    assertThat(after.x()).isCloseTo(13.5, within(1e-4));
    assertThat(after.y()).isCloseTo(13.5, within(1e-4));
  }

  @Test
  @DisplayName("rotate turns the axis of a bar by 0.4 radians, to either side")
  void rotate() {
    MnistPicture bar = box(6, 12, 16, 4);
    Set<Double> turns = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Moments turned = Moments.of(new Rotation(0.4).of(bar, random(seed)));
      assertThat(Math.abs(turned.angle())).isCloseTo(0.4, within(0.005));
      assertThat(turned.x()).isCloseTo(13.5, within(0.01));
      turns.add(Math.signum(turned.angle()));
    }
    assertThat(turns).containsExactlyInAnyOrder(-1.0, 1.0);
  }

  @Test
  @DisplayName("translate moves the centre of mass by 3 pixels each way, towards all four corners")
  void translate() {
    // Small enough for all of it to stay inside.
    MnistPicture original = new Scaling(0.7).of(digit(5), random(1));
    Moments before = Moments.of(original);
    Set<String> corners = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      Moments after = Moments.of(new Translation(3).of(original, random(seed)));
      assertThat(Math.abs(after.x() - before.x())).isCloseTo(3, within(1e-3));
      assertThat(Math.abs(after.y() - before.y())).isCloseTo(3, within(1e-3));
      corners.add((after.x() > before.x()) + " " + (after.y() > before.y()));
    }
    assertThat(corners).hasSize(4);
  }
}
