package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import io.github.hdr4j.DeadlineExceededException;
import io.github.hdr4j.RecognizerOptions;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A deadline")
class DeadlineTest {
  private final DigitEngine engine = Engines.reading();

  @Test
  @DisplayName("stops a call before the engine if preparing took too long")
  void exceeded() throws Exception {
    try (FakeBackend recognizer = slowlyPreparing(Duration.ofMillis(1))) {
      assertThatThrownBy(() -> recognizer.recognize(FakePreprocessor.picture(1)))
          .isExactlyInstanceOf(DeadlineExceededException.class)
          .hasMessage(
              "the call took longer than its deadline of PT0.001S; raise"
                  + " RecognizerOptions.deadline or send smaller pictures");
    }
    verify(engine, never()).logits(anyList());
  }

  @Test
  @DisplayName("stops a batch between two pictures")
  void batch() {
    try (FakeBackend recognizer = slowlyPreparing(Duration.ofMillis(1))) {
      assertThatThrownBy(
              () -> recognizer.recognizeAll(Collections.nCopies(1000, FakePreprocessor.picture(1))))
          .isExactlyInstanceOf(DeadlineExceededException.class);
    }
  }

  @Test
  @DisplayName("counts anew for every call")
  void everyCall() {
    try (FakeBackend recognizer = slowlyPreparing(Duration.ofSeconds(30))) {
      for (int i = 0; i < 3; i++) {
        assertThat(recognizer.recognize(FakePreprocessor.picture(1)).digit()).hasValue(1);
      }
    }
  }

  @Test
  @DisplayName("may be as far away as time goes")
  void forever() {
    try (FakeBackend recognizer = slowlyPreparing(ChronoUnit.FOREVER.getDuration())) {
      assertThat(recognizer.classifyAll(List.of(Engines.tensor(1)))).hasSize(1);
    }
  }

  private FakeBackend slowlyPreparing(Duration deadline) {
    FakeBackend recognizer = new FakeBackend(options -> engine);
    recognizer.open(
        RecognizerOptions.builder().deadline(deadline).build(),
        new FakePreprocessor(
            image -> {
              pause();
              return FakePreprocessor.ink(Engines.tensor(1), Optional.empty());
            }));
    return recognizer;
  }

  private static void pause() {
    try {
      Thread.sleep(5);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
