package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.ModelInfo;
import io.github.hdr4j.RecognizerOptions;
import java.lang.ref.WeakReference;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@DisplayName("A recogniser that is forgotten instead of closed")
@Timeout(60)
class ForgettingTest {
  private static final AtomicInteger OPENED = new AtomicInteger();
  private static final AtomicInteger CLOSED = new AtomicInteger();

  @AfterEach
  void closeWhatIsKept() {
    await(
        () -> {
          for (int threads = 1; threads <= 2; threads++) {
            load(threads).close();
          }
          return CLOSED.get() == OPENED.get();
        });
    OPENED.set(0);
    CLOSED.set(0);
  }

  @Test
  @DisplayName("is collected, and its engine is kept and used again")
  void kept() {
    awaitAbandoned(forget(1));

    assertThat(load(1).classify(Engines.tensor(3)).best()).hasValue(0);

    assertThat(OPENED).hasValue(1);
    assertThat(CLOSED).hasValue(0);
  }

  @Test
  @DisplayName("leaves an engine that closes with the next recogniser that is closed")
  void closedLater() {
    awaitAbandoned(forget(1));

    load(1).close();

    assertThat(CLOSED).hasValue(1);
  }

  @Test
  @DisplayName("makes room for the next forgotten one: only the last engine is kept")
  void onlyTheLast() {
    awaitAbandoned(forget(1));
    awaitAbandoned(forget(2));

    assertThat(CLOSED).hasValue(1);
    load(2).classify(Engines.tensor(1));
    assertThat(OPENED).hasValue(2);
  }

  @Test
  @DisplayName("takes no engine away from one that is still in use")
  void inUse() {
    try (Counting user = load(1)) {
      awaitAbandoned(forget(1));
      awaitAbandoned(forget(2));

      assertThat(user.classify(Engines.tensor(1)).best()).hasValue(0);
      assertThat(CLOSED).hasValue(0);
    }
    assertThat(CLOSED).hasValue(1);
  }

  @Test
  @DisplayName("costs nothing in a loop of load().recognize(image)")
  void loop() {
    for (int i = 0; i < 300; i++) {
      assertThat(load(1).recognize(FakePreprocessor.picture(1)).best()).hasValue(0);
      if (i % 100 == 0) {
        System.gc();
      }
    }
    assertThat(OPENED).hasValue(1);
  }

  private static Counting load(int threads) {
    Counting recognizer = new Counting();
    recognizer.open(RecognizerOptions.builder().threads(threads).build(), new FakePreprocessor());
    return recognizer;
  }

  private static WeakReference<Counting> forget(int threads) {
    return new WeakReference<>(load(threads));
  }

  /** Waits for the collector and then, by forgetting markers too, for the cleaner behind it. */
  private static void awaitAbandoned(WeakReference<?> recognizer) {
    await(() -> recognizer.get() == null);
    for (int marker = 0; marker < 3; marker++) {
      CountDownLatch cleaned = new CountDownLatch(1);
      Forgotten.onUnreachable(new Object(), cleaned::countDown);
      await(() -> cleaned.getCount() == 0);
    }
  }

  private static void await(BooleanSupplier done) {
    while (!done.getAsBoolean()) {
      System.gc();
      try {
        Thread.sleep(5);
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  /** A backend whose engines count how many were opened and closed; a mock would hold on to it. */
  @ProviderName("counting")
  private static final class Counting extends AbstractDigitRecognizer {
    @Override
    protected DigitEngine openEngine(EngineOptions options) {
      OPENED.incrementAndGet();
      return new Zero(Models.tenOutputs());
    }
  }

  private record Zero(ModelInfo model) implements DigitEngine {
    @Override
    public String description() {
      return "zero";
    }

    @Override
    public float[][] logits(List<DigitTensor> batch) {
      float[][] rows = new float[batch.size()][10];
      for (float[] row : rows) {
        row[0] = 9;
      }
      return rows;
    }

    @Override
    public void close() {
      CLOSED.incrementAndGet();
    }
  }
}
