package io.github.hdr4j.samples.toolkit.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.Box;
import io.github.hdr4j.preprocess.dataset.DatasetFormatException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A list of")
class NumberSetTest {
  @TempDir Path folder;

  private Path list(String text) throws IOException {
    return Files.writeString(folder.resolve("list.tsv"), text);
  }

  @Nested
  @DisplayName("numbers")
  class Numbers {
    @Test
    @DisplayName("has paths from its own folder, and texts of which the digits count")
    void read() throws IOException {
      NumberSet set =
          NumberSet.read("meters", list("a/ü 1.png\t1,250.00\r\n\nb.png\t12 34\nc.png\t7"));
      assertThat(set.name()).isEqualTo("meters");
      assertThat(set.numbers())
          .containsExactly(
              new LabelledNumber(folder.resolve("a/ü 1.png"), "125000"),
              new LabelledNumber(folder.resolve("b.png"), "1234"),
              new LabelledNumber(folder.resolve("c.png"), "7"));
      assertThat(set.every(2).numbers()).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"b.png", "b.png 12", "b.png\t", "b.png\tnone", "b.png\t1\t2"})
    @DisplayName("names the line that is something else")
    void broken(String line) throws IOException {
      Path list = list("a.png\t1\n\n" + line + "\n");
      assertThatThrownBy(() -> NumberSet.read("x", list))
          .isInstanceOf(DatasetFormatException.class)
          .hasMessage(
              list + ": line 3 is not a path, a tab and a text with a digit or more: " + line);
    }

    @Test
    @DisplayName("must not be empty, nor anything but text")
    void noText() throws IOException {
      Path empty = list("\n \n");
      assertThatThrownBy(() -> NumberSet.read("x", empty))
          .isInstanceOf(DatasetFormatException.class)
          .hasMessage(empty + ": lists no pictures");
      Path binary =
          Files.write(folder.resolve("b.tsv"), "ü\t1".getBytes(StandardCharsets.ISO_8859_1));
      assertThatThrownBy(() -> NumberSet.read("x", binary))
          .isInstanceOf(DatasetFormatException.class)
          .hasMessage(binary + ": not UTF-8 text");
    }
  }

  @Nested
  @DisplayName("pages")
  class Pages {
    @Test
    @DisplayName("has the marks of each page, perhaps with their kinds")
    void read() throws IOException {
      PageSet set =
          PageSet.read(
              "notes",
              list("a.png\t7\t1\t2\t3\t4\na.png\t-\t5\t6\t7\t8\tletter\nb.png\t-\t0\t0\t1\t1\n"));
      assertThat(set.pages()).hasSize(2);
      assertThat(set.pages().get(0).file()).isEqualTo(folder.resolve("a.png"));
      LabelledMark seven = set.pages().get(0).marks().get(0);
      assertThat(seven.digit()).hasValue(7);
      assertThat(seven.box()).isEqualTo(new Box(1, 2, 3, 4));
      LabelledMark letter = set.pages().get(0).marks().get(1);
      assertThat(letter.digit()).isEmpty();
      assertThat(letter.kind()).isEqualTo("letter");
      assertThat(set.pages().get(1).marks().get(0).kind()).isEqualTo("other");
      assertThat(set.every(2).pages()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "b.png\t7\t1\t2\t3",
          "b.png\t12\t1\t2\t3\t4",
          "b.png\tx\t1\t2\t3\t4",
          "b.png\t7\t1\t2\t0\t4",
          "b.png\t7\t1\t2\tx\t4"
        })
    @DisplayName("names the line that is something else")
    void broken(String line) throws IOException {
      Path list = list("a.png\t7\t1\t2\t3\t4\n" + line);
      assertThatThrownBy(() -> PageSet.read("x", list))
          .isInstanceOf(DatasetFormatException.class)
          .hasMessage(
              list
                  + ": line 2 is not a path, a digit or -, and the x, y, width and height of its"
                  + " box, parted by tabs: "
                  + line);
    }
  }
}
