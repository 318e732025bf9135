package io.github.hdr4j.conformance;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.RecognizerOptions;
import java.util.ArrayList;
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

  /**
   * A leak grows every time. The Java machine grows only until its heap has its full size: for each
   * gigabyte of heap the collector keeps about 40 MB of tables beside it.
   */
  private static final int ROUNDS = 3;

  private static final List<DigitTensor> BATCH = Blends.of(64, 64);

  MemoryClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("does not grow over 300 reloads and 2,000 calls")
  void flat() {
    work(RELOADS, CALLS / 5);
    List<Long> growths = new ArrayList<>();
    long growth = Long.MAX_VALUE;
    while (growth > MOST_MEGABYTES && growths.size() < ROUNDS) {
      long before = ResidentSet.nativeMegabytes();
      work(RELOADS, CALLS);
      growth = ResidentSet.nativeMegabytes() - before;
      growths.add(growth);
    }
    assertTrue(
        growth <= MOST_MEGABYTES,
        "native memory grew by %s MB, each time over %d reloads and %d calls"
            .formatted(growths, RELOADS, CALLS));
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
