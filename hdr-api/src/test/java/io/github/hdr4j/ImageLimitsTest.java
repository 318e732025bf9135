package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Image limits")
class ImageLimitsTest {
  private final ImageLimits defaults = ImageLimits.defaults();

  @Test
  @DisplayName("are 40 megapixels, 20 MB, 10,000 pixels a byte, PNG and JPEG by default")
  void defaults() {
    assertThat(defaults)
        .hasToString(
            "ImageLimits[40,000,000 pixels, 20,000,000 bytes, 10,000 pixels a byte, [PNG, JPEG]]");
  }

  @Test
  @DisplayName("change one by one, each on a copy")
  void with() {
    Set<ImageFormat> formats = EnumSet.of(ImageFormat.TIFF);
    ImageLimits changed =
        defaults.withMaxPixels(1).withMaxBytes(2).withMaxPixelsPerByte(3).withFormats(formats);
    formats.add(ImageFormat.GIF);

    assertThat(changed.maxPixels()).isEqualTo(1);
    assertThat(changed.maxBytes()).isEqualTo(2);
    assertThat(changed.maxPixelsPerByte()).isEqualTo(3);
    assertThat(changed.formats()).containsExactly(ImageFormat.TIFF);
    assertThat(defaults).isEqualTo(ImageLimits.defaults()).isNotEqualTo(changed);
    assertThatThrownBy(() -> changed.formats().add(ImageFormat.BMP))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  @DisplayName("equal others of the same values")
  void equality() {
    assertThat(defaults.withMaxBytes(5))
        .isEqualTo(ImageLimits.defaults().withMaxBytes(5))
        .hasSameHashCodeAs(ImageLimits.defaults().withMaxBytes(5))
        .isNotEqualTo(defaults.withMaxPixels(5));
  }

  @Test
  @DisplayName("let something through")
  void refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxPixels(0))
        .withMessage("maxPixels must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxBytes(-1))
        .withMessage("maxBytes must be 1 or more: -1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withMaxPixelsPerByte(0))
        .withMessage("maxPixelsPerByte must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> defaults.withFormats(Set.of()))
        .withMessage("formats must name at least one format");
  }
}
