package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Checkpoints")
class CheckpointsTest {

  @TempDir Path folder;

  @Test
  @DisplayName("give back what was saved, and keep the last three only")
  void roundTrip() throws IOException {
    Checkpoints checkpoints = new Checkpoints(folder.resolve("new"), "run", 5);
    assertThat(checkpoints.latest()).isEmpty();
    for (int epoch = 9; epoch <= 13; epoch++) {
      checkpoints.save(state(epoch));
    }
    TrainingState latest = checkpoints.latest().orElseThrow();
    assertThat(latest.epoch).isEqualTo(13);
    assertThat(latest.step).isEqualTo(1300);
    assertThat(latest.weights).containsExactly(1, 2, 3, 4, 13);
    assertThat(latest.second).containsOnly(0.5f);
    try (Stream<Path> files = Files.list(folder.resolve("new"))) {
      assertThat(files.map(file -> file.getFileName().toString()).sorted())
          .isEqualTo(
              List.of("epoch-0011.checkpoint", "epoch-0012.checkpoint", "epoch-0013.checkpoint"));
    }
  }

  @Test
  @DisplayName("of another run are refused, naming both")
  void otherRun() throws IOException {
    new Checkpoints(folder, "seed 1", 5).save(state(1));
    assertThatThrownBy(() -> new Checkpoints(folder, "seed 2", 5).latest())
        .isInstanceOf(IOException.class)
        .hasMessageEndingWith("belongs to another run: it was made with seed 1, this is seed 2");
  }

  @Test
  @DisplayName("that are damaged are refused")
  void damaged() throws IOException {
    Checkpoints checkpoints = new Checkpoints(folder, "run", 5);
    checkpoints.save(state(1));
    Path file = folder.resolve("epoch-0001.checkpoint");
    byte[] bytes = Files.readAllBytes(file);
    byte[] flipped = bytes.clone();
    flipped[60] ^= 1;
    Files.write(file, flipped);
    assertThatThrownBy(checkpoints::latest)
        .hasMessage(file + " is damaged: its checksum does not match");
    Files.write(file, Arrays.copyOf(bytes, bytes.length - 1));
    assertThatThrownBy(checkpoints::latest).hasMessage(file + " is damaged: it ends too early");
  }

  private static TrainingState state(int epoch) {
    TrainingState state = new TrainingState(5);
    state.epoch = epoch;
    state.step = 100 * epoch;
    System.arraycopy(new float[] {1, 2, 3, 4, epoch}, 0, state.weights, 0, 5);
    Arrays.fill(state.second, 0.5f);
    return state;
  }
}
