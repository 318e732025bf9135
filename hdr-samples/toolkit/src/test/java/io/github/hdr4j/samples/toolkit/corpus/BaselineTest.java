package io.github.hdr4j.samples.toolkit.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A baseline")
class BaselineTest {
  private static final String HEADER =
      "set\ttransform\tpictures\tcorrect at least\taccepted wrong at most\tsame at least\n";
  private static final Tally REACHED = new Tally(200, 180, 150, 10, 190);

  @TempDir Path folder;

  private static CorpusFigures figures(String corpus, String transform, Tally tally) {
    return new CorpusFigures(corpus, transform, tally);
  }

  private static List<Judgement> judge(Tally tally) {
    return Baseline.of(List.of(figures("scans", "plain", REACHED)))
        .judge(List.of(figures("scans", "plain", tally)), true);
  }

  private static void assertVerdict(Tally tally, boolean failure, String verdict) {
    assertThat(judge(tally))
        .singleElement()
        .satisfies(
            judgement -> {
              assertThat(judgement.verdict()).isEqualTo(verdict);
              assertThat(judgement.kind().isFailure()).isEqualTo(failure);
            });
  }

  @Nested
  @DisplayName("of 200 pictures, 180 right, 10 accepted though wrong, 190 the same")
  class Judging {
    @Test
    @DisplayName("is met by the same figures, and by any number accepted")
    void met() {
      assertVerdict(REACHED, false, "ok");
      assertVerdict(new Tally(200, 180, 11, 10, 190), false, "ok");
    }

    @Test
    @DisplayName("fails if one picture less is right, one more accepted wrongly, one less the same")
    void fell() {
      assertVerdict(new Tally(200, 179, 150, 10, 190), true, "FELL: correct 179, not 180");
      assertVerdict(new Tally(200, 180, 150, 11, 190), true, "FELL: accepted wrong 11, not 10");
      assertVerdict(new Tally(200, 180, 150, 10, 189), true, "FELL: same 189, not 190");
    }

    @Test
    @DisplayName("names all that fell, also where something else rose")
    void several() {
      assertVerdict(
          new Tally(200, 170, 150, 0, 100), true, "FELL: correct 170, not 180, same 100, not 190");
    }

    @Test
    @DisplayName("is met by up to four pictures more, two in a hundred")
    void slack() {
      assertVerdict(new Tally(200, 184, 150, 6, 194), false, "ok");
    }

    @Test
    @DisplayName("is too lax beyond that")
    void tooLax() {
      assertVerdict(new Tally(200, 185, 150, 10, 190), false, "too lax: correct 185, not 180");
      assertVerdict(new Tally(200, 180, 150, 5, 190), false, "too lax: accepted wrong 5, not 10");
      assertVerdict(new Tally(200, 180, 150, 10, 195), false, "too lax: same 195, not 190");
    }

    @Test
    @DisplayName("fails for another number of pictures, whatever the other figures")
    void changed() {
      assertVerdict(
          new Tally(201, 201, 201, 0, 201), true, "OTHER PICTURES: 201 pictures, not 200");
    }
  }

  @Nested
  @DisplayName("of some sets and transforms")
  class Rows {
    private final Baseline baseline =
        Baseline.of(
            List.of(
                figures("scans", "plain", REACHED),
                figures("scans", "blur", REACHED),
                figures("photos", "plain", REACHED)));

    @Test
    @DisplayName("fails for a set and for a transform that it lacks")
    void missing() {
      assertThat(
              baseline.judge(
                  List.of(
                      figures("scans", "noise", REACHED), figures("drawings", "plain", REACHED)),
                  false))
          .extracting(Judgement::kind)
          .containsExactly(Judgement.Kind.MISSING, Judgement.Kind.MISSING)
          .allMatch(Judgement.Kind::isFailure);
    }

