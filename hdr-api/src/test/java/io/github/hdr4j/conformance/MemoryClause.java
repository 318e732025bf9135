package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.RecognizerOptions;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(value = OS.LINUX, disabledReason = "only Linux tells it in /proc")
abstract class MemoryClause extends Clause {
  private static final int RELOADS = 300;
  private static final int CALLS = 2_000;

  /** A model of 0.9 MB that is not released would add 270 MB. */
  private static final long MOST_MEGABYTES = 64;

  private static final List<DigitTensor> BATCH = Blends.of(64, 64);

  MemoryClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("does not grow over 300 reloads and 2,000 calls")
  void flat() {
    // As many as are counted: compiled code and the collector's tables grow at first, a leak
    // always.
    work(RELOADS, CALLS / 5);
    long before = ResidentSet.nativeMegabytes();
    work(RELOADS, CALLS);
    long growth = ResidentSet.nativeMegabytes() - before;
    assertTrue(
        growth <= MOST_MEGABYTES,
        "native memory grew by %d MB over %d reloads and %d calls"
            .formatted(growth, RELOADS, CALLS));
  }

  private void work(int reloads, int calls) {
    for (int i = 0; i < reloads; i++) {
      try (DigitRecognizer recognizer = load()) {
        recognizer.classifyAll(BATCH.subList(0, 1 + i % BATCH.size()));
      }
    }
    try (DigitRecognizer recognizer = load()) {
      for (int i = 0; i < calls; i++) {
        recognizer.classify(BATCH.get(i % BATCH.size()));
      }
    }
  }
}
