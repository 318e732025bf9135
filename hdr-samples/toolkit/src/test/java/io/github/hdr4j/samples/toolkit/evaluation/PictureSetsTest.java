package io.github.hdr4j.samples.toolkit.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import io.github.hdr4j.preprocess.dataset.LabelledDigit;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Labelled sets")
class PictureSetsTest {
  private static final byte[] TWO_PICTURES = {
    0, 0, 8, 3, 0, 0, 0, 2, 0, 0, 0, 1, 0, 0, 0, 1, 100, 50
  };
  private static final byte[] TWO_LABELS = {0, 0, 8, 1, 0, 0, 0, 2, 7, 3};

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "t10k-images-idx3-ubyte, t10k-labels-idx1-ubyte",
    "t10k-images.idx3-ubyte, t10k-labels.idx1-ubyte",
    "images, labels"
  })
  @DisplayName("of IDX files find their labels by the standard name")
  void labelsBeside(String images, String labels) throws IOException {
    Path pictures = Files.write(folder.resolve(images), TWO_PICTURES);
    Files.write(folder.resolve(labels), TWO_LABELS);
    assertThat(labels(PictureSets.open(pictures))).containsExactly(7, 3);
  }

  @Test
  @DisplayName("of IDX files take labels of any name that are given")
  void labelsGiven() throws IOException {
    Path pictures = Files.write(folder.resolve("a.idx"), TWO_PICTURES);
    Path labels = Files.write(folder.resolve("b.idx"), TWO_LABELS);
    assertThat(labels(PictureSets.open(Optional.of(pictures), labels))).containsExactly(7, 3);
  }

  @Test
  @DisplayName("of IDX files say which labels are missing")
  void labelsMissing() throws IOException {
    Path pictures = Files.write(folder.resolve("x-images-idx3-ubyte"), TWO_PICTURES);
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PictureSets.open(pictures))
        .withMessageContaining("x-labels-idx1-ubyte")
        .withMessageContaining("not beside the pictures");
    Path nameless = Files.write(folder.resolve("x.idx"), TWO_PICTURES);
    assertThatExceptionOfType(DatasetFormatException.class)
        .isThrownBy(() -> PictureSets.open(nameless))
        .withMessageContaining("name their file");
  }

  @Test
  @DisplayName("in folders 0 to 9 may lack some of them")
  void folders() throws IOException {
    touch("8/b.png");
    touch("2/a.png");
    assertThat(labels(PictureSets.open(folder))).containsExactly(2, 8);
  }

  @Test
  @DisplayName("in a folder of IDX files must be told which")
  void severalSets() throws IOException {
    touch("train-images-idx3-ubyte.gz");
    touch("t10k-images-idx3-ubyte.gz");
    assertThatExceptionOfType(DatasetFormatException.class)
        .isThrownBy(() -> PictureSets.open(folder))
        .withMessageEndingWith(
            "holds several sets; name one of its files:"
                + " t10k-images-idx3-ubyte.gz, train-images-idx3-ubyte.gz");
  }

  @Test
  @DisplayName("of a list start from the folder given, or else from the list's own")
  void lists() throws IOException {
    touch("pictures/a.png");
    Path list = Files.writeString(folder.resolve("labels.tsv"), "a.png\t4\npictures/a.png\t5\n");
    Path pictures = folder.resolve("pictures");
    assertThat(PictureSets.open(Optional.of(pictures), list))
        .extracting(LabelledDigit::name)
        .allMatch(name -> Files.exists(Path.of(name)));
    assertThat(labels(PictureSets.open(Optional.empty(), list))).containsExactly(4, 5);
  }

  @Test
  @DisplayName("of pendigits.csv are its test part only")
  void penDigits() throws IOException {
    StringBuilder rows = new StringBuilder("\"\"");
    IntStream.rangeClosed(1, 16).forEach(column -> rows.append(",\"c").append(column).append('"'));
    rows.append(",\"class\"");
    // Of the 7,494 rows to train with each is a 1.
    IntStream.rangeClosed(1, 10_992)
        .forEach(
            row ->
                rows.append("\n\"%d\"%s,%d".formatted(row, ",50".repeat(16), row > 7_494 ? 7 : 1)));
    Path file = Files.writeString(folder.resolve("pendigits.csv"), rows);
    assertThat(labels(PictureSets.open(file))).hasSize(3_498).containsOnly(7);
  }

  @Test
  @DisplayName("that are none are refused")
  void none() throws IOException {
    assertThatExceptionOfType(NoSuchFileException.class)
        .isThrownBy(() -> PictureSets.open(folder.resolve("gone")));
    Path text = Files.writeString(folder.resolve("a.txt"), "hello");
    assertThatExceptionOfType(DatasetFormatException.class)
        .isThrownBy(() -> PictureSets.open(text))
        .withMessageContaining("neither an IDX file");
  }

  private static List<Integer> labels(List<LabelledDigit> digits) {
    return digits.stream().map(LabelledDigit::label).toList();
  }

  private void touch(String path) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.createFile(file);
  }
}
