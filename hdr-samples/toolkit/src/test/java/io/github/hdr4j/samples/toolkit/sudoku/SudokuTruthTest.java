package io.github.hdr4j.samples.toolkit.sudoku;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The truth of a sudoku")
class SudokuTruthTest {
  private static final String HEADER = "a phone\n640x480\n";
  private static final String ROW = "1 2 3 4 5 6 7 8 9\n";

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("a.dat"), text);
  }

  private void assertRefused(String text, String message) throws IOException {
    Path file = file(text);
    assertThatThrownBy(() -> SudokuTruth.read(file))
        .isInstanceOf(DatasetFormatException.class)
        .hasMessage(file + ": " + message);
  }

  @Test
  @DisplayName("is nine rows of nine numbers after two lines, 0 where a cell is empty")
  void reads() throws IOException {
    String rows = ROW.repeat(8) + "0 0 3 4 5 6 7 8 9 \r\n\n";
    SudokuTruth truth = SudokuTruth.read(file(HEADER + rows));
    assertThat(truth.digits()).hasSize(81).startsWith(1, 2, 3).endsWith(7, 8, 9);
    assertThat(truth.filled()).isEqualTo(79);
  }

  @Test
  @DisplayName("in another form is refused by its line")
  void refused() throws IOException {
    assertRefused(
        HEADER + ROW.repeat(7),
        "ends after 7 of 9 rows of numbers; two lines on the picture come first");
    assertRefused(
        HEADER + ROW + "1 2 3\n" + ROW.repeat(7), "line 4 must have 9 numbers, not 3: 1 2 3");
    assertRefused(
        HEADER + ROW.repeat(8) + "1 2 3 4 5 6 7 8 x\n",
        "line 11: 'x' is none of 1 to 9, nor 0 for empty");
    assertRefused(HEADER + ROW.repeat(10), "line 12 follows the last row: " + ROW.strip());
  }

  @Test
  @DisplayName("belongs to a picture beside it")
  void pictures() throws IOException {
    Path picture = Files.writeString(folder.resolve("a.jpg"), "");
    assertThatThrownBy(() -> SudokuPicture.in(folder))
        .isInstanceOf(DatasetFormatException.class)
        .hasMessage(picture + ": has no " + folder.resolve("a.dat") + " beside it");
    file(HEADER + ROW.repeat(9));
    Files.writeString(folder.resolve("notes.txt"), "");
    assertThat(SudokuPicture.in(folder))
        .singleElement()
        .extracting(SudokuPicture::file)
        .isEqualTo(picture);
  }
}
