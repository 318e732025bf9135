package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class SharingClause extends Clause {
  /** Finding a provider takes about 1 ms; opening the smallest engines takes 3 ms, most 30. */
  private static final Duration CHEAP = Duration.ofMillis(20);

  private static final int LOADS = 31;

  private static final DrawnDigit DIGIT = DrawnDigits.all().get(0);

  SharingClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("tell the same of backend, engine and model")
  void sameInfo() {
    try (DigitRecognizer first = load();
        DigitRecognizer second = load()) {
      assertEquals(first.info().toString(), second.info().toString());
      assertEquals(first.info().model().metadata(), second.info().model().metadata());
    }
  }

  @Test
  @DisplayName("read the same")
  void sameReadings() {
    try (DigitRecognizer first = load();
        DigitRecognizer second = load()) {
      Readings.assertAlike(
          first.classifyAll(Blends.of(20, 20)), second.classifyAll(Blends.of(20, 20)));
    }
  }

  @Test
  @DisplayName("are loaded in no time once one is open")
  void cheap() {
    try (DigitRecognizer open = load()) {
      Readings.assertAlike(
          "a further one", open.classify(DIGIT.tensor()), readWithAnother(DIGIT.tensor()));
      long median =
          LongStream.generate(this::nanosToLoad).limit(LOADS).sorted().toArray()[LOADS / 2];
      assertTrue(
          median < CHEAP.toNanos(),
          "a further load took %d µs".formatted(Duration.ofNanos(median).toNanos() / 1000));
    }
  }

  private Recognition readWithAnother(DigitTensor tensor) {
    try (DigitRecognizer another = load()) {
      return another.classify(tensor);
    }
  }

  /** Of processor time, which does not depend on what else the machine does. */
  private long nanosToLoad() {
    ThreadMXBean threads = ManagementFactory.getThreadMXBean();
    long start = threads.getCurrentThreadCpuTime();
    load().close();
    return threads.getCurrentThreadCpuTime() - start;
  }
}
