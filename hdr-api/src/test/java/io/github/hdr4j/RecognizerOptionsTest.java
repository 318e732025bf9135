package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.mockito.Mockito.mock;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Recogniser options")
class RecognizerOptionsTest {
  private final RecognizerOptions.Builder builder = RecognizerOptions.builder();

  @Test
  @DisplayName("leave the choice to the class path and the model by default")
  void defaults() {
    RecognizerOptions options = RecognizerOptions.defaults();

    assertThat(options.backend()).isEmpty();
    assertThat(options.model()).isEqualTo(ModelSource.bundled());
    assertThat(options.threads()).isOne();
    assertThat(options.acceptThreshold()).isEmpty();
    assertThat(options.digitThreshold()).isEmpty();
    assertThat(options.limits()).isEqualTo(ImageLimits.defaults());
    assertThat(options.deadline()).isEmpty();
    assertThat(options.preprocessorName()).isEmpty();
    assertThat(options.preprocessor()).isEmpty();
    assertThat(options.classLoader()).isEmpty();
  }

  @Test
  @DisplayName("hold what the builder was told, whatever it is told afterwards")
  void everything() {
    ClassLoader loader = getClass().getClassLoader();
    ImageLimits limits = ImageLimits.defaults().withMaxBytes(9);
    builder
        .backend("onnx")
        .model(ModelSource.accurate())
        .threads(4)
        .acceptThreshold(0.75)
        .digitThreshold(0)
        .limits(limits)
        .deadline(Duration.ofSeconds(2))
        .preprocessor("plain")
        .classLoader(loader);
    RecognizerOptions options = builder.build();
    builder.backend("dl4j").threads(1).acceptThreshold(1);

    assertThat(options.backend()).hasValue("onnx");
    assertThat(options.model()).isEqualTo(ModelSource.accurate());
    assertThat(options.threads()).isEqualTo(4);
    assertThat(options.acceptThreshold()).hasValue(0.75);
    assertThat(options.digitThreshold()).hasValue(0);
    assertThat(options.limits()).isEqualTo(limits);
    assertThat(options.deadline()).hasValue(Duration.ofSeconds(2));
    assertThat(options.preprocessorName()).hasValue("plain");
    assertThat(options.classLoader()).hasValue(loader);
  }

  @Test
  @DisplayName("name a preprocessor or hold one, whichever was said last")
  void preprocessor() {
    Preprocessor own = mock(Preprocessor.class);

    RecognizerOptions instance = builder.preprocessor("plain").preprocessor(own).build();
    assertThat(instance.preprocessor()).hasValue(own);
    assertThat(instance.preprocessorName()).isEmpty();

    RecognizerOptions named = builder.preprocessor("plain").build();
    assertThat(named.preprocessor()).isEmpty();
    assertThat(named.preprocessorName()).hasValue("plain");
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1.1, Double.NaN})
  @DisplayName("refuse thresholds outside 0 to 1")
  void thresholds(double value) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.acceptThreshold(value))
        .withMessage("acceptThreshold must be 0 to 1: " + value);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.digitThreshold(value))
        .withMessage("digitThreshold must be 0 to 1: " + value);
  }

  @Test
  @DisplayName("refuse no thread and no time")
  void refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.threads(0))
        .withMessage("threads must be 1 or more: 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.deadline(Duration.ZERO))
        .withMessage("deadline must be above zero: PT0S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.deadline(Duration.ofMillis(-1)))
        .withMessage("deadline must be above zero: PT-0.001S");
  }

  @Test
  @DisplayName("refuse null")
  void nulls() {
    assertThatNullPointerException().isThrownBy(() -> builder.backend(null));
    assertThatNullPointerException().isThrownBy(() -> builder.model(null));
    assertThatNullPointerException().isThrownBy(() -> builder.limits(null));
    assertThatNullPointerException().isThrownBy(() -> builder.deadline(null));
    assertThatNullPointerException().isThrownBy(() -> builder.preprocessor((String) null));
    assertThatNullPointerException().isThrownBy(() -> builder.preprocessor((Preprocessor) null));
    assertThatNullPointerException().isThrownBy(() -> builder.classLoader(null));
    assertThatNullPointerException().isThrownBy(() -> DigitRecognizer.load(null));
    assertThatNullPointerException().isThrownBy(() -> Preprocessor.load(null));
  }
}