    @Test
    @DisplayName("fails for a transform that is no longer made, unless only some were asked for")
    void stale() {
      List<CorpusFigures> plain = List.of(figures("scans", "plain", REACHED));
      assertThat(baseline.judge(plain, true))
          .extracting(Judgement::transform, Judgement::verdict)
          .containsExactly(tuple("plain", "ok"), tuple("blur", "NOT READ"));
      assertThat(Judgement.Kind.STALE.isFailure()).isTrue();
      assertThat(baseline.judge(plain, false)).hasSize(1);
    }

    @Test
    @DisplayName("tells the sets that were not read")
    void notRead() {
      assertThat(baseline.notRead(List.of(figures("scans", "plain", REACHED))))
          .containsExactly("photos");
    }
  }

  @Nested
  @DisplayName("in a file")
  class InAFile {
    private Path file = Path.of("");

    @BeforeEach
    void place() {
      file = folder.resolve("baseline.tsv");
    }

    @Test
    @DisplayName("is a line for each set and transform, sorted, that a person can read")
    void form() {
      assertThat(
              Baseline.of(
                      List.of(
                          figures("scans, old", "plain", new Tally(20, 19, 15, 1, 20)),
                          figures("photos", "rotate+5", new Tally(9, 8, 7, 0, 8)),
                          figures("photos", "plain", new Tally(9, 9, 8, 0, 9))))
                  .text())
          .isEqualTo(
              "# Written by 'hdr corpus --write-baseline', not by hand.\n"
                  + HEADER
                  + "photos\tplain\t9\t9\t0\t9\n"
                  + "photos\trotate+5\t9\t8\t0\t8\n"
                  + "scans, old\tplain\t20\t19\t1\t20\n");
    }

    @Test
    @DisplayName("is the same when it is read again")
    void again() throws IOException {
      String text = Baseline.of(List.of(figures("scans", "plain", REACHED))).text();
      Files.writeString(file, text);
      assertThat(Baseline.read(file).text()).isEqualTo(text);
    }

    @Test
    @DisplayName("is refused without figures")
    void empty() throws IOException {
      assertRefused("", "holds no figures");
      assertRefused("# nothing\n" + HEADER, "holds no figures");
    }

    @Test
    @DisplayName("is refused with another header")
    void header() throws IOException {
      assertRefused(
          "set\ttransform\tpictures\n",
          "line 1 is not the header, six columns between tabs: set, transform, pictures,"
              + " correct at least, accepted wrong at most, same at least");
    }

    @Test
    @DisplayName("is refused with a line of other columns")
    void columns() throws IOException {
      assertRefused(HEADER + "scans plain 3 3 0 3\n", "line 2 has 1 columns instead of six");
    }

    @Test
    @DisplayName("is refused with what is no number, or cannot be one")
    void numbers() throws IOException {
      assertRefused(
          HEADER + "scans\tplain\t9\tmany\t0\t9\n",
          "line 2 has 'many' where 'correct at least' should be a number");
      assertRefused(
          HEADER + "\nscans\tplain\t9\t9\t-1\t9\n",
          "line 3 has -1 for 'accepted wrong at most', of 9 pictures");
      assertRefused(
          HEADER + "scans\tplain\t9\t9\t0\t10\n", "line 2 has 10 for 'same at least', of 9");
    }

    @Test
    @DisplayName("is refused with the same row twice")
    void twice() throws IOException {
      assertRefused(
          HEADER + "scans\tplain\t9\t9\t0\t9\nscans\tplain\t9\t8\t0\t9\n",
          "line 3 repeats 'plain' of 'scans'");
    }

    @Test
    @DisplayName("is refused if it is not text")
    void binary() throws IOException {
      Files.write(file, "sät".getBytes(StandardCharsets.ISO_8859_1));
      assertRefused("is not UTF-8 text");
    }

    private void assertRefused(String content, String problem) throws IOException {
      Files.writeString(file, content);
      assertRefused(problem);
    }

    private void assertRefused(String problem) {
      assertThatExceptionOfType(BaselineFormatException.class)
          .isThrownBy(() -> Baseline.read(file))
          .withMessageStartingWith(file + ": " + problem);
    }
  }
}
