package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.preprocess.dataset.IdxSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The commands that make numbers and pages")
class StringsCommandTest {
  private static final int DIGITS = 600;

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();

  private int run(String... arguments) {
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .setOverwrittenOptionsAllowed(true)
        .execute(
            Stream.concat(Stream.of(arguments), Stream.of(out().toString()))
                .toArray(String[]::new));
  }

  private Path out() {
    return folder.resolve("out");
  }

  /** 60 writers with ten digits each. */
  private String data() throws IOException {
    return DrawnDigits.writeWithWriters(folder.resolve("data"), DIGITS, 3).toString();
  }

  private List<List<String>> table(String name) throws IOException {
    return Files.readAllLines(out().resolve(name)).stream()
        .map(line -> Arrays.asList(line.split("\t", -1)))
        .toList();
  }

  @Nested
  @DisplayName("strings")
  class Strings {
    @Test
    @DisplayName("writes pictures, and what is on them in the order of their names")
    void labels() throws IOException {
      assertThat(run("strings", "--count", "12", "--kind", "hard", "--digits", "2-3")).isZero();
      List<List<String>> labels = table("labels.tsv");
      assertThat(labels).hasSize(12);
      assertThat(labels.stream().map(line -> line.get(0))).isSorted().doesNotHaveDuplicates();
      for (List<String> line : labels) {
        assertThat(line.get(0)).matches("[0-9]{4}\\.(png|jpg)");
        assertThat(ImageIO.read(out().resolve(line.get(0)).toFile())).isNotNull();
        assertThat(line.get(1)).matches("[0-9]{2,3}");
      }
      assertThat(err.toString()).isEmpty();
    }

    @Test
    @DisplayName("writes the same for the same seed, and other pictures for another")
    void seeds() throws IOException {
      List<List<Byte>> first = new ArrayList<>();
      for (String seed : List.of("0", "1", "0")) {
        assertThat(run("strings", "--count", "1", "--seed", seed, "--digits", "3")).isZero();
        byte[] picture = Files.readAllBytes(out().resolve(table("labels.tsv").get(0).get(0)));
        first.add(bytes(picture));
      }
      assertThat(first.get(2)).isEqualTo(first.get(0)).isNotEqualTo(first.get(1));
    }

    private static List<Byte> bytes(byte[] all) {
      List<Byte> list = new ArrayList<>();
      for (byte one : all) {
        list.add(one);
      }
      return list;
    }

    @Test
    @DisplayName("takes just the writers that train keeps for validation, or just the others")
    void writers() throws IOException {
      String data = data();
      PictureReader any = digit -> Optional.of(new Samples.Sample(new float[] {0}, digit.label()));
      DataPart part =
          new SampleLoader(any, new Seeds(7), 0.2).load(new DataFolder("drawn", Path.of(data)));
      String[] held = {"strings", "--count", "1", "--data", data, "--validation", "0.2"};
      assertThat(run(held)).isZero();
      assertThat(run(with(held, "--writers", "training"))).isZero();
      assertThat(err.toString().lines())
          .containsExactly(
              "held-out: %d writers".formatted(part.validation().size() / 10),
              "training: %d writers".formatted(part.training().size() / 10));
    }

    private static String[] with(String[] first, String... more) {
      return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray(String[]::new);
    }

    @Test
    @DisplayName("says what is wrong with its options")
    void refuses() {
      assertThat(run("strings", "--digits", "3-1")).isEqualTo(2);
      assertThat(run("strings", "--digits", "many")).isEqualTo(2);
      assertThat(run("strings", "--heights", "5")).isEqualTo(2);
      assertThat(run("strings", "--touching", "1.5")).isEqualTo(2);
      assertThat(run("strings", "--count", "0")).isEqualTo(2);
      assertThat(err.toString())
          .contains(
              "digits must be 1 to 20, the fewest first: 3-1",
              "'many' is not like 1-8 or 8",
              "heights must be 12 to 240 pixels, the lowest first: 5",
              "touching must be 0 to 1: 1.5",
              "--count must be 1 or more: 0");
    }

    @Test
    @DisplayName("says what is missing beside the digits")
    void missing() throws IOException {
      Path data = Path.of(data());
      Files.delete(data.resolve("train-writers.tsv.gz"));
      assertThat(run("strings", "--data", data.toString())).isEqualTo(1);
      assertThat(err.toString())
          .contains("--data: no %s beside".formatted(data.resolve("train-writers.tsv.gz")));
      assertThat(IdxSet.isIn(data, "train")).isTrue();
      assertThat(run("strings", "--data", data.toString(), "--validation", "0")).isEqualTo(2);
      assertThat(err.toString()).contains("--validation must be above 0 and below 1: 0.0");
    }

    @Test
    @DisplayName("says when nobody is left to write")
    void nobody() throws IOException {
      assertThat(run("strings", "--data", data(), "--validation", "0.0001")).isEqualTo(1);
      assertThat(err.toString())
          .contains("--writers held-out: none of the 0 chosen writers wrote all ten digits");
    }
  }

  @Nested
  @DisplayName("pages")
  class Pages {
    @Test
    @DisplayName("writes pages, and digit, box and kind of each mark on them")
    void marks() throws IOException {
      assertThat(run("pages", "--count", "2")).isZero();
      List<List<String>> marks = table("pages.tsv");
      assertThat(marks).allMatch(mark -> mark.size() == 7);
      for (List<String> mark : marks) {
        assertThat(out().resolve(mark.get(0))).exists();
        assertThat(mark.get(1)).matches(mark.get(6).equals("digit") ? "[0-9]" : "-");
        assertThat(mark.subList(2, 6)).allMatch(number -> Integer.parseInt(number) >= 0);
      }
      assertThat(marks.stream().map(mark -> mark.get(6))).contains("digit", "letter");
    }

    @Test
    @DisplayName("says when a font folder has no font with all letters")
    void fonts() throws IOException {
      TinyFont.write(Files.createDirectories(folder.resolve("fonts")).resolve("a.ttf"), 'A');
      assertThat(run("pages", "--fonts", folder.resolve("fonts").toString())).isEqualTo(1);
      assertThat(err.toString()).contains("--fonts: no font there has the letters ABC");
    }
  }
}
