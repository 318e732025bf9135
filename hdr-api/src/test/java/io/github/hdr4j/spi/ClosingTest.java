package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.io.ByteArrayInputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("Closing a recogniser")
@Timeout(30)
class ClosingTest {
  @Test
  @DisplayName("closes the engine once, however often it is closed")
  void idempotent() {
    DigitEngine engine = Engines.reading();
    FakeBackend recognizer = FakeBackend.open(engine);

    recognizer.close();
    recognizer.close();

    verify(engine, times(1)).close();
  }

  @Test
  @DisplayName("is the end of every method")
  void useAfterClose() {
    FakeBackend recognizer = FakeBackend.open(Engines.reading());
    recognizer.close();

    List<Consumer<DigitRecognizer>> uses =
        List.of(
            closed -> closed.recognize(FakePreprocessor.picture(1)),
            closed -> closed.recognize(Path.of("x.png")),
            closed -> closed.recognize(new ByteArrayInputStream(new byte[1])),
            closed -> closed.recognize(new byte[1]),
            closed -> closed.recognizeAll(List.of()),
            closed -> closed.classify(Engines.tensor(1)),
            closed -> closed.classifyAll(List.of()),
            DigitRecognizer::preprocessor,
            DigitRecognizer::info);
    assertThat(uses)
        .allSatisfy(
            use ->
                assertThatIllegalStateException()
                    .isThrownBy(() -> use.accept(recognizer))
                    .withMessage(
                        "this DigitRecognizer is closed; load a new one with"
                            + " DigitRecognizer.load()"));
  }

  @Test
  @DisplayName("waits for the calls in flight, which still finish")
  void waits() throws Exception {
    CountDownLatch reading = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    DigitEngine engine =
        Engines.answering(
            Models.tenOutputs(),
            batch -> {
              reading.countDown();
              goOn.await();
              return Engines.reading().logits(batch);
            });
    FakeBackend recognizer = FakeBackend.open(engine);
    CompletableFuture<Recognition> call =
        CompletableFuture.supplyAsync(() -> recognizer.classify(Engines.tensor(6)));
    reading.await();

    CompletableFuture<Void> closing = CompletableFuture.runAsync(recognizer::close);
    assertThat(closing)
        .as("closing while a call is in flight")
        .failsWithin(100, TimeUnit.MILLISECONDS);
    verify(engine, never()).close();
    goOn.countDown();

    closing.get();
    assertThat(call.get().digit()).hasValue(6);
    verify(engine).close();
  }

  @Test
  @DisplayName("from within one of its own calls is refused instead of waiting for itself")
  void withinCall() {
    FakeBackend recognizer = new FakeBackend(options -> Engines.reading());
    recognizer.open(
        RecognizerOptions.defaults(),
        new FakePreprocessor(
            image -> {
              recognizer.close();
              return Preparation.blank();
            }));

    assertThatIllegalStateException()
        .isThrownBy(() -> recognizer.recognize(FakePreprocessor.picture(1)))
        .withMessage("a DigitRecognizer cannot be closed from within one of its own calls");
    recognizer.close();
  }

  @Test
  @DisplayName("with an engine that fails to close closes it all the same, and the next opens anew")
  void failing() {
    DigitEngine engine = Engines.reading();
    doThrow(new IllegalStateException("busy")).when(engine).close();
    FakeBackend recognizer = FakeBackend.open(engine);

    assertThatThrownBy(recognizer::close).hasMessage("busy");
    recognizer.close();

    verify(engine, times(1)).close();
    DigitEngine next = Engines.reading();
    FakeBackend.open(next).close();
    verify(next).close();
  }
}
