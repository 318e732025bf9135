package io.github.hdr4j.preprocess.decode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimitException;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.UnreadableImageException;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import io.github.hdr4j.preprocess.testing.Pngs;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The decoder")
class RefusedPictureTest {
  private static final ImageLimits LIMITS = ImageLimits.defaults();

  private final ImageDecoder decoder = new ImageDecoder(LIMITS);
  private final BufferedImage picture =
      DrawnDigit.random(7, 90, 5).on(Color.WHITE, Color.BLACK, BufferedImage.TYPE_3BYTE_BGR);

  private static byte[] png(BufferedImage image) throws IOException {
    return Jpegs.encoded(image, "png");
  }

  @Nested
  @DisplayName("refuses before any pixel is read")
  class Limits {
    @Test
    @DisplayName("too many pixels")
    void pixels() throws IOException {
      byte[] file = png(picture);
      assertThatThrownBy(() -> new ImageDecoder(LIMITS.withMaxPixels(8099)).decode(file))
          .isInstanceOf(ImageLimitException.class)
          .hasMessage(
              "The picture measures 90 x 90 pixels, more than 8,099 in all; scale it down or raise ImageLimits.withMaxPixels. See https://github.com/hdr4j/hdr#image-limits");
      assertThat(new ImageDecoder(LIMITS.withMaxPixels(8100)).decode(file)).isNotNull();
    }

    @Test
    @DisplayName("a small file of 400 megabytes of pixels")
    void bomb() throws IOException {
      byte[] bomb = Pngs.black(20_000, 20_000, 8);
      assertThat(bomb.length).isLessThan(400_000);
      assertThatThrownBy(() -> decoder.decode(bomb))
          .isInstanceOf(ImageLimitException.class)
          .hasMessageContaining("20000 x 20000 pixels");
    }

    @Test
    @DisplayName("too many pixels a byte")
    void density() throws IOException {
      byte[] file = Pngs.black(3000, 3000, 1);
      assertThat(decoder.decode(file).getWidth()).isEqualTo(3000);
      long ratio = 9_000_000L / file.length;
      assertThatThrownBy(() -> new ImageDecoder(LIMITS.withMaxPixelsPerByte(ratio)).decode(file))
          .isInstanceOf(ImageLimitException.class)
          .hasMessageContaining("as decompression bombs do")
          .hasMessageContaining("ImageLimits.withMaxPixelsPerByte");
      assertThat(new ImageDecoder(LIMITS.withMaxPixelsPerByte(ratio + 1)).decode(file)).isNotNull();
    }

    @Test
    @DisplayName("too many bytes, as array, file or endless stream")
    void bytes(@TempDir Path folder) throws IOException {
      byte[] file = png(picture);
      ImageDecoder small = new ImageDecoder(LIMITS.withMaxBytes(file.length - 1));
      Path path = folder.resolve("digit.png");
      Files.write(path, file);
      InputStream endless =
          new InputStream() {
            @Override
            public int read() {
              return 0;
            }

            @Override
            public int read(byte[] target, int offset, int length) {
              return length;
            }
          };
      String message =
          "The picture has more than %,d bytes; send a smaller file or raise ImageLimits.withMaxBytes. See https://github.com/hdr4j/hdr#image-limits"
              .formatted(file.length - 1);
      assertThatThrownBy(() -> small.decode(file))
          .isInstanceOf(ImageLimitException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> small.decode(path))
          .isInstanceOf(ImageLimitException.class)
          .hasMessage(message);
      assertThatThrownBy(() -> small.decode(endless))
          .isInstanceOf(ImageLimitException.class)
          .hasMessage(message);
    }

    @Test
    @DisplayName("a format that is not enabled")
    void format() throws IOException {
      byte[] gif = Jpegs.encoded(picture, "gif");
      assertThatThrownBy(() -> decoder.decode(gif))
          .isInstanceOf(UnreadableImageException.class)
          .hasMessage(
              "GIF pictures are not enabled; add ImageFormat.GIF to ImageLimits.withFormats, or convert the picture to PNG. See https://github.com/hdr4j/hdr#image-limits");
    }
  }

  @Nested
  @DisplayName("says what is wrong with")
  class Odd {
    @Test
    @DisplayName("no bytes")
    void empty() {
      assertThatThrownBy(() -> decoder.decode(new byte[0]))
          .isInstanceOf(UnreadableImageException.class)
          .hasMessage(
              "The picture is empty: it has no bytes. See https://github.com/hdr4j/hdr#unreadable-image");
    }

    @Test
    @DisplayName("text")
    void text() {
      byte[] text = "this is no picture".getBytes(StandardCharsets.UTF_8);
      assertThatThrownBy(() -> decoder.decode(text))
          .isInstanceOf(UnreadableImageException.class)
          .hasMessage(
              "These bytes are no picture of a known format; convert it to JPEG or PNG. See https://github.com/hdr4j/hdr#unreadable-image");
    }

    @Test
    @DisplayName("a directory")
    void directory(@TempDir Path folder) {
      assertThatThrownBy(() -> decoder.decode(folder))
          .isInstanceOf(UnreadableImageException.class)
          .hasMessageContaining("is a directory");
    }

    @Test
    @DisplayName("a missing file")
    void missing(@TempDir Path folder) {
      assertThatThrownBy(() -> decoder.decode(folder.resolve("none.png")))
          .isInstanceOf(UnreadableImageException.class)
          .hasMessageContaining("none.png")
          .hasCauseInstanceOf(NoSuchFileException.class);
    }

    @Test
    @DisplayName("a failing stream")
    void failing() {
      InputStream stream =
          new InputStream() {
            @Override
            public int read() throws IOException {
              throw new IOException("line down");
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
              return read();
            }
          };
      assertThatThrownBy(() -> decoder.decode(stream))
          .isInstanceOf(UnreadableImageException.class)
          .hasMessageContaining("line down")
          .hasCauseInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @EnumSource(
        value = ImageFormat.class,
        names = {"PNG", "JPEG"})
    @DisplayName("a file that is cut off anywhere")
    void truncated(ImageFormat format) throws IOException {
      byte[] file = Jpegs.encoded(picture, format.name());
      for (int share = 1; share < 20; share++) {
        byte[] part = Arrays.copyOf(file, file.length * share / 20);
        assertThatThrownBy(() -> decoder.decode(part))
            .as("%d of %d bytes", part.length, file.length)
            .isInstanceOf(UnreadableImageException.class);
      }
    }

    @ParameterizedTest
    @EnumSource(ImageFormat.class)
    @DisplayName("damaged files, and with nothing but its own exceptions")
    void damaged(ImageFormat format) throws IOException {
      ImageDecoder all = new ImageDecoder(LIMITS.withFormats(EnumSet.allOf(ImageFormat.class)));
      byte[] file = Jpegs.encoded(picture, format.name());
      for (long seed = 0; seed < 60; seed++) {
        java.util.Random random = new java.util.Random(seed);
        byte[] damaged = file.clone();
        for (int i = 0; i < 8; i++) {
          damaged[8 + random.nextInt(file.length - 8)] = (byte) random.nextInt();
        }
        try {
          all.decode(damaged);
        } catch (UnreadableImageException | ImageLimitException expected) {
          assertThat(expected).as("seed %d", seed).hasMessageContaining(" See https://");
        }
      }
    }
  }
}
