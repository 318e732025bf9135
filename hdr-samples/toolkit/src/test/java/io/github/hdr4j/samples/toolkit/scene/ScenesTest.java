package io.github.hdr4j.samples.toolkit.scene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A drawn scene")
class ScenesTest {
  private static final int VISIBLE = 12;

  static Stream<Scene> all() {
    return Scenes.ALL.stream();
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("is the same again for the same digit and number, and another for another")
  void repeatable(Scene scene) {
    assertThat(pixels(scene.draw(4, 0)))
        .isEqualTo(pixels(scene.draw(4, 0)))
        .isNotEqualTo(pixels(scene.draw(4, 1)))
        .isNotEqualTo(pixels(scene.draw(5, 0)));
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("shows the digit on the sheet that the blank of the same number has")
  void writing(Scene scene) {
    int[] written = pixels(scene.draw(8, 0));
    int[] blank = pixels(scene.blank(0));
    assertThat(written).hasSameSizeAs(blank);
    long changed =
        IntStream.range(0, blank.length)
            .filter(i -> Math.abs(value(written[i]) - value(blank[i])) > VISIBLE)
            .count();
    assertThat((double) changed / blank.length).isBetween(0.002, 0.25);
  }

  /** Opacity counts like darkness. */
  private static int value(int argb) {
    return ((argb >> 8) & 0xff) - (argb >>> 24);
  }

  @Test
  @DisplayName("has a name of its own in lower case, by which the scenes are sorted")
  void names() {
    assertThat(all().map(Scene::name))
        .doesNotHaveDuplicates()
        .isSorted()
        .allMatch(name -> name.matches("[a-z]+(-[a-z]+)*"));
  }

  @Test
  @DisplayName("is the same on every machine")
  void portable() {
    CRC32 sum = new CRC32();
    for (Scene scene : Scenes.ALL) {
      ByteBuffer bytes = ByteBuffer.allocate(4 * 480 * 400);
      Arrays.stream(pixels(scene.draw(3, 1))).forEach(bytes::putInt);
      sum.update(bytes.flip());
    }
    assertThat(sum.getValue())
        .as("other pictures than before; if that is meant to be, write the baselines anew")
        .isEqualTo(4046489359L);
  }

  @Test
  @DisplayName("shows 0 to 9 only")
  void digitsOnly() {
    assertThatExceptionOfType(IndexOutOfBoundsException.class)
        .isThrownBy(() -> Scenes.ALL.get(0).draw(10, 0));
  }
}
