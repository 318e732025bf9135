package io.github.hdr4j.samples.web.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.awt.image.Raster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(decoded(kept.smallFile().bytes()).getRGB(4, 4)).isEqualTo(0xffffffff);
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_BGR
      })
  @DisplayName("has one shade a pixel if it has no colours, with the same levels")
  void shades(int type) throws IOException {
    BufferedImage picture = new BufferedImage(16, 16, type);
    for (int i = 0; i < 256; i++) {
      picture.setRGB(i % 16, i / 16, 0xff000000 | 0x010101 * i);
    }

    Raster kept = decoded(StoredPicture.of(UUID.randomUUID(), picture).bytes()).getRaster();

    assertThat(kept.getNumBands()).isEqualTo(1);
    for (int i = 0; i < 256; i++) {
      assertThat(kept.getSample(i % 16, i / 16, 0)).isEqualTo(i);
    }
  }

  @Test
  @DisplayName("keeps a single coloured pixel")
  void colour() throws IOException {
    BufferedImage picture = new BufferedImage(16, 16, BufferedImage.TYPE_INT_RGB);
    picture.setRGB(15, 15, 0xff000001);
    StoredPicture kept = StoredPicture.of(UUID.randomUUID(), picture);
    assertThat(decoded(kept.bytes()).getRGB(15, 15)).isEqualTo(0xff000001);
  }

  @Test
  @DisplayName("is its own thumbnail if its file is small")
  void ownThumbnail() {
    StoredPicture drawing =
        StoredPicture.of(
            UUID.randomUUID(), new BufferedImage(280, 280, BufferedImage.TYPE_INT_RGB));
    assertThat(drawing.thumbnail()).isEmpty();
    assertThat(drawing.smallFile()).isEqualTo(drawing.file());

    StoredPicture photo =
        StoredPicture.of(UUID.randomUUID(), noise(280, 280, BufferedImage.TYPE_INT_RGB));
    assertThat(photo.smallFile().mediaType()).isEqualTo("image/jpeg");
    assertThat(photo.smallFile().bytes()).hasSizeLessThan(photo.bytes().length);
  }

  @Test
  @DisplayName("is kept whatever its shape")
  void narrow() throws IOException {
    StoredPicture kept =
        StoredPicture.of(
            UUID.randomUUID(), new BufferedImage(6000, 100, BufferedImage.TYPE_BYTE_GRAY));
    assertThat(decoded(kept.bytes()).getWidth()).isLessThanOrEqualTo(2000);
    assertThat(decoded(kept.smallFile().bytes()).getWidth()).isEqualTo(160);
  }
}
