package io.github.hdr4j.samples.toolkit.transform;

import static io.github.hdr4j.samples.toolkit.transform.TestPictures.image;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.pixels;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Every transform")
class TransformsTest {

  static Stream<Transform> all() {
    return Transforms.ALL.stream();
  }

  @ParameterizedTest
  @MethodSource("all")
  @DisplayName("leaves the picture alone, and does the same again for the same random numbers")
  void pure(Transform transform) {
    for (BufferedImage picture :
        List.of(TestPictures.quarters(41, 30), TestPictures.transparent(20))) {
      int[] before = pixels(picture);
      Rendition first = transform.of(picture, new Random(7));
      Rendition again = transform.of(picture, new Random(7));
      assertThat(pixels(picture)).isEqualTo(before);
      if (first instanceof Rendition.Encoded file) {
        assertThat(TestPictures.file(again)).isEqualTo(file.encoded());
      } else {
        assertThat(pixels(image(again))).isEqualTo(pixels(image(first)));
      }
    }
  }

  @Test
  @DisplayName("has a name of its own, by which it is found; the plain picture always comes first")
  void names() {
    assertThat(all().map(Transform::name)).doesNotHaveDuplicates().startsWith("plain");
    assertThat(Transforms.named(List.of("jpeg20", "rotate+5")))
        .extracting(Transform::name)
        .containsExactly("plain", "rotate+5", "jpeg20");
  }

  @Test
  @DisplayName("that does not exist is answered with those that do")
  void unknown() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Transforms.named(List.of("plain", "rotate5")))
        .withMessageStartingWith("there is no transform 'rotate5', only plain, rotate-10, ");
  }
}
