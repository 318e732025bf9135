package io.github.hdr4j.preprocess.decode;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.ImageFormat;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The decoder")
class ImageDecoderTest {
  private static final ImageLimits LIMITS = ImageLimits.defaults();

  private final ImageDecoder decoder = new ImageDecoder(LIMITS);
  private final BufferedImage picture =
      DrawnDigit.random(7, 90, 5).on(Color.WHITE, Color.BLACK, BufferedImage.TYPE_3BYTE_BGR);

  private static byte[] png(BufferedImage image) throws IOException {
    return Jpegs.encoded(image, "png");
  }

  private static void assertSame(BufferedImage actual, BufferedImage expected) {
    assertThat(difference(actual, expected, true)).isZero();
  }

  /** JPEG loses a little everywhere, and more at edges. */
  private static void assertAlike(BufferedImage actual, BufferedImage expected) {
    assertThat(difference(actual, expected, false)).isLessThan(16);
  }

  /** Gray levels, at most or on average. */
  private static double difference(BufferedImage one, BufferedImage other, boolean most) {
    assertThat(one.getWidth()).isEqualTo(other.getWidth());
    assertThat(one.getHeight()).isEqualTo(other.getHeight());
    double highest = 0;
    double sum = 0;
    for (int y = 0; y < other.getHeight(); y++) {
      for (int x = 0; x < other.getWidth(); x++) {
        for (int shift = 0; shift <= 16; shift += 8) {
          int a = one.getRGB(x, y) >> shift & 0xff;
          int b = other.getRGB(x, y) >> shift & 0xff;
          highest = Math.max(highest, Math.abs(a - b));
          sum += Math.abs(a - b);
        }
      }
    }
    return most ? highest : sum / (3.0 * other.getWidth() * other.getHeight());
  }

  @Nested
  @DisplayName("reads")
  class Reads {
    @ParameterizedTest(name = "type {0}")
    @ValueSource(
        ints = {
          BufferedImage.TYPE_BYTE_BINARY,
          BufferedImage.TYPE_BYTE_GRAY,
          BufferedImage.TYPE_USHORT_GRAY,
          BufferedImage.TYPE_BYTE_INDEXED,
          BufferedImage.TYPE_3BYTE_BGR,
          BufferedImage.TYPE_4BYTE_ABGR
        })
    @DisplayName("PNG of every kind")
    void pngs(int type) throws IOException {
      BufferedImage drawn = DrawnDigit.random(2, 60, 1).on(Color.WHITE, Color.BLACK, type);
      assertSame(decoder.decode(png(drawn)), drawn);
    }

    @Test
    @DisplayName("JPEG in colour and in gray")
    void jpegs() throws IOException {
      BufferedImage gray =
          DrawnDigit.random(2, 60, 1).on(Color.WHITE, Color.BLACK, BufferedImage.TYPE_BYTE_GRAY);
      assertAlike(decoder.decode(Jpegs.of(picture)), picture);
      assertAlike(decoder.decode(Jpegs.of(gray)), gray);
    }

    @ParameterizedTest
    @EnumSource(ImageFormat.class)
    @DisplayName("any format that is enabled")
    void formats(ImageFormat format) throws IOException {
      ImageDecoder all = new ImageDecoder(LIMITS.withFormats(EnumSet.allOf(ImageFormat.class)));
      assertAlike(all.decode(Jpegs.encoded(picture, format.name())), picture);
    }

    @Test
    @DisplayName("a file by its content, whatever its name")
    void wrongName(@TempDir Path folder) throws IOException {
      Path file = folder.resolve("digit.jpg");
      Files.write(file, png(picture));
      assertSame(decoder.decode(file), picture);
    }

    @Test
    @DisplayName("a stream to its end and leaves it open")
    void stream() throws IOException {
      AtomicBoolean closed = new AtomicBoolean();
      InputStream stream =
          new ByteArrayInputStream(png(picture)) {
            @Override
            public void close() {
              closed.set(true);
            }
          };
      assertSame(decoder.decode(stream), picture);
      assertThat(stream.read()).isEqualTo(-1);
      assertThat(closed).isFalse();
    }

