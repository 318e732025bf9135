package io.github.hdr4j.samples.compare;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("hdr-compare")
class CompareCommandTest {
  /** The quickest to train. */
  private static final String QUICK = "knn,naive-bayes";

  @TempDir Path folder;
  private Path data = Path.of("");
  private Path models = Path.of("");
  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void draw() throws IOException {
    data = DrawnSet.write(folder.resolve("data"), 260, 3);
    models = folder.resolve("models");
  }

  private int run(Object... args) {
    String[] words = new String[args.length];
    for (int i = 0; i < words.length; i++) {
      words[i] = args[i].toString();
    }
    return CompareCommand.commandLine(new PrintWriter(out, true), new PrintWriter(err, true))
        .execute(words);
  }

  private int compare(Object... more) {
    Object[] args = new Object[8 + more.length];
    Object[] basic = {"--data", data, "--models", models, "--only", QUICK, "--vote", 2};
    System.arraycopy(basic, 0, args, 0, basic.length);
    System.arraycopy(more, 0, args, basic.length, more.length);
    return run(args);
  }

  @Test
  @DisplayName("prints a table and writes it in every form, with charts")
  void report() throws IOException {
    Path report = folder.resolve("report");
    int status =
        run(
            "--data",
            "my digits=" + data,
            "--models",
            models,
            "--only",
            QUICK,
            "--vote",
            2,
            "--test-limit",
            40,
            "--report",
            report);
    assertThat(status).isZero();
    assertThat(out.toString())
        .contains("k-NN", "naive Bayes", "vote of the best 2")
        .contains(
            "Trained on my digits, 198 pictures to train and 22 to calibrate, seed 1;"
                + " tested on 40 pictures: others of my digits.");
    assertThat(Files.readString(report.resolve("comparison.txt")))
        .isEqualToNormalizingNewlines(out.toString());
    assertThat(report.resolve("comparison.md")).content().contains("| k-NN | ");
    assertThat(report.resolve("comparison.csv")).content().contains("\nk-NN,knn,40,");
    assertThat(report.resolve("comparison.json")).content().contains("\"backend\" : \"vote\"");
    assertThat(folder.resolve("report")).isDirectoryNotContaining("glob:**.part");
  }

  @Test
  @DisplayName("writes the table into a block of a Markdown file and leaves the rest as it is")
  void into() throws IOException {
    Path file = folder.resolve("page.md");
    Files.writeString(
        file, "# Mine\n\n<!-- figures: comparison -->\n\nold\n\n<!-- /figures -->\n\nEnd.\n");
    assertThat(compare("--into", file)).isZero();
    assertThat(Files.readString(file))
        .startsWith("# Mine\n\n<!-- figures: comparison -->\n\n| Classifier | ")
        .endsWith("\n\n<!-- /figures -->\n\nEnd.\n")
        .doesNotContain("old");
  }

  @Nested
  @DisplayName("run again")
  class Again {
    @Test
    @DisplayName("keeps the models that are there, and gives the same table but for the times")
    void keeps() throws IOException {
      assertThat(compare()).isZero();
      Path model = models.resolve("knn.model");
      FileTime written = Files.getLastModifiedTime(model);
      assertThat(compare()).isZero();
      assertThat(Files.getLastModifiedTime(model)).isEqualTo(written);
      assertThat(err.toString()).contains("k-NN: kept from a run before, " + model);
    }

    @Test
    @DisplayName("with other data leaves the models alone and says how to go on")
    void otherData() throws IOException {
      assertThat(compare()).isZero();
      Path model = models.resolve("knn.model");
      byte[] before = Files.readAllBytes(model);
      assertThat(compare("--seed", 2)).isEqualTo(1);
      assertThat(err.toString())
          .contains(
              "hdr-compare: "
                  + model
                  + ": was trained with other data or parameters; take another folder, or --replace it\n");
      assertThat(Files.readAllBytes(model)).isEqualTo(before);
      assertThat(compare("--seed", 2, "--replace")).isZero();
      assertThat(Files.readAllBytes(model)).isNotEqualTo(before);
    }
  }

  @Nested
  @DisplayName("refuses")
  class Refuses {
    @Test
    @DisplayName("data without one of the digits")
    void missingDigits() throws IOException {
      data = DrawnSet.write(folder.resolve("some"), 200, 3, 8);
      assertThat(compare()).isEqualTo(2);
      assertThat(err.toString())
          .contains(
              "hdr-compare: drawn-images-idx3-ubyte: the 135 pictures to train with show no [8, 9];"
                  + " every digit is needed, so take more pictures or a set that has all ten");
    }

    @Test
    @DisplayName("the same pictures for the test")
    void sameTest() {
      assertThat(compare("--test", data)).isEqualTo(2);
      assertThat(err.toString())
          .contains("--test is the same as --data; leave it out, and a part of --data is kept");
    }

    @Test
    @DisplayName("a classifier that there is not")
    void unknown() {
      assertThat(run("--data", data, "--models", models, "--only", "svn")).isEqualTo(2);
      assertThat(err.toString()).contains("--only names 'svn', but there are: knn, svm, ");
    }

    @Test
    @DisplayName("a data file that is not there")
    void noData() {
      data = folder.resolve("none");
      assertThat(compare()).isEqualTo(2);
      assertThat(err.toString()).contains(data + ": there is no such file or folder");
    }
  }
}
