package io.github.hdr4j.samples.toolkit.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The file of a training history")
class TrainingHistoryFileTest {
  private static final TrainingHistory TWO_EPOCHS =
      new TrainingHistory(
          List.of(
              new EpochFigures(
                  1,
                  0.5,
                  OptionalDouble.of(0.8),
                  OptionalDouble.of(0.25),
                  OptionalDouble.of(0.9375)),
              new EpochFigures(
                  3, 0.125, OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(1))));

  @TempDir Path folder;

  @Test
  @DisplayName("leaves empty what was not measured, and is read as it was written")
  void roundTrip() throws IOException {
    Path file = folder.resolve("history.csv");
    TrainingHistoryFile.write(TWO_EPOCHS, file);
    assertThat(file)
        .hasContent(
            """
            epoch,loss,accuracy,validation_loss,validation_accuracy
            1,0.5,0.8,0.25,0.9375
            3,0.125,,,1.0
            """);
    assertThat(TrainingHistoryFile.read(file)).isEqualTo(TWO_EPOCHS);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1,0.5,,|line 3 is not 'epoch,loss,accuracy,validation_loss,validation_accuracy': it has 4 cells",
        "2,NaN,,,|a loss is 0 or more, not NaN",
        "2,0.5,1.5,,|an accuracy is 0 to 1, not 1.5",
        "two,0.5,,,|For input string",
        "1,0.5,,,|epoch 1 comes after epoch 1"
      })
  @DisplayName("is refused with the line and what is wrong in it")
  void broken(String line, String reason) throws IOException {
    assertRefused(TrainingHistoryFile.HEADER + "\n1,0.5,,,\n" + line, reason);
  }

  @Test
  @DisplayName("is no other file, and not empty")
  void other() throws IOException {
    assertRefused("a,b\n1,2\n", "is no training history: its first line is not");
    assertRefused("", "is no training history: its first line is not");
    assertRefused(TrainingHistoryFile.HEADER, "a training history has an epoch or more");
  }

  private void assertRefused(String content, String reason) throws IOException {
    Path file = Files.writeString(folder.resolve("broken.csv"), content);
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> TrainingHistoryFile.read(file))
        .satisfies(e -> assertThat(e.getFile()).isEqualTo(file.toString()))
        .satisfies(e -> assertThat(e.getReason()).contains(reason));
  }
}
