package io.github.hdr4j.preprocess;

import static io.github.hdr4j.preprocess.testing.Tensors.only;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import java.awt.Color;
import java.awt.Point;
import java.awt.Transparency;
import java.awt.color.ColorSpace;
import java.awt.image.BufferedImage;
import java.awt.image.ComponentColorModel;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The same picture gives the same tensor, whatever its type")
class PictureTypesTest {
  private final PaperPreprocessor preprocessor = new PaperPreprocessor();
  private final BufferedImage gray =
      DrawnDigit.random(5, 120, 7).on(Color.WHITE, Color.BLACK, BufferedImage.TYPE_BYTE_GRAY);
  private final DigitTensor expected = only(preprocessor.prepare(gray));

  @ParameterizedTest(name = "type {0}")
  @ValueSource(
      ints = {
        BufferedImage.TYPE_INT_RGB,
        BufferedImage.TYPE_INT_ARGB,
        BufferedImage.TYPE_INT_ARGB_PRE,
        BufferedImage.TYPE_INT_BGR,
        BufferedImage.TYPE_3BYTE_BGR,
        BufferedImage.TYPE_4BYTE_ABGR,
        BufferedImage.TYPE_4BYTE_ABGR_PRE
      })
  @DisplayName("as colours of equal components")
  void colours(int type) {
    BufferedImage picture = new BufferedImage(gray.getWidth(), gray.getHeight(), type);
    for (int y = 0; y < gray.getHeight(); y++) {
      for (int x = 0; x < gray.getWidth(); x++) {
        picture.setRGB(x, y, 0xff000000 | level(x, y) * 0x010101);
      }
    }
    assertThat(only(preprocessor.prepare(picture))).isEqualTo(expected);
  }

  @Test
  @DisplayName("as 16-bit gray")
  void shorts() {
    BufferedImage picture =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_USHORT_GRAY);
    fill(picture.getRaster(), 257, 0);
    assertThat(only(preprocessor.prepare(picture))).isEqualTo(expected);
  }

  @Test
  @DisplayName("as an indexed picture with a palette of all grays")
  void indexed() {
    byte[] ramp = new byte[256];
    for (int i = 0; i < 256; i++) {
      ramp[i] = (byte) i;
    }
    BufferedImage picture =
        new BufferedImage(
            gray.getWidth(),
            gray.getHeight(),
            BufferedImage.TYPE_BYTE_INDEXED,
            new IndexColorModel(8, 256, ramp, ramp, ramp));
    fill(picture.getRaster(), 1, 0);
    assertThat(only(preprocessor.prepare(picture))).isEqualTo(expected);
  }

  @Test
  @DisplayName("as gray with opacity, as a PNG of that kind is decoded")
  void grayWithAlpha() {
    ComponentColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            true,
            false,
            Transparency.TRANSLUCENT,
            DataBuffer.TYPE_BYTE);
    WritableRaster raster =
        colours.createCompatibleWritableRaster(gray.getWidth(), gray.getHeight());
    fill(raster, 1, 255);
    BufferedImage picture = new BufferedImage(colours, raster, false, null);
    assertThat(only(preprocessor.prepare(picture))).isEqualTo(expected);
  }

  @Test
  @DisplayName("as gray in floats from 0 to 1")
  void floats() {
    ComponentColorModel colours =
        new ComponentColorModel(
            ColorSpace.getInstance(ColorSpace.CS_GRAY),
            false,
            false,
            Transparency.OPAQUE,
            DataBuffer.TYPE_FLOAT);
    WritableRaster raster =
        colours.createCompatibleWritableRaster(gray.getWidth(), gray.getHeight());
    for (int y = 0; y < gray.getHeight(); y++) {
      for (int x = 0; x < gray.getWidth(); x++) {
        raster.setSample(x, y, 0, level(x, y) / 255f);
      }
    }
    BufferedImage picture = new BufferedImage(colours, raster, false, null);
    assertThat(only(preprocessor.prepare(picture)).toArray())
        .usingComparatorWithPrecision(1e-4f)
        .containsExactly(expected.toArray());
  }

  @Test
  @DisplayName("as a part of a larger picture")
  void part() {
    BufferedImage sheet = new BufferedImage(300, 300, BufferedImage.TYPE_BYTE_GRAY);
    sheet.getRaster().setRect(50, 60, gray.getRaster());
    BufferedImage part = sheet.getSubimage(50, 60, gray.getWidth(), gray.getHeight());
    assertThat(only(preprocessor.prepare(part))).isEqualTo(expected);
  }

  @Test
  @DisplayName("in two colours of one bit")
  void binary() {
    BufferedImage one =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_BINARY);
    BufferedImage eight =
        new BufferedImage(gray.getWidth(), gray.getHeight(), BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < gray.getHeight(); y++) {
      for (int x = 0; x < gray.getWidth(); x++) {
        int bit = level(x, y) > 127 ? 1 : 0;
        one.getRaster().setSample(x, y, 0, bit);
        eight.getRaster().setSample(x, y, 0, 255 * bit);
      }
    }
    assertThat(only(preprocessor.prepare(one))).isEqualTo(only(preprocessor.prepare(eight)));
  }

  @Test
  @DisplayName("and a raster whose origin is elsewhere is read where its pixels are")
  void movedRaster() {
    WritableRaster moved =
        Raster.createWritableRaster(
            gray.getSampleModel(), gray.getRaster().getDataBuffer(), new Point(0, 0));
    BufferedImage picture = new BufferedImage(gray.getColorModel(), moved, false, null);
    assertThat(only(preprocessor.prepare(picture))).isEqualTo(expected);
  }

  private int level(int x, int y) {
    return gray.getRaster().getSample(x, y, 0);
  }

  private void fill(WritableRaster raster, int factor, int opacity) {
    for (int y = 0; y < gray.getHeight(); y++) {
      for (int x = 0; x < gray.getWidth(); x++) {
        raster.setSample(x, y, 0, factor * level(x, y));
        if (raster.getNumBands() > 1) {
          raster.setSample(x, y, 1, opacity);
        }
      }
    }
  }
}
