package io.github.hdr4j.samples.toolkit.corruption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture of MNIST's form")
class MnistPictureTest {

  @Test
  @DisplayName("is the same again after it was an image")
  void image() {
    MnistPicture levels = MnistPicture.drawn((x, y) -> (x * 28 + y) % 256 / 255.0);
    BufferedImage image = levels.image();
    assertThat(image.getType()).isEqualTo(BufferedImage.TYPE_BYTE_GRAY);
    assertThat(MnistPicture.of(image).toArray()).isEqualTo(levels.toArray());
  }

  @Test
  @DisplayName("has no light below 0 or above 1")
  void cutOff() {
    assertThat(MnistPicture.drawn((x, y) -> x < 14 ? -1 : 2).toArray()).containsOnly(0, 1);
  }

  @Test
  @DisplayName("is not made of an image of another size or type")
  void otherForm() {
    for (BufferedImage image :
        new BufferedImage[] {
          new BufferedImage(28, 20, BufferedImage.TYPE_BYTE_GRAY),
          new BufferedImage(28, 28, BufferedImage.TYPE_INT_RGB)
        }) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> MnistPicture.of(image))
          .withMessageStartingWith("MNIST's pictures are 28 x 28 pixels of 8-bit gray; this one");
    }
  }
}
