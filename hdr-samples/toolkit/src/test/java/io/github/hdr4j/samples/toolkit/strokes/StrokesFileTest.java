package io.github.hdr4j.samples.toolkit.strokes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.hdr4j.PenPoint;
import io.github.hdr4j.PenStrokes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A file of pen strokes")
class StrokesFileTest {
  @TempDir Path folder;

  private Path file(String json) throws IOException {
    return Files.writeString(folder.resolve("strokes.json"), json);
  }

  private PenStrokes read(String json) throws IOException {
    return StrokesFile.read(file(json));
  }

  @Test
  @DisplayName("holds strokes of points, with time and pressure if known")
  void full() throws IOException {
    assertThat(
            read(
                """
                {"device": "pad", "strokes": [
                  [[60, 10], [20.5, 7e1]],
                  [],
                  [[1, 2, 810, 0.6], [3, 4, null, 1]]]}
                """))
        .isEqualTo(
            PenStrokes.builder()
                .point(60, 10)
                .point(20.5, 70)
                .penUp()
                .point(PenPoint.of(1, 2).withMillis(810).withPressure(0.6))
                .point(PenPoint.of(3, 4).withPressure(1))
                .build());
  }

  @Test
  @DisplayName("may count y upwards")
  void upwards() throws IOException {
    PenStrokes mirrored = PenStrokes.builder().point(1, -2).build();
    assertThat(read("{\"yUpwards\": true, \"strokes\": [[[1, 2]]]}")).isEqualTo(mirrored);
    assertThat(read("{\"yUpwards\": false, \"strokes\": [[[1, -2]]]}")).isEqualTo(mirrored);
  }

  @Test
  @DisplayName("may be blank")
  void blank() throws IOException {
    assertThat(read("{\"strokes\": []}").isBlank()).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]                                  | no object with a list \"strokes\"",
        "{\"strokes\": 5}                    | no object with a list \"strokes\"",
        "{\"strokes\": [5]}                  | stroke 1 is not a list of points",
        "{\"strokes\": [[[1, 2], [1]]]}      | stroke 1, point 2: not [x, y] or [x, y, millis, pressure]: [1]",
        "{\"strokes\": [[[1, 2, 3]]]}        | stroke 1, point 1: not [x, y] or [x, y, millis, pressure]: [1,2,3]",
        "{\"strokes\": [[[1, 2]], [7]]}      | stroke 2, point 1: not [x, y] or [x, y, millis, pressure]: 7",
        "{\"strokes\": [[[1, \"2\"]]]}       | stroke 1, point 1: not a number: \"2\"",
        "{\"strokes\": [[[1, 2, 3, 4]]]}     | stroke 1, point 1: pressure must be 0 to 1: 4.0",
        "{\"strokes\": [[[1e400, 2]]]}       | stroke 1, point 1: x must be a number from -1e9 to 1e9, in whatever unit: Infinity",
        "{\"strokes\": [], \"yUpwards\": 1}  | \"yUpwards\" is neither true nor false: 1",
      })
  @DisplayName("of another form is refused, and the place named")
  void refused(String json, String message) throws IOException {
    Path file = file(json);
    assertThatIOException()
        .isThrownBy(() -> StrokesFile.read(file))
        .withMessage(file + ": " + message);
  }

  @Test
  @DisplayName("that is no JSON, is too large or is not there is refused")
  void unreadable() throws IOException {
    Path cut = file("{\"strokes\": [[[1,");
    assertThatIOException()
        .isThrownBy(() -> StrokesFile.read(cut))
        .withMessageStartingWith(cut + ": not JSON: Unexpected end-of-input");
    Path large = file(" ".repeat(8_000_001));
    assertThatIOException()
        .isThrownBy(() -> StrokesFile.read(large))
        .withMessageEndingWith(
            "8000001 bytes are more than the 10000 points that are allowed can take");
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> StrokesFile.read(folder.resolve("gone.json")));
  }
}
