package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.github.hdr4j.conformance.DrawnDigit;
import io.github.hdr4j.conformance.DrawnDigits;
import io.github.hdr4j.conformance.ServiceLine;
import io.github.thirdparty.TemplateRecognizer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A number reader that opens its recogniser itself")
class NumberReaderLoadTest {
  private final RecognizerOptions options = ServiceLine.options(TemplateRecognizer.class).build();
  private final DrawnDigit drawn = DrawnDigits.all().get(3);

  @Test
  @DisplayName("reads with the backend and the preprocessor of the options")
  void reads() {
    try (NumberReader reader = NumberReader.load(options)) {
      assertThat(reader.read(drawn.image()))
          .singleElement()
          .satisfies(
              number -> {
                assertThat(number.text()).isEqualTo(expected());
                assertThat(number.digits()).hasSize(1);
              });
    }
  }

  private String expected() {
    try (DigitRecognizer recognizer = DigitRecognizer.load(options)) {
      return String.valueOf(recognizer.recognize(drawn.image()).best().orElseThrow());
    }
  }

  @Test
  @DisplayName("closes it, but not when only a reader with other rules is closed")
  void owns() {
    NumberReader reader = NumberReader.load(options);
    NumberReader ruled = reader.with(NumberRules.digits(1));
    ruled.close();
    assertThat(reader.read(drawn.image())).hasSize(1);
    reader.close();
    reader.close();
    for (NumberReader closed : new NumberReader[] {reader, ruled}) {
      assertThatIllegalStateException()
          .isThrownBy(() -> closed.read(drawn.image()))
          .withMessageStartingWith("this DigitRecognizer is closed");
    }
  }
}
