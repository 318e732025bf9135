package io.github.hdr4j.samples.toolkit.transform;

import static io.github.hdr4j.samples.toolkit.transform.TestPictures.image;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.pixels;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.IntSummaryStatistics;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The tones of a picture")
class ToneTest {

  private static IntSummaryStatistics blue(BufferedImage picture) {
    return Arrays.stream(pixels(picture)).map(argb -> argb & 0xff).summaryStatistics();
  }

  @Test
  @DisplayName("are back where they were after two inversions, transparent or not")
  void inverted() {
    for (BufferedImage picture :
        new BufferedImage[] {TestPictures.quarters(9, 8), TestPictures.transparent(8)}) {
      BufferedImage once = image(new Inversion().of(picture, random()));
      assertThat(once.getRGB(4, 4)).isEqualTo(picture.getRGB(4, 4) ^ 0xffffff);
      assertThat(image(new Inversion().of(once, random())).getRGB(4, 4))
          .isEqualTo(picture.getRGB(4, 4));
    }
  }

  @ParameterizedTest(name = "type {0}, level {1}")
  @CsvSource({"10, 100", "11, 25700"})
  @DisplayName("of a gray picture are its levels, which sRGB would take for others")
  void gray(int type, int level) {
    BufferedImage inverted = image(new Inversion().of(TestPictures.gray(type, level), random()));
    assertThat(pixels(inverted)).containsOnly(0xff9b9b9b);
  }

  @Test
  @DisplayName("are cut off at white when exposed too long, and lose depth when too short")
  void exposed() {
    BufferedImage picture = TestPictures.bar(20, 20);
    BufferedImage over = image(new Exposure("over", 1.4).of(picture, random()));
    assertThat(blue(over).getMax()).isEqualTo(255);
    assertThat(blue(over).getMin()).isEqualTo(Math.round(1.4f * 0x30));
    BufferedImage under = image(new Exposure("under", 0.35).of(picture, random()));
    assertThat(blue(under).getMax()).isEqualTo(Math.round(0.35f * 0xd0));
  }

  @Test
  @DisplayName("scatter about themselves by the noise's deviation")
  void noisy() {
    BufferedImage noisy =
        image(new GaussianNoise(12).of(TestPictures.plain(100, 100, 0x808080), random()));
    double mean = blue(noisy).getAverage();
    double variance =
        Arrays.stream(pixels(noisy)).mapToDouble(p -> Math.pow((p & 0xff) - mean, 2)).sum()
            / 10_000;
    assertThat(mean).isCloseTo(128, within(0.5));
    assertThat(Math.sqrt(variance)).isCloseTo(12, within(0.4));
  }

  @Test
  @DisplayName("fade from one side to the other in a shadow")
  void shaded() {
    BufferedImage shaded =
        image(new ShadowGradient(0.45).of(TestPictures.plain(64, 48, 0xc8c8c8), random()));
    assertThat(blue(shaded).getMax()).isBetween(194, 200);
    assertThat(blue(shaded).getMin()).isBetween(90, 96);
    assertThat(blue(shaded).getAverage()).isCloseTo(145, within(1.5));
  }

  @Test
  @DisplayName("flow into each other when blurred, without a dark rim or what transparency hides")
  void blurred() {
    BufferedImage bar = TestPictures.bar(80, 80);
    BufferedImage blurred = image(new GaussianBlur(0.02, 0.6).of(bar, random()));
    assertThat(blue(blurred).getAverage()).isCloseTo(blue(bar).getAverage(), within(0.5));
    assertThat(blue(blurred).getMin()).isGreaterThan(blue(bar).getMin());
    assertThat(blurred.getRGB(0, 0) & 0xff).isEqualTo(0xd0);
    BufferedImage light = TestPictures.transparent(16);
    for (int i = 0; i < 256; i++) {
      int opacity = light.getRGB(i % 16, i / 16) & 0xff000000;
      light.setRGB(i % 16, i / 16, opacity == 0 ? 0 : 0xffffffff);
    }
    assertThat(Arrays.stream(pixels(image(new GaussianBlur(0.1, 0.6).of(light, random())))))
        .allMatch(argb -> argb == 0 || (argb & 0xffffff) == 0xffffff);
  }
}
