package io.github.hdr4j.samples.web.durability;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills twice by default; the property {@code hdr.kill.times} makes it more often. */
@DisplayName("A server that is killed under load")
class KillTest {
  @Test
  @DisplayName("has every reading it acknowledged, with its picture, and nothing that is orphaned")
  void keepsWhatItAcknowledged(@TempDir Path folder) throws Exception {
    int times = Integer.getInteger("hdr.kill.times", 2);

    KillReport report = KillRun.of(times, folder.resolve("server"));

    System.out.println(report.table());
    report.write(Path.of("target", "durability.json"));
    assertThat(report.rounds()).hasSize(times);
    assertThat(report.acknowledged()).isGreaterThanOrEqualTo(times);
    assertThat(report.faults()).isEmpty();
  }
}
