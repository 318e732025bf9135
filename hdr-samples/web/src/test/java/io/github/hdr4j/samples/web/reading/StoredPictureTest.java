package io.github.hdr4j.samples.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A picture as it is kept")
class StoredPictureTest {
  private static BufferedImage noise(int width, int height, int type) {
    Random random = new Random(1);
    BufferedImage picture = new BufferedImage(width, height, type);
    for (int y = 0; y < height; y++) {
      for (int x = 0; x < width; x++) {
        picture.setRGB(x, y, random.nextInt());
      }
    }
    return picture;
  }

  private static BufferedImage decoded(byte[] bytes) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(bytes));
  }

  @Test
  @DisplayName("has every pixel of a small one")
  void small() throws IOException {
    BufferedImage picture = noise(30, 20, BufferedImage.TYPE_INT_ARGB);
    StoredPicture kept = StoredPicture.of(UUID.randomUUID(), picture);
    assertThat(kept.mediaType()).isEqualTo("image/png");
    BufferedImage again = decoded(kept.bytes());
    for (int i = 0; i < 600; i++) {
      assertThat(again.getRGB(i % 30, i / 30)).isEqualTo(picture.getRGB(i % 30, i / 30));
    }
  }

  @Test
  @DisplayName("fits into its column even if it is large and all noise")
  void large() throws IOException {
    StoredPicture kept =
        StoredPicture.of(UUID.randomUUID(), noise(3000, 2500, BufferedImage.TYPE_INT_RGB));
    assertThat(kept.mediaType()).isEqualTo("image/jpeg");
    assertThat(kept.bytes()).hasSizeLessThanOrEqualTo(StoredPicture.MOST_BYTES);
    BufferedImage again = decoded(kept.bytes());
    assertThat(again.getWidth()).isBetween(500, 2000);
    assertThat((double) again.getWidth() / again.getHeight()).isBetween(1.19, 1.21);
  }

  @Test
  @DisplayName("is white where a drawing is transparent, once it is a thumbnail")
  void transparent() throws IOException {
    StoredPicture kept =
        StoredPicture.of(UUID.randomUUID(), new BufferedImage(9, 9, BufferedImage.TYPE_INT_ARGB));
    assertThat(decoded(kept.thumbnail()).getRGB(4, 4)).isEqualTo(0xffffffff);
  }

  @Test
  @DisplayName("is kept whatever its shape")
  void narrow() throws IOException {
    StoredPicture kept =
        StoredPicture.of(
            UUID.randomUUID(), new BufferedImage(6000, 100, BufferedImage.TYPE_BYTE_GRAY));
    assertThat(decoded(kept.bytes()).getWidth()).isLessThanOrEqualTo(2000);
    assertThat(decoded(kept.thumbnail()).getWidth()).isEqualTo(160);
  }
}
