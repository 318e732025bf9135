package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.toolkit.report.ContrastMarkdown;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("The figures on the worth of the preparation")
class PublishedFiguresTest {
  private static final Path ROOT = Path.of("..", "..");

  private static final String ACCURACY =
      """
          model    m
          sha256   1

      | Set | Pictures | Right | Accuracy |
      |---|---|---|---|
      | photos | 284 | 272 | 0.9577 |
      """;

  private static final String ROW =
      "| photos | 284 | 16.0 % | 59.1 % | 81.3 % | 95.7 % | 92.7 to 97.6 % | 41 of 53 |";

  @Test
  @DisplayName("are the same in the README and in the files that the build writes")
  void published() throws IOException {
    PublishedFigures published =
        new PublishedFigures(
            Files.readString(ROOT.resolve("README.md")),
            Files.readString(ROOT.resolve(".github/contrast.md")),
            Files.readString(ROOT.resolve(".github/accuracy.md")));
    assertThat(published.disagreements()).isEmpty();
  }

  @Nested
  @DisplayName("are compared by a check that")
  class Check {
    @Test
    @DisplayName("accepts equal tables of one build, and that nothing is measured yet")
    void accepts() {
      String table = table(ROW);
      assertThat(check(table, table, ACCURACY)).isEmpty();
      assertThat(check(PublishedFigures.UNMEASURED, PublishedFigures.UNMEASURED, ACCURACY))
          .isEmpty();
    }

    @Test
    @DisplayName("notices a README of another day")
    void readme() {
      String other = table(ROW.replace("59.1", "49.1"));
      assertThat(check(other, table(ROW), ACCURACY))
          .containsExactly("the README shows another table than contrast.md holds");
      assertThat(check(PublishedFigures.UNMEASURED, table(ROW), ACCURACY)).hasSize(1);
    }

    @Test
    @DisplayName("notices a share, a number of pictures or a set that accuracy.md does not have")
    void accuracy() {
      String share = table(ROW.replace("95.7", "96.7"));
      assertThat(check(share, share, ACCURACY))
          .containsExactly(
              "photos: 284 pictures, 96.7 %, but accuracy.md has 284 pictures, 95.7 %");
      String pictures = table(ROW.replace("284", "285"));
      assertThat(check(pictures, pictures, ACCURACY)).hasSize(1);
      String set = table(ROW.replace("photos", "scans"));
      assertThat(check(set, set, ACCURACY)).singleElement().asString().endsWith("no such set");
    }

    @Test
    @DisplayName("notices figures of another model")
    void build() {
      String table = table(ROW);
      assertThat(check(table, table, ACCURACY.replace("sha256   1", "sha256   2")))
          .containsExactly("contrast.md and accuracy.md are of different builds");
    }

    @Test
    @DisplayName("notices other words than hdr contrast writes, and a table without figures")
    void words() {
      String words = table(ROW).replace("Adaptive", "Clever");
      assertThat(check(words, words, ACCURACY))
          .contains("the words around the figures are not those that hdr contrast writes");
      String bare = String.join("\n", ContrastMarkdown.of(List.of()));
      assertThat(check(bare, bare, ACCURACY)).containsExactly("the table has no figures");
    }

    @Test
    @DisplayName("notices a missing or a doubled block")
    void markers() {
      String needs = " needs <!-- contrast --> and <!-- /contrast -->, once each";
      String block = file("");
      assertThat(new PublishedFigures("", block + block, ACCURACY).disagreements())
          .containsExactly("the README" + needs, "contrast.md" + needs);
    }

    private List<String> check(String readme, String contrast, String accuracy) {
      return new PublishedFigures("# hdr\n" + file(readme), file(contrast), accuracy)
          .disagreements();
    }

    /** A file of the build that {@link #ACCURACY} is of. */
    private String file(String block) {
      return "    model    m\n    sha256   1\n\n%s\n\n%s\n\n%s\n"
          .formatted(PublishedFigures.OPEN, block, PublishedFigures.CLOSE);
    }

    private String table(String row) {
      List<String> lines = new ArrayList<>(ContrastMarkdown.of(List.of()));
      lines.add(2, row);
      return String.join("\n", lines);
    }
  }
}