    @ParameterizedTest(name = "Adobe transform {0}")
    @CsvSource({"-1", "0", "2"})
    @DisplayName("JPEG of four components, as printers have them")
    void cmyk(int transform) throws IOException {
      WritableRaster raster = Raster.createInterleavedRaster(DataBuffer.TYPE_BYTE, 32, 16, 4, null);
      for (int y = 0; y < 16; y++) {
        for (int x = 0; x < 32; x++) {
          raster.setPixel(x, y, x < 16 ? white(transform) : black(transform));
        }
      }
      BufferedImage decoded = decoder.decode(Jpegs.ofFour(raster, transform));
      assertThat(decoded.getRGB(4, 8) & 0xff).isGreaterThan(245);
      assertThat(decoded.getRGB(4, 8) >> 16 & 0xff).isGreaterThan(245);
      assertThat(decoded.getRGB(28, 8) & 0xff).isLessThan(10);
    }

    private static int[] white(int transform) {
      return switch (transform) {
        case -1 -> new int[] {0, 0, 0, 0};
        case 0 -> new int[] {255, 255, 255, 255};
        default -> new int[] {0, 128, 128, 255};
      };
    }

    private static int[] black(int transform) {
      return switch (transform) {
        case -1 -> new int[] {0, 0, 0, 255};
        case 0 -> new int[] {255, 255, 255, 0};
        default -> new int[] {0, 128, 128, 0};
      };
    }
  }

  @Nested
  @DisplayName("turns upright")
  class Upright {
    /** Corners of the upright picture: red, green, blue, black from the top left clockwise. */
    private BufferedImage stored(int orientation) {
      int[] corners = {0xff0000, 0x00ff00, 0x0000ff, 0x000000};
      int[][] order = {
        {0, 1, 2, 3}, {1, 0, 3, 2}, {2, 3, 0, 1}, {3, 2, 1, 0},
        {0, 3, 2, 1}, {1, 2, 3, 0}, {2, 1, 0, 3}, {3, 0, 1, 2}
      };
      boolean lying = orientation > 4;
      int width = lying ? 32 : 64;
      int height = lying ? 64 : 32;
      BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
      for (int y = 0; y < height; y++) {
        for (int x = 0; x < width; x++) {
          int corner = y < height / 2 ? (x < width / 2 ? 0 : 1) : (x < width / 2 ? 3 : 2);
          image.setRGB(x, y, corners[order[orientation - 1][corner]]);
        }
      }
      return image;
    }

    @ParameterizedTest(name = "orientation {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("every EXIF orientation, of either byte order")
    void orientations(int orientation) throws IOException {
      for (boolean bigEndian : new boolean[] {false, true}) {
        byte[] file = Jpegs.oriented(Jpegs.of(stored(orientation)), orientation, bigEndian);
        assertAlike(decoder.decode(file), stored(1));
      }
    }

    @ParameterizedTest(name = "orientation {0}")
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    @DisplayName("every orientation that a PNG names in its eXIf chunk")
    void pngOrientations(int orientation) throws IOException {
      byte[] file = Pngs.oriented(png(stored(orientation)), orientation);
      assertAlike(decoder.decode(file), stored(1));
    }

    @Test
    @DisplayName("nothing if a PNG's eXIf chunk is damaged or cut off")
    void damagedPng() throws IOException {
      byte[] file = Pngs.oriented(png(stored(1)), 6);
      file[Pngs.EXIF_AT + 8] = 'X';
      assertAlike(decoder.decode(file), stored(1));
    }

    @ParameterizedTest(name = "orientation {0}")
    @ValueSource(ints = {0, 9, 77})
    @DisplayName("nothing if the orientation makes no sense")
    void senseless(int orientation) throws IOException {
      byte[] file = Jpegs.oriented(Jpegs.of(stored(1)), orientation, false);
      assertAlike(decoder.decode(file), stored(1));
    }
  }

  @Test
  @DisplayName("leaves no files behind and does not touch ImageIO's settings")
  void noFiles() throws IOException {
    boolean cache = javax.imageio.ImageIO.getUseCache();
    Path folder = Path.of(System.getProperty("java.io.tmpdir"));
    Set<Path> before = caches(folder);
    decoder.decode(png(picture));
    decoder.decode(Jpegs.of(picture));
    assertThat(caches(folder)).isEqualTo(before);
    assertThat(javax.imageio.ImageIO.getUseCache()).isEqualTo(cache);
  }

  private static Set<Path> caches(Path folder) throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> file.getFileName().toString().startsWith("imageio"))
          .collect(java.util.stream.Collectors.toSet());
    }
  }
}
