package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import io.github.hdr4j.samples.toolkit.corpus.Corpus;
import io.github.hdr4j.samples.toolkit.scene.Scenes;
import io.github.hdr4j.samples.toolkit.transform.Transforms;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr corpus")
class CorpusCommandTest {
  static final String HEADER =
      "set\ttransform\tpictures\tcorrect at least\taccepted wrong at most\tsame at least\n";

  @TempDir Path folder;
  private Path set = Path.of("");
  private Path baseline = Path.of("");

  /** Three that the toy backend reads, and one that shows another digit than its folder says. */
  @BeforeEach
  void draw() throws IOException {
    set = folder.resolve("drawn");
    baseline = folder.resolve("bars.tsv");
    for (int digit : new int[] {2, 4, 7}) {
      Pictures.digit(set.resolve(digit + "/right.png"), digit);
    }
    Pictures.digit(set.resolve("7/wrong.png"), 1);
  }

  private Result run(Object... more) {
    Object[] all = new Object[more.length + 4];
    all[0] = "corpus";
    all[1] = "--transforms";
    all[2] = "inverted,jpeg20";
    all[3] = "my digits=" + set;
    System.arraycopy(more, 0, all, 4, more.length);
    return Cli.hdr(all);
  }

  @Test
  @DisplayName(
      "counts for each transform, in their order, what is right, accepted, wrong, the same")
  void table() {
    Result result = run();
    assertThat(result.status()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.lines())
        .containsExactly(
            "set          transform  pictures         correct  accepted  of them wrong"
                + "            same",
            "my digits    plain             4      3   75.0 %         4              1"
                + "      4  100.0 %",
            "my digits    inverted          4      3   75.0 %         4              1"
                + "      4  100.0 %",
            "my digits    jpeg20            4      3   75.0 %         4              1"
                + "      4  100.0 %");
  }

  @Test
  @DisplayName("sums up several sets, and takes a set's name from its folder if none is given")
  void several() throws IOException {
    Path other = folder.resolve("other");
    Pictures.digit(other.resolve("5/five.png"), 5);
    Result result = Cli.hdr("corpus", "--transforms", "plain", set, "x=" + other, "--threads", 2);
    assertThat(result.lines()).hasSize(4);
    assertThat(result.lines().get(1)).startsWith("drawn        plain");
    assertThat(result.lines().get(2)).startsWith("x            plain");
    assertThat(result.lines().get(3))
        .startsWith("all of them  plain             5      4   80.0 %");
  }

  @Test
  @DisplayName("makes all transforms unless some are named")
  void allTransforms() {
    assertThat(Cli.hdr("corpus", set).lines()).hasSize(1 + Transforms.ALL.size());
  }

