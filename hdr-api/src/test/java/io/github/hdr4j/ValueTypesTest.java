package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Small values:")
class ValueTypesTest {
  @Nested
  @DisplayName("a box")
  class Boxes {
    @Test
    @DisplayName("is equal to another of the same place and size")
    void equality() {
      assertThat(new Box(0, 0, 1, 1)).isEqualTo(new Box(0, 0, 1, 1));
      assertThat(new Box(1, 2, 3, 4)).hasToString("Box[x=1, y=2, width=3, height=4]");
    }

    @ParameterizedTest
    @CsvSource({"-1,0,1,1", "0,-1,1,1", "0,0,0,1", "0,0,1,0"})
    @DisplayName("lies in the picture and is not empty")
    void refused(int x, int y, int width, int height) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Box(x, y, width, height))
          .withMessage(
              "box must lie at 0 or more and measure 1 or more: x=%d y=%d width=%d height=%d",
              x, y, width, height);
    }
  }

  @Nested
  @DisplayName("an alternative")
  class Alternatives {
    @Test
    @DisplayName("is a digit and its probability")
    void refused() {
      assertThat(new Alternative(9, 1).digit()).isEqualTo(9);
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Alternative(10, 0.5))
          .withMessage("digit must be 0 to 9: 10");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Alternative(-1, 0.5))
          .withMessage("digit must be 0 to 9: -1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Alternative(1, Double.NaN))
          .withMessage("probability must be 0 to 1: NaN");
    }
  }

  @Nested
  @DisplayName("a writing style")
  class Styles {
    private final WritingStyle style = WritingStyle.of(-12.34, 2.5, 0.1, 0.25, 0.7);

    @Test
    @DisplayName("holds its measures")
    void measures() {
      assertThat(style.slantDegrees()).isEqualTo(-12.34);
      assertThat(style.skewDegrees()).isEqualTo(2.5);
      assertThat(style.strokeWidth()).isEqualTo(0.1);
      assertThat(style.inkArea()).isEqualTo(0.25);
      assertThat(style.aspect()).isEqualTo(0.7);
      assertThat(style)
          .hasToString(
              "WritingStyle[slant -12.3°, skew 2.5°, stroke width 0.100, ink area 0.250, aspect 0.70]");
    }

    @Test
    @DisplayName("equals another of the same measures, and then has the same hash code")
    void equality() {
      assertThat(style)
          .isEqualTo(WritingStyle.of(-12.34, 2.5, 0.1, 0.25, 0.7))
          .hasSameHashCodeAs(WritingStyle.of(-12.34, 2.5, 0.1, 0.25, 0.7))
          .isNotEqualTo(WritingStyle.of(-12.34, 2.6, 0.1, 0.25, 0.7))
          .isNotEqualTo(WritingStyle.of(-12.34, 2.5, 0.1, 0.25, 0.71));
      WritingStyle upright = WritingStyle.of(0.0, 0, 0.1, 0.25, 0.7);
      WritingStyle minusZero = WritingStyle.of(-0.0, 0, 0.1, 0.25, 0.7);
      assertThat(upright.equals(minusZero)).isEqualTo(upright.hashCode() == minusZero.hashCode());
    }

    @Test
    @DisplayName("refuses measures that cannot be")
    void refused() {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WritingStyle.of(90.1, 0, 1, 1, 1))
          .withMessage("slant must be -90 to 90 degrees: 90.1");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WritingStyle.of(Double.NaN, 0, 1, 1, 1))
          .withMessage("slant must be -90 to 90 degrees: NaN");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WritingStyle.of(0, -91, 1, 1, 1))
          .withMessage("skew must be -90 to 90 degrees: -91.0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WritingStyle.of(0, 0, 0, 1, 1))
          .withMessage("stroke width must be a number above 0: 0.0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WritingStyle.of(0, 0, 1, -1, 1))
          .withMessage("ink area must be a number above 0: -1.0");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> WritingStyle.of(0, 0, 1, 1, Double.POSITIVE_INFINITY))
          .withMessage("aspect must be a number above 0: Infinity");
    }
  }

  @Nested
  @DisplayName("a model source")
  class Sources {
    @Test
    @DisplayName("of one kind equals another, because engines are shared by it")
    void equality() {
      assertThat(ModelSource.bundled()).isEqualTo(ModelSource.bundled()).hasToString("bundled");
      assertThat(ModelSource.accurate()).isEqualTo(ModelSource.accurate()).hasToString("accurate");
      assertThat(ModelSource.bundled()).isNotEqualTo(ModelSource.accurate());
    }

    @Test
    @DisplayName("that is a file is absolute however it was made")
    void absolute() {
      Path absolute = Path.of("digits.onnx").toAbsolutePath();

      assertThat(ModelSource.file(Path.of("models/../digits.onnx")))
          .isEqualTo(new ModelSource.File(Path.of("digits.onnx")))
          .isEqualTo(ModelSource.file(absolute))
          .hasToString(absolute.toString());
    }

    @Test
    @DisplayName("that is a file needs one")
    @SuppressWarnings("NullAway")
    void needed() {
      assertThatNullPointerException().isThrownBy(() -> ModelSource.file(null));
    }
  }

  @ParameterizedTest
  @EnumSource(Reason.class)
  @DisplayName("every reason is worded for a person")
  void reasons(Reason reason) {
    assertThat(reason.description())
        .isNotBlank()
        .doesNotEndWith(".")
        .matches(text -> Character.isLowerCase(text.charAt(0)), "starts in lower case");
  }

  @ParameterizedTest
  @ValueSource(strings = {"de-DE", "ar-EG-u-nu-arab", "tr-TR"})
  @DisplayName("none changes its text with the country")
  void locale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(WritingStyle.of(1.5, 0, 0.1, 0.2, 0.5))
          .hasToString(
              "WritingStyle[slant 1.5°, skew 0.0°, stroke width 0.100, ink area 0.200, aspect 0.50]");
      assertThat(ImageLimits.defaults().toString())
          .startsWith("ImageLimits[40,000,000 pixels, 20,000,000 bytes");
      assertThat(DigitTensor.of(new float[784])).hasToString("DigitTensor[28x28, ink 0.0 px]");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new Box(12, 0, 0, 0))
          .withMessageEndingWith("x=12 y=0 width=0 height=0");
    } finally {
      Locale.setDefault(before);
    }
  }
}
