package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

abstract class ClosingClause extends Clause {
  /** Long enough that a close which does not wait has finished. */
  private static final long WAITING_MILLIS = 200;

  private static final DrawnDigit DIGIT = DrawnDigits.all().get(0);

  ClosingClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("again does nothing")
  void isIdempotent() {
    DigitRecognizer recognizer = load();
    recognizer.close();
    assertDoesNotThrow(recognizer::close);
  }

  @Test
  @DisplayName("by several threads at once happens once")
  void byManyThreads() {
    DigitRecognizer recognizer = load();
    Callable<String> close =
        () -> {
          recognizer.close();
          return "closed";
        };
    assertEquals(Collections.nCopies(8, "closed"), Threads.together(Collections.nCopies(8, close)));
  }

  @TestFactory
  @DisplayName("makes every method throw IllegalStateException")
  Stream<DynamicTest> shutsEveryMethod() {
    Map<String, Consumer<DigitRecognizer>> methods =
        Map.of(
            "recognize(PenStrokes)", recognizer -> recognizer.recognize(DIGIT.strokes()),
            "recognize(BufferedImage)", recognizer -> recognizer.recognize(DIGIT.image()),
            "recognize(Path)", recognizer -> recognizer.recognize(Path.of("digit.png")),
            "recognize(InputStream)",
                recognizer -> recognizer.recognize(new ByteArrayInputStream(DIGIT.png())),
            "recognize(byte[])", recognizer -> recognizer.recognize(DIGIT.png()),
            "recognizeAll", recognizer -> recognizer.recognizeAll(List.of(DIGIT.image())),
            "classify", recognizer -> recognizer.classify(DIGIT.tensor()),
            "classifyAll", recognizer -> recognizer.classifyAll(List.of(DIGIT.tensor())),
            "info", DigitRecognizer::info);
    DigitRecognizer recognizer = load();
    recognizer.close();
    return methods.entrySet().stream()
        .sorted(Map.Entry.comparingByKey())
        .map(
            method ->
                DynamicTest.dynamicTest(
                    method.getKey(),
                    () ->
                        assertThrows(
                            IllegalStateException.class,
                            () -> method.getValue().accept(recognizer))));
  }

  @Test
  @DisplayName("waits for the call in flight, which still gets its reading")
  void waitsForCalls() {
    HeldPreprocessor held = new HeldPreprocessor(preprocessor());
    DigitRecognizer recognizer = DigitRecognizer.load(options().preprocessor(held).build());
    FutureTask<Recognition> reading = Threads.start(() -> recognizer.recognize(DIGIT.image()));
    held.awaitCall();
    FutureTask<String> closing =
        Threads.start(
            () -> {
              recognizer.close();
              return "closed";
            });
    assertThrows(TimeoutException.class, () -> closing.get(WAITING_MILLIS, TimeUnit.MILLISECONDS));
    held.release();
    Recognition read = Threads.result(reading);
    assertEquals("closed", Threads.result(closing));
    try (DigitRecognizer other = load()) {
      Readings.assertAlike("in flight", other.recognize(DIGIT.image()), read);
    }
  }

  @Test
  @DisplayName("leaves other recognisers of the same model usable")
  void leavesOthers() {
    try (DigitRecognizer other = load()) {
      Recognition before = other.classify(DIGIT.tensor());
      load().close();
      Readings.assertAlike("afterwards", before, other.classify(DIGIT.tensor()));
    }
  }

  @Test
  @DisplayName("does not keep the backend from being loaded again")
  void allowsReload() {
    Recognition before;
    try (DigitRecognizer recognizer = load()) {
      before = recognizer.classify(DIGIT.tensor());
    }
    try (DigitRecognizer recognizer = load()) {
      Readings.assertAlike("afterwards", before, recognizer.classify(DIGIT.tensor()));
    }
  }
}
