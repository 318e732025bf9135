package io.github.hdr4j.samples.toolkit.corruption;

import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.digit;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.plain;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.random;
import static io.github.hdr4j.samples.toolkit.corruption.TestPictures.share;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Noise and weather:")
class NoiseTest {
  private static final int PICTURES = 50;

  /** A share, averaged over many pictures of one light. */
  private static double average(Corruption corruption, double light, Measure measure) {
    return LongStream.range(0, PICTURES)
        .mapToDouble(seed -> measure.of(corruption.of(plain(light), random(seed))))
        .average()
        .orElseThrow();
  }

  private interface Measure {
    double of(MnistPicture picture);
  }

  @Nested
  @DisplayName("shot noise")
  class Shots {
    private final ShotNoise noise = new ShotNoise(3);

    @Test
    @DisplayName("counts whole photons, three for full ink, and none where it is dark")
    void photons() {
      for (float value : noise.of(digit(8), random(1)).toArray()) {
        assertThat(value * 3).isCloseTo(Math.round(value * 3), within(1e-6f));
      }
      assertThat(noise.of(plain(0), random(1)).mean()).isZero();
    }

    @Test
    @DisplayName("keeps the mean of dim pixels, and scatters by the root of their photons")
    void poisson() {
      // Hardly one in 30,000 has more than three photons, where the light is cut off.
      double light = 0.02;
      double none = average(noise, light, picture -> share(picture, v -> v == 0));
      assertThat(average(noise, light, MnistPicture::mean)).isCloseTo(light, within(0.002));
      assertThat(none).isCloseTo(Math.exp(-3 * light), within(0.005));
    }

    @Test
    @DisplayName("leaves one in twenty pixels of full ink without any photon")
    void holes() {
      assertThat(average(noise, 1, picture -> share(picture, v -> v == 0)))
          .isCloseTo(Math.exp(-3), within(0.005));
    }
  }

  @Test
  @DisplayName("impulse noise hits 17 % of the pixels, half of them with light, half with dark")
  void impulses() {
    ImpulseNoise noise = new ImpulseNoise(0.17);
    assertThat(average(noise, 0.5, picture -> share(picture, v -> v == 1)))
        .isCloseTo(0.085, within(0.005));
    assertThat(average(noise, 0.5, picture -> share(picture, v -> v == 0)))
        .isCloseTo(0.085, within(0.005));
    assertThat(average(noise, 0.5, picture -> share(picture, v -> v == 0.5)))
        .isCloseTo(0.83, within(0.01));
  }

  @Test
  @DisplayName("brightness adds one half to every pixel, up to full light")
  void brightness() {
    Brightness brightness = new Brightness(0.5);
    assertThat(brightness.of(plain(0), random(1)).toArray()).containsOnly(0.5f);
    assertThat(brightness.of(plain(0.25), random(1)).toArray()).containsOnly(0.75f);
    assertThat(brightness.of(plain(0.75), random(1)).toArray()).containsOnly(1);
  }

  @Nested
  @DisplayName("fog")
  class Fogs {
    private final Fog fog = new Fog(3, 1.4);

    @Test
    @DisplayName("lightens the dark ground unevenly, and dims the ink to a quarter of the contrast")
    void dims() {
      MnistPicture digit = digit(3);
      MnistPicture clouds = fog.of(digit, random(5));
      int lit = 0;
      for (int i = 0; i < 28 * 28; i++) {
        double cloud = clouds.at(i % 28, i / 28) - digit.at(i % 28, i / 28) / 4;
        assertThat(cloud).isBetween(-1e-6, 0.75 + 1e-6);
        lit += cloud > 0.1 ? 1 : 0;
      }
      assertThat(lit).isGreaterThan(28 * 28 / 2);
    }

    @Test
    @DisplayName("is cloudy: neighbours differ less than pixels far apart")
    void cloudy() {
      PlasmaFractal clouds = PlasmaFractal.grown(1.4, random(2));
      double near = 0;
      double far = 0;
      for (int i = 0; i < 28; i++) {
        for (int x = 0; x < 256; x++) {
          near += Math.abs(clouds.at(x, 9 * i) - clouds.at(x + 1, 9 * i));
          far += Math.abs(clouds.at(x, 9 * i) - clouds.at(x + 64, 9 * i));
        }
      }
      assertThat(near).isLessThan(far / 2);
    }

    @Test
    @DisplayName("is not seen without light")
    void night() {
      assertThat(fog.of(plain(0), random(1)).mean()).isZero();
    }
  }

  @Nested
  @DisplayName("spatter")
  class Mud {
    private final Spatter spatter = new Spatter(0.65, 0.3, 1, 0.65, 1.5);

    @Test
    @DisplayName("covers some of the picture with dark gray blots, and leaves the rest as it is")
    void blots() {
      double untouched = average(spatter, 1, picture -> share(picture, v -> v == 1));
      assertThat(untouched).isBetween(0.7, 0.99);
      MnistPicture dark = spatter.of(plain(0), random(4));
      MnistPicture light = spatter.of(plain(1), random(4));
      for (int i = 0; i < 28 * 28; i++) {
        float before = dark.at(i % 28, i / 28);
        float after = light.at(i % 28, i / 28);
        assertThat(after == 1 ? before == 0 : before >= 0.79 * Spatter.MUD).isTrue();
        assertThat(after).isGreaterThanOrEqualTo(before);
      }
      assertThat(share(light, v -> v < 1)).isPositive();
    }
  }
}
