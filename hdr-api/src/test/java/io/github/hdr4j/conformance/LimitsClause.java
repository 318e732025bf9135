package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.hdr4j.DeadlineExceededException;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.PenStrokes;
import io.github.hdr4j.RecognizerOptions;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

abstract class LimitsClause extends Clause {
  private static final DrawnDigit DIGIT = DrawnDigits.all().get(0);

  LimitsClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("that are null throw NullPointerException")
  @SuppressWarnings("DataFlowIssue")
  void nulls() {
    try (DigitRecognizer recognizer = load()) {
      assertThrowsNull(() -> recognizer.recognize((BufferedImage) null));
      assertThrowsNull(() -> recognizer.recognize((Path) null));
      assertThrowsNull(() -> recognizer.recognize((InputStream) null));
      assertThrowsNull(() -> recognizer.recognize((byte[]) null));
      assertThrowsNull(() -> recognizer.recognize((PenStrokes) null));
      assertThrowsNull(() -> recognizer.recognizeAll(null));
      assertThrowsNull(() -> recognizer.recognizeAll(Arrays.asList(DIGIT.image(), null)));
      assertThrowsNull(() -> recognizer.classify(null));
      assertThrowsNull(() -> recognizer.classifyAll(null));
      assertThrowsNull(() -> recognizer.classifyAll(Arrays.asList(DIGIT.tensor(), null)));
    }
    assertThrowsNull(() -> DigitRecognizer.load(null));
  }

  private static void assertThrowsNull(Runnable call) {
    assertThrows(NullPointerException.class, call::run);
  }

  @Test
  @DisplayName("out of range throw IllegalArgumentException")
  void outOfRange() {
    assertThrowsIllegal(() -> options().threads(0));
    assertThrowsIllegal(() -> options().acceptThreshold(1.01));
    assertThrowsIllegal(() -> options().digitThreshold(Double.NaN));
    assertThrowsIllegal(() -> options().deadline(Duration.ZERO));
    assertThrowsIllegal(() -> DigitTensor.of(new float[DigitTensor.LENGTH - 1]));
  }

  private static void assertThrowsIllegal(Runnable call) {
    assertThrows(IllegalArgumentException.class, call::run);
  }

  @ParameterizedTest(name = "with {0} threads change no reading")
  @ValueSource(ints = {2, 4})
  void threads(int threads) {
    List<DigitTensor> tensors = Blends.of(70, 70);
    try (DigitRecognizer one = load();
        DigitRecognizer several = DigitRecognizer.load(options().threads(threads).build())) {
      Readings.assertAlike(one.classifyAll(tensors), several.classifyAll(tensors));
    }
  }

  @Test
  @DisplayName("with a deadline stop a call that takes longer")
  void deadline() {
    RecognizerOptions hasty = options().deadline(Duration.ofNanos(1)).build();
    try (DigitRecognizer recognizer = DigitRecognizer.load(hasty)) {
      assertThrowsLate(() -> recognizer.recognize(DIGIT.image()));
      assertThrowsLate(() -> recognizer.recognize(DIGIT.strokes()));
      assertThrowsLate(() -> recognizer.recognizeAll(List.of(DIGIT.image())));
      assertThrowsLate(() -> recognizer.classifyAll(List.of(DIGIT.tensor())));
    }
  }

  private static void assertThrowsLate(Runnable call) {
    assertThrows(DeadlineExceededException.class, call::run);
  }

  @Test
  @DisplayName("with a generous deadline change no reading")
  void generousDeadline() {
    RecognizerOptions patient = options().deadline(Duration.ofDays(1)).build();
    try (DigitRecognizer without = load();
        DigitRecognizer with = DigitRecognizer.load(patient)) {
      Readings.assertAlike(
          "with a deadline", without.recognize(DIGIT.image()), with.recognize(DIGIT.image()));
    }
  }
}
