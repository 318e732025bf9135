package io.github.hdr4j.preprocess.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hdr4j.PenPoint;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.PaperPreprocessor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The file of pen digits")
class PenDigitsTest {
  private static final int TRAINING = 7_494;
  private static final int TEST = 3_498;

  @TempDir Path folder;
  private final List<String> lines = new ArrayList<>();

  /** As many rows as the real one, in its form. */
  @BeforeEach
  void compose() {
    lines.add(
        IntStream.rangeClosed(1, 16)
            .mapToObj(column -> "\"c" + column + "\"")
            .collect(Collectors.joining(",", "\"\",", ",\"class\"")));
    for (int row = 1; row <= TRAINING + TEST; row++) {
      lines.add(
          "\"%d\",%d,%d,100,50,0,100,40,60,50,50,60,40,70,30,100,0,%d"
              .formatted(row, row % 101, row / 101 % 101, row % 10));
    }
  }

  private Path file() throws IOException {
    return Files.write(folder.resolve("pendigits.csv"), lines);
  }

  @Test
  @DisplayName("has a training part and a test part that share no row")
  void parts() throws IOException {
    Path file = file();
    List<LabelledStrokes> training = PenDigits.trainingPart(file);
    List<LabelledStrokes> test = PenDigits.testPart(file);
    assertThat(training).hasSize(TRAINING);
    assertThat(test).hasSize(TEST);
    assertThat(training.get(0).name()).isEqualTo(file + "#1");
    assertThat(training.get(TRAINING - 1).name()).isEqualTo(file + "#7494");
    assertThat(test.get(0).name()).isEqualTo(file + "#7495");
    assertThat(test.get(TEST - 1).name()).isEqualTo(file + "#10992");
    assertThat(training).doesNotContainAnyElementsOf(test);
  }

  @Test
  @DisplayName("gives each digit as one stroke, y downwards")
  void strokes() throws IOException {
    LabelledStrokes seventh = PenDigits.trainingPart(file()).get(6);
    assertThat(seventh.label()).isEqualTo(7);
    assertThat(seventh.strokes().strokes()).hasSize(1);
    List<PenPoint> points = seventh.strokes().strokes().get(0);
    assertThat(points).hasSize(8);
    assertThat(points.get(0)).isEqualTo(PenPoint.of(7, 0));
    assertThat(points.get(1)).isEqualTo(PenPoint.of(100, -50));
    assertThat(points.get(7)).isEqualTo(PenPoint.of(100, 0));
    assertThat(seventh.prepare(new PaperPreprocessor())).isInstanceOf(Preparation.Ink.class);
  }

  @Test
  @DisplayName("is told from other files by its first line")
  void isIn() throws IOException {
    assertThat(PenDigits.isIn(file())).isTrue();
    assertThat(PenDigits.isIn(Files.writeString(folder.resolve("a"), "\"\",\"c1\""))).isFalse();
    assertThat(PenDigits.isIn(Files.createFile(folder.resolve("b")))).isFalse();
  }

  @Nested
  @DisplayName("is refused")
  class Refused {
    @Test
    @DisplayName("if rows are missing, as the parts could not be told apart")
    void incomplete() throws IOException {
      lines.remove(500);
      assertRefused(
          "holds 10991 rows, not 10992; without all of them the parts cannot be told apart");
      lines.subList(1, lines.size()).clear();
      assertRefused("holds 0 rows, not 10992; without all of them the parts cannot be told apart");
      lines.set(0, "47,100,27,81,57,37,26,0,0,23,56,53,100,90,40,98,8");
      assertRefused("does not begin with the line \"\",\"c1\",");
      lines.clear();
      assertRefused("does not begin with the line \"\",\"c1\",");
    }

    @Test
    @DisplayName("if rows have changed places, in either part")
    void shuffled() throws IOException {
      lines.add(1, lines.remove(TRAINING + TEST));
      assertRefused("line 2 is not the row \"1\" of 18 columns: \"10992\",");
      lines.add(lines.remove(1));
      lines.add(TRAINING + 10, lines.remove(TRAINING + 11));
      assertRefused("line 7505 is not the row \"7504\" of 18 columns: \"7505\",");
    }

    @ParameterizedTest
    @ValueSource(strings = {"101", "-1", "x", "", "5.5", "99999999999"})
    @DisplayName("if a coordinate is none")
    void coordinate(String value) throws IOException {
      lines.set(3, lines.get(3).replace("\"3\",3,0,100,", "\"3\",3,0," + value + ","));
      assertRefused(
          "line 4, column 4 is not a number from 0 to 100: \"3\",3,0," + value + ",50,0,100,");
    }

    @Test
    @DisplayName("if a digit is none, or a column is missing")
    void label() throws IOException {
      lines.set(9, lines.get(9).replaceAll(",9$", ",10"));
      assertRefused("line 10, column 18 is not a number from 0 to 9: \"9\",9,0,");
      lines.set(9, lines.get(9).replaceAll(",10$", ""));
      assertRefused("line 10 is not the row \"9\" of 18 columns: \"9\",9,0,");
    }

    private void assertRefused(String message) throws IOException {
      Path file = file();
      assertThatExceptionOfType(DatasetFormatException.class)
          .isThrownBy(() -> PenDigits.trainingPart(file))
          .withMessageStartingWith(file + ": " + message);
      assertThatExceptionOfType(DatasetFormatException.class)
          .isThrownBy(() -> PenDigits.testPart(file))
          .withMessageStartingWith(file + ": " + message);
    }
  }
}
