package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr evaluate --sudoku")
class EvaluateSudokuTest {
  private static final String TRUTH =
      """
      a drawing
      660 x 660
      5 3 4 6 7 8 9 1 2
      6 7 2 1 9 5 3 4 8
      1 9 8 3 4 2 5 6 7
      8 5 9 7 6 1 4 2 3
      4 2 6 8 5 3 7 9 1
      7 1 3 9 2 4 8 5 6
      9 6 1 5 3 7 2 8 4
      2 8 7 4 1 9 6 3 5
      3 4 5 2 8 6 1 7 0
      """;

  @TempDir Path folder;

  private void sudoku(String name) throws IOException {
    Files.writeString(folder.resolve(name + ".dat"), TRUTH);
    String digits = TRUTH.lines().skip(2).reduce("", String::concat).replace(" ", "");
    Pictures.sudoku(folder.resolve(name + ".jpg"), digits);
  }

  private Result evaluate(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "evaluate";
    all[1] = "--sudoku";
    all[2] = folder;
    System.arraycopy(args, 0, all, 3, args.length);
    return Cli.hdr(all);
  }

  @Test
  @DisplayName("counts grids and cells, and says why a grid was not found")
  void json() throws IOException {
    sudoku("a");
    Files.writeString(folder.resolve("b.dat"), TRUTH);
    Pictures.blank(folder.resolve("b.jpg"));
    Result result = evaluate("--json");
    assertThat(result.status()).isZero();
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.get("grids").asInt()).isEqualTo(2);
    assertThat(json.get("found").asInt()).isEqualTo(1);
    assertThat(json.get("misplaced").asInt()).isZero();
    assertThat(json.get("cells").asInt()).isEqualTo(80);
    assertThat(json.get("correct").asInt()).isGreaterThanOrEqualTo(72);
    double accuracy = json.get("cellAccuracy").asDouble();
    assertThat(accuracy).isEqualTo(json.get("correct").asInt() / 80.0);
    assertThat(accuracy)
        .isBetween(json.at("/interval/0").asDouble(), json.at("/interval/1").asDouble());
    assertThat(json.get("allCells").asInt()).isEqualTo(160);
    assertThat(result.err())
        .contains("hdr: not found: " + folder.resolve("b.jpg") + ": there are no large connected");
  }

  @Test
  @DisplayName("writes the same for a person, and ends with 1 if a picture is unreadable")
  void text() throws IOException {
    sudoku("a");
    Files.writeString(folder.resolve("b.dat"), TRUTH);
    Pictures.rubbish(folder.resolve("b.jpg"));
    Result result = evaluate();
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out()).contains("1 of 2 found, 0 more misplaced", "of 80 filled ones right");
    assertThat(result.err()).contains("hdr: unreadable: " + folder.resolve("b.jpg") + ": ");
  }

  @Test
  @DisplayName("ends with 2 for a folder without sudokus, a broken truth, and beside a PATH")
  void usage() throws IOException {
    assertUsage(evaluate(), "there are no pictures NAME.jpg in " + folder);
    sudoku("a");
    assertUsage(evaluate(folder), "--sudoku DIR takes no PATH, and no option that measures digits");
    Files.writeString(folder.resolve("a.dat"), "a\nb\n1 2\n");
    assertUsage(evaluate(), folder.resolve("a.dat") + ": line 3 must have 9 numbers, not 2: 1 2");
    Path gone = folder.resolve("gone");
    assertUsage(
        Cli.hdr("evaluate", "--sudoku", gone), gone + ": there is no such folder for --sudoku");
  }

  private static void assertUsage(Result result, String message) {
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(message, "Try 'hdr evaluate --help'.");
    assertThat(result.out()).isEmpty();
  }
}