  @Test
  @DisplayName("--json writes the same as one object")
  void json() {
    Result result = run("--json", "--every", 2);
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.propertyNames())
        .containsExactly("backend", "model", "every", "figures", "baseline");
    assertThat(json.get("every").asInt()).isEqualTo(2);
    assertThat(json.at("/figures/1").toString())
        .isEqualTo(
            "{\"set\":\"my digits\",\"transform\":\"inverted\",\"pictures\":2,\"correct\":2,"
                + "\"accepted\":2,\"acceptedWrong\":0,\"same\":2}");
    assertThat(json.get("baseline").isEmpty()).isTrue();
  }

  @Test
  @DisplayName("--list-wrong names what was misread, --save-wrong writes it into files")
  void wrong() {
    Result result = run("--list-wrong", "--save-wrong", folder.resolve("misread"));
    assertThat(result.err().lines())
        .hasSize(3)
        .first()
        .asString()
        .startsWith("hdr: wrong: my digits: 7/wrong.png, plain: shows 7, read as 1, accepted,");
    assertThat(folder.resolve("misread/my_digits/7_wrong.png,plain,read-as-1.png")).isRegularFile();
    assertThat(folder.resolve("misread/my_digits/7_wrong.png,jpeg20,read-as-1.jpg"))
        .isRegularFile();
  }

  @Test
  @DisplayName("tells what the plain picture was read as where a transform changed that")
  void changed() {
    // The toy preprocessor knows nothing of EXIF.
    Result result = Cli.hdr("corpus", "--transforms", "exif-jpeg", "--list-wrong", set);
    assertThat(result.lines().get(2))
        .startsWith("drawn        exif-jpeg")
        .doesNotEndWith("100.0 %");
    assertThat(result.err())
        .containsPattern(
            "hdr: wrong: drawn: 7/right\\.png, exif-jpeg: shows 7, read as .*; plain 7\n");
  }

  @Test
  @DisplayName("counts unreadable pictures as wrong, names them and ends with 1")
  void unreadable() throws IOException {
    Pictures.rubbish(set.resolve("9/rubbish.png"));
    Result result = run();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).startsWith("hdr: unreadable: my digits: 9/rubbish.png: ");
    assertThat(result.lines().get(1)).contains("     5      3   60.0 %");
  }

  @Test
  @DisplayName("draws the generated corpora itself, one for each scene")
  void generated() {
    Result result = Cli.hdr("corpus", "mine=generated", "--transforms", "plain", "--every", "33");
    assertThat(result.lines()).hasSize(2 + Scenes.ALL.size());
    assertThat(result.lines().get(1)).startsWith("mine/" + Scenes.ALL.get(0).name());
    assertThat(11 * Corpus.HANDS).isEqualTo(33);
  }

  @Nested
  @DisplayName("with a baseline")
  class WithBaseline {
    private String rows(int pictures, int correct, int acceptedWrong, int same) {
      StringBuilder rows = new StringBuilder(HEADER);
      for (String transform : new String[] {"inverted", "jpeg20", "plain"}) {
        rows.append(
            "my digits\t%s\t%d\t%d\t%d\t%d\n"
                .formatted(transform, pictures, correct, acceptedWrong, same));
      }
      return rows.toString();
    }

    private Result check(String rows) throws IOException {
      Files.writeString(baseline, rows);
      return run("--baseline", baseline);
    }

    @Test
    @DisplayName("that it wrote itself ends with 0; no path of this machine is in the file")
    void written() throws IOException {
      Result result = run("--write-baseline", baseline);
      assertThat(result.status()).isZero();
      assertThat(result.err()).isEqualTo("hdr: wrote 3 rows into " + baseline + "\n");
      assertThat(Files.readString(baseline)).endsWith(rows(4, 3, 1, 4));
      result = run("--baseline", baseline);
      assertThat(result.status()).isZero();
      assertThat(result.err()).isEmpty();
      assertThat(result.lines().get(0)).endsWith("  baseline");
      assertThat(result.lines().get(1)).endsWith("100.0 %  ok");
    }

    @Test
    @DisplayName("that was higher ends with 1 and says what fell, and how to accept that")
    void fell() throws IOException {
      Result result = check(rows(4, 4, 1, 4));
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.lines().get(2)).endsWith("  FELL: correct 3, not 4");
      assertThat(result.err())
          .contains("hdr: my digits, inverted: FELL: correct 3, not 4\n")
          .endsWith(
              "hdr: if that is meant to be, write the baseline anew by: hdr corpus --transforms"
                  + (" inverted,jpeg20 'my digits=" + set + "' --write-baseline ")
                  + (baseline + "\n"));
      assertThat(check(rows(4, 3, 0, 4)).lines().get(1))
          .endsWith("  FELL: accepted wrong 1, not 0");
    }

    @Test
    @DisplayName("that is too lax asks to tighten it by the same command")
    void tooLax() throws IOException {
      Result result = check(rows(4, 1, 4, 1));
      assertThat(result.status()).isZero();
      assertThat(result.err())
          .contains("hdr: my digits, plain: too lax: correct 3, not 1, accepted wrong 1, not 4,")
          .contains("hdr: the baseline is too lax; write it anew by: hdr corpus --transforms ");
    }

    @Test
    @DisplayName("of another number of pictures ends with 1")
    void otherPictures() throws IOException {
      Result result = check(rows(5, 3, 1, 4));
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains("plain: OTHER PICTURES: 4 pictures, not 5");
    }

    @Test
    @DisplayName("that lacks the set or a transform ends with 1")
    void missing() throws IOException {
      Result result = check(rows(4, 3, 1, 4).replace("inverted", "blur"));
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).contains("hdr: my digits, inverted: NOT IN THE BASELINE\n");
      result = check(rows(4, 3, 1, 4).replace("my digits", "others"));
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err())
          .contains("hdr: my digits, plain: NOT IN THE BASELINE\n")
          .contains("hdr: others: in the baseline, but not among the sets given\n");
    }

    @Test
    @DisplayName("that knows a transform no longer made ends with 1, if none was named")
    void stale() throws IOException {
      Cli.hdr("corpus", "my digits=" + set, "--write-baseline", baseline);
      Files.writeString(baseline, Files.readString(baseline) + "my digits\tshear\t4\t3\t1\t4\n");
      Result result = Cli.hdr("corpus", "my digits=" + set, "--baseline", baseline);
      assertThat(result.status()).isEqualTo(1);
      assertThat(result.err()).startsWith("hdr: my digits, shear: NOT READ\n");
      assertThat(run("--baseline", baseline).status()).isZero();
    }

    @Test
    @DisplayName("is judged in --json too")
    void json() throws IOException {
      Files.writeString(baseline, rows(4, 4, 1, 4));
      JsonNode json = JsonMapper.shared().readTree(run("--json", "--baseline", baseline).out());
      assertThat(json.at("/baseline/0").toString())
          .isEqualTo(
              "{\"set\":\"my digits\",\"transform\":\"plain\",\"result\":\"fell\","
                  + "\"failure\":true,\"details\":\"correct 3, not 4\"}");
    }
  }
}
