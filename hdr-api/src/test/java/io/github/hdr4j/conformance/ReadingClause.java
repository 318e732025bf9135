package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hdr4j.Alternative;
import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.Verdict;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class ReadingClause extends Clause {
  private static final int WITH_REJECT = 11;

  ReadingClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("has ten probabilities that sum to 1")
  void sumsToOne() {
    forEachReading(
        reading -> {
          double sum =
              IntStream.range(0, Recognition.DIGITS).mapToDouble(reading::probability).sum();
          assertEquals(1, sum, 1e-9);
        });
  }

  @Test
  @DisplayName("has its most probable digit as the best, and its probability as confidence")
  void bestIsMostProbable() {
    forEachReading(
        reading -> {
          int best = reading.best().orElseThrow();
          assertEquals(reading.confidence(), reading.probability(best));
          assertTrue(
              IntStream.range(0, Recognition.DIGITS)
                  .allMatch(digit -> reading.probability(digit) <= reading.confidence()));
        });
  }

  @Test
  @DisplayName("has a digit when accepted, and a reason when not")
  void digitWhenAccepted() {
    forEachReading(
        reading -> {
          boolean accepted = reading.verdict() == Verdict.ACCEPTED;
          assertEquals(accepted ? reading.best() : OptionalInt.empty(), reading.digit());
          assertEquals(accepted, reading.reason().isEmpty());
        });
  }

  @Test
  @DisplayName("lists the other digits, most probable first")
  void alternatives() {
    forEachReading(
        reading -> {
          double previous = reading.confidence();
          for (Alternative alternative : reading.alternatives()) {
            assertFalse(reading.best().equals(OptionalInt.of(alternative.digit())));
            assertEquals(reading.probability(alternative.digit()), alternative.probability());
            assertTrue(alternative.probability() <= previous);
            previous = alternative.probability();
          }
        });
  }

  @Test
  @DisplayName("has a digit probability below 1 only if the model can say that it is no digit")
  void digitProbability() {
    try (DigitRecognizer recognizer = load()) {
      boolean rejects = recognizer.info().model().classes() == WITH_REJECT;
      for (Recognition reading : recognizer.classifyAll(Blends.of(30, 30))) {
        assertTrue(rejects || reading.digitProbability() == 1);
      }
    }
  }

  @Test
  @DisplayName("of a blank tensor is blank")
  void blank() {
    DigitTensor blank = DigitTensor.of(new float[DigitTensor.LENGTH]);
    try (DigitRecognizer recognizer = load()) {
      assertEquals(Verdict.BLANK, recognizer.classify(blank).verdict());
      assertEquals(
          List.of(Verdict.BLANK),
          recognizer.classifyAll(List.of(blank)).stream().map(Recognition::verdict).toList());
    }
  }

  @Test
  @DisplayName("comes with a complete description of who reads")
  void info() {
    try (DigitRecognizer recognizer = load()) {
      RecognizerInfo info = recognizer.info();
      assertFalse(info.backend().isBlank(), "backend");
      assertFalse(info.version().isBlank(), "version");
      assertFalse(info.engine().isBlank(), "engine");
      assertFalse(info.model().name().isBlank(), "model name");
      assertTrue(info.model().sha256().matches("[0-9a-f]{64}"), "model SHA-256");
      assertEquals(preprocessor().contract(), info.model().contract());
      assertSame(info, recognizer.info());
    }
  }

  private void forEachReading(Consumer<Recognition> check) {
    try (DigitRecognizer recognizer = load()) {
      recognizer.classifyAll(Blends.of(100, 100)).forEach(check);
      DrawnDigits.all().forEach(drawn -> check.accept(recognizer.classify(drawn.tensor())));
    }
  }
}
