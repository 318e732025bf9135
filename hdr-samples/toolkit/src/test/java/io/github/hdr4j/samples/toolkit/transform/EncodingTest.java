package io.github.hdr4j.samples.toolkit.transform;

import static io.github.hdr4j.samples.toolkit.transform.TestPictures.file;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.image;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.pixels;
import static io.github.hdr4j.samples.toolkit.transform.TestPictures.random;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.drew.imaging.png.PngMetadataReader;
import com.drew.metadata.exif.ExifIFD0Directory;
import io.github.hdr4j.ImageLimits;
import io.github.hdr4j.preprocess.decode.ImageDecoder;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.util.HashSet;
import java.util.Random;
import java.util.Set;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A picture that is stored")
class EncodingTest {
  private static final int WIDTH = 24;
  private static final int HEIGHT = 16;
  private static final int SEEDS = 40;

  private final ImageDecoder decoder = new ImageDecoder(ImageLimits.defaults());
  private final BufferedImage picture = TestPictures.quarters(WIDTH, HEIGHT);

  /** Where the first stored pixel belongs, by EXIF 2.32, table of tag 0x0112. */
  @ParameterizedTest(name = "{0}: the first pixel is at the {1} {2}")
  @CsvSource({
    "1,top,left", "2,top,right", "3,bottom,right", "4,bottom,left",
    "5,top,left", "6,top,right", "7,bottom,right", "8,bottom,left"
  })
  @DisplayName("with an orientation lies as the standard says")
  void stored(int tag, String row, String column) {
    BufferedImage stored = new Orientation(tag).stored(picture);
    int x = column.equals("left") ? 0 : WIDTH - 1;
    int y = row.equals("top") ? 0 : HEIGHT - 1;
    assertThat(stored.getRGB(0, 0)).isEqualTo(picture.getRGB(x, y));
    assertThat(stored.getWidth()).isEqualTo(tag < 5 ? WIDTH : HEIGHT);
    assertThat(stored.getRGB(stored.getWidth() - 1, 0))
        .isEqualTo(tag < 5 ? picture.getRGB(WIDTH - 1 - x, y) : picture.getRGB(x, HEIGHT - 1 - y));
  }

  @Test
  @DisplayName("as JPEG in any orientation is decoded upright by the library")
  void exifJpeg() {
    for (int seed = 0; seed < SEEDS; seed++) {
      BufferedImage decoded = decoder.decode(file(new ExifJpeg().of(picture, new Random(seed))));
      assertThat(decoded.getWidth()).isEqualTo(WIDTH);
      assertNear(decoded, 30);
    }
  }

  @Test
  @DisplayName("as PNG names its orientation where other programs find it")
  void exifPng() throws Exception {
    Set<Integer> tags = new HashSet<>();
    for (int seed = 0; seed < SEEDS; seed++) {
      byte[] png = file(new ExifPng().of(picture, new Random(seed)));
      int tag =
          PngMetadataReader.readMetadata(new ByteArrayInputStream(png))
              .getFirstDirectoryOfType(ExifIFD0Directory.class)
              .getInt(ExifIFD0Directory.TAG_ORIENTATION);
      tags.add(tag);
      BufferedImage decoded = ImageIO.read(new ByteArrayInputStream(png));
      assertThat(pixels(decoded)).isEqualTo(pixels(new Orientation(tag).stored(picture)));
    }
    assertThat(tags).containsExactlyInAnyOrder(2, 3, 4, 5, 6, 7, 8);
  }

  @Test
  @DisplayName("as JPEG of low quality is smaller and not quite the same")
  void jpeg() {
    byte[] low = file(new JpegQuality(20).of(picture, random()));
    assertThat(low).hasSizeLessThan(PictureFiles.jpeg(picture, 1).length);
    BufferedImage decoded = decoder.decode(low);
    assertNear(decoded, 90);
    assertThat(pixels(decoded)).isNotEqualTo(pixels(picture));
  }

  @Test
  @DisplayName("as JPEG lies on white where it was transparent, light writing on black")
  void transparent() {
    BufferedImage dark = TestPictures.transparent(16);
    BufferedImage light = image(new Inversion().of(dark, random()));
    assertThat(decoder.decode(PictureFiles.jpeg(dark, 1)).getRGB(0, 0)).isEqualTo(0xffffffff);
    assertThat(decoder.decode(PictureFiles.jpeg(light, 1)).getRGB(0, 0)).isEqualTo(0xff000000);
  }

  @ParameterizedTest
  @CsvSource({"BYTE_GRAY, 10", "USHORT_GRAY, 11", "BYTE_INDEXED, 13", "3BYTE_BGR, 5", "INT_RGB, 1"})
  @DisplayName("in another type of image has the same luminance")
  void types(String name, int type) {
    BufferedImage typed = image(new ImageType(name, type).of(picture, random()));
    assertThat(typed.getType()).isEqualTo(type);
    BufferedImage back = Rgb.of(typed);
    for (int i = 0; i < WIDTH * HEIGHT; i++) {
      assertThat(Rgb.luminance(back.getRGB(i % WIDTH, i / WIDTH)))
          .isCloseTo(Rgb.luminance(picture.getRGB(i % WIDTH, i / WIDTH)), within(0.6));
    }
  }

  @Test
  @DisplayName("with opacity keeps it")
  void argb() {
    BufferedImage transparent = TestPictures.transparent(12);
    Transform argb = new ImageType("argb", BufferedImage.TYPE_INT_ARGB);
    assertThat(pixels(image(argb.of(transparent, random())))).isEqualTo(pixels(transparent));
  }

  private void assertNear(BufferedImage decoded, int tolerance) {
    for (int y = 2; y < HEIGHT; y += 4) {
      for (int x = 2; x < WIDTH; x += 4) {
        assertThat(Rgb.luminance(decoded.getRGB(x, y)))
            .isCloseTo(Rgb.luminance(picture.getRGB(x, y)), within((double) tolerance));
      }
    }
  }
}
