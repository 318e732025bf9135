package io.github.hdr4j.samples.toolkit.transform;

import static io.github.hdr4j.samples.toolkit.transform.TestPictures.PAPER;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.image;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.pixels;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A picture")
class GeometryTest {
  /** The centre of mass of the ink in a row. */
  private static double middle(BufferedImage picture, int y) {
    double sum = 0;
    double mass = 0;
    for (int x = 0; x < picture.getWidth(); x++) {
      double ink = ink(picture.getRGB(x, y));
      sum += ink * x;
      mass += ink;
    }
    return sum / mass;
  }

  private static double ink(int rgb) {
    return Math.max(0, (PAPER & 0xff) - (rgb & 0xff));
  }

  @Nested
  @DisplayName("that is rotated")
  class Rotated {
    @ParameterizedTest
    @ValueSource(ints = {-10, -5, 5, 10})
    @DisplayName("leans clockwise by so many degrees")
    void leans(int degrees) {
      BufferedImage turned = image(new Rotation(degrees).of(TestPictures.bar(120, 120), random()));
      int y = turned.getHeight() / 2;
      double lean = (middle(turned, y - 25) - middle(turned, y + 25)) / 50;
      assertThat(Math.toDegrees(Math.atan(lean))).isCloseTo(degrees, within(0.2));
    }

    @Test
    @DisplayName("has no corners but paper, as light as the paper next to them")
    void corners() {
      BufferedImage shaded = new BufferedImage(100, 80, BufferedImage.TYPE_INT_RGB);
      for (int y = 0; y < 80; y++) {
        for (int x = 0; x < 100; x++) {
          shaded.setRGB(x, y, (100 + x) * 0x010101);
        }
      }
      BufferedImage turned = image(new Rotation(10).of(shaded, random()));
      assertThat(turned.getWidth()).isGreaterThan(100);
      assertThat(turned.getRGB(0, turned.getHeight() - 1) & 0xff).isBetween(100, 115);
      assertThat(turned.getRGB(turned.getWidth() - 1, 0) & 0xff).isBetween(184, 199);
    }

    @Test
    @DisplayName("does not continue a stroke that touches its edge, not even all along it")
    void strokeAtTheEdge() {
      BufferedImage stroke = TestPictures.plain(60, 60, PAPER);
      BufferedImage bar = TestPictures.plain(60, 60, PAPER);
      for (int i = 0; i < 60; i++) {
        stroke.setRGB(30, i, 0);
        bar.setRGB(i, 0, 0);
        bar.setRGB(i, 1, 0);
      }
      for (BufferedImage picture : new BufferedImage[] {stroke, bar}) {
        double before = mass(picture);
        double after = mass(image(new Rotation(5).of(picture, random())));
        assertThat(after).isCloseTo(before, within(0.03 * before));
      }
    }

    private static double mass(BufferedImage picture) {
      return Arrays.stream(pixels(picture)).mapToDouble(GeometryTest::ink).sum();
    }
  }

  @Nested
  @DisplayName("of another resolution")
  class Scaled {
    @Test
    @DisplayName("with fewer pixels is averaged")
    void averaged() {
      BufferedImage checks = TestPictures.plain(40, 20, 0);
      for (int i = 0; i < 800; i++) {
        if ((i % 40 + i / 40) % 2 == 0) {
          checks.setRGB(i % 40, i / 40, 0xffffff);
        }
      }
      BufferedImage half = image(Scaling.by(0.5).of(checks, random()));
      assertThat(half.getWidth()).isEqualTo(20);
      assertThat(half.getHeight()).isEqualTo(10);
      assertThat(pixels(half)).containsOnly(0xff808080);
    }

    @Test
    @DisplayName("with more pixels is interpolated: edges are neither steps nor frayed")
    void interpolated() {
      BufferedImage large = image(Scaling.by(4).of(TestPictures.bar(30, 30), random()));
      assertThat(large.getWidth()).isEqualTo(120);
      assertThat(middle(large, 60)).isCloseTo(59.5, within(0.6));
      assertThat(Arrays.stream(pixels(large)).distinct().count()).isGreaterThan(4);
      assertThat(large.getRGB(0, 0) & 0xffffff).isEqualTo(PAPER);
    }

    @Test
    @DisplayName("never has more pixels than the limit, nor less than one")
    void limits() {
      BufferedImage most = image(new Scaling(4, 5_000).of(TestPictures.bar(60, 40), random()));
      assertThat(most.getWidth() * most.getHeight()).isBetween(4_700, 5_000);
      BufferedImage least = image(Scaling.by(0.3).of(TestPictures.plain(2, 9, PAPER), random()));
      assertThat(least.getWidth()).isEqualTo(1);
      assertThat(least.getHeight()).isEqualTo(2);
    }

    @Test
    @DisplayName("is named after its factor")
    void names() {
      assertThat(Scaling.by(0.3).name()).isEqualTo("scale0.3");
      assertThat(Scaling.by(3).name()).isEqualTo("scale3");
    }
  }
}
