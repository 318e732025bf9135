package io.github.hdr4j.samples.web.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A few seconds by default; the properties {@code hdr.load.*} make it a measurement, and bars that
 * are given as {@code hdr.load.least} (requests a second) and {@code hdr.load.p99} (milliseconds)
 * are held.
 */
@DisplayName("Under load")
class LoadTest {
  private static final double MOST_GROWTH = 1.1;

  @Test
  @DisplayName("every picture is recognised and kept, as quickly as was asked for")
  void everyPictureIsKept(@TempDir Path folder) throws Exception {
    LoadPlan plan = LoadPlan.ofProperties();

    LoadReport report = LoadRun.of(plan, folder.resolve("server"));

    System.out.println(report.table());
    report.write(Path.of("target", "load.json"));
    assertThat(report.failures()).isEmpty();
    assertThat(report.millis()).isNotEmpty();
    assertThat(report.perSecond()).isGreaterThanOrEqualTo(LoadPlan.bar("least", 0));
    assertThat(report.quantile(0.99))
        .isLessThanOrEqualTo(LoadPlan.bar("p99", Double.POSITIVE_INFINITY));
    if (plan.memory()) {
      assertThat(report.growth()).as("growth of the heap").isLessThan(MOST_GROWTH);
    }
  }
}
