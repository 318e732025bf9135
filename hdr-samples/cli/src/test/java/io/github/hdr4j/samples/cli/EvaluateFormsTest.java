package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr evaluate --forms")
class EvaluateFormsTest {
  @TempDir static Path folder;
  private static Path list;

  @BeforeAll
  static void draw() {
    assertThat(Cli.real().run("sample", "--forms", "5", folder.resolve("forms")).status()).isZero();
    list = folder.resolve("forms/forms.tsv");
  }

  private static Path changed(String name, String from, String to) throws IOException {
    Path file = list.resolveSibling(name);
    Files.writeString(file, Files.readString(list).replace(from, to));
    return file;
  }

  @Test
  @DisplayName("counts pages that are found and fields that are right")
  void figures() throws IOException {
    Result result = Cli.real().run("evaluate", "--json", "--forms", list);
    assertThat(result.status()).isZero();
    JsonNode json = JsonMapper.shared().readTree(result.out());
    int fields = Files.readAllLines(list).size() - 1;
    assertThat(json.get("pages").asInt()).isEqualTo(5);
    assertThat(json.get("found").asInt()).isEqualTo(5);
    assertThat(json.get("fields").asInt()).isEqualTo(fields);
    assertThat(json.get("fieldAccuracy").asDouble()).isGreaterThan(0.9);
    assertThat(json.get("right").asInt()).isLessThanOrEqualTo(fields);
  }

  @Test
  @DisplayName("counts a field as wrong, and as relied on, if the list says that it is another")
  void wrong() throws IOException {
    JsonNode right =
        JsonMapper.shared().readTree(Cli.real().run("evaluate", "--json", "--forms", list).out());
    String account =
        Files.readAllLines(list).stream()
            .filter(line -> line.contains("\taccount\t"))
            .findFirst()
            .orElseThrow();
    Path other =
        changed("other.tsv", account, account.replaceAll("\t[^\t]*$", "\t") + "00000000000");
    Result result = Cli.real().run("evaluate", "--json", "--list-wrong", "--forms", other);
    JsonNode json = JsonMapper.shared().readTree(result.out());
    assertThat(json.get("right").asInt()).isEqualTo(right.get("right").asInt() - 1);
    assertThat(json.get("reliedOnWrong").asInt()).isEqualTo(right.get("reliedOnWrong").asInt() + 1);
    assertThat(result.err()).contains("cheque-0001.jpg", "account", "00000000000");
  }

  @Test
  @DisplayName("names the line and the field that a form does not have")
  void unknownField() throws IOException {
    assertThat(refusal("\taccount\t", "\taccnt\t"))
        .contains("line ", "is not about a field of the form cheque", "accnt");
  }

  @Test
  @DisplayName("names the template that is missing")
  void noTemplate() throws IOException {
    assertThat(refusal("\tcheque\t", "\tinvoice\t")).contains("invoice.json");
  }

  /** What is said of a table in which something was changed. */
  private String refusal(String from, String to) throws IOException {
    Result result = Cli.real().run("evaluate", "--forms", changed("broken.tsv", from, to));
    assertThat(result.status()).isEqualTo(ExitStatus.USAGE);
    return result.err();
  }

  @Test
  @DisplayName("takes no options that measure digits")
  void digits() {
    for (List<Object> more : List.of(List.<Object>of(folder), List.<Object>of("--corruptions"))) {
      Object[] args = new Object[3 + more.size()];
      args[0] = "evaluate";
      args[1] = "--forms";
      args[2] = list;
      System.arraycopy(more.toArray(), 0, args, 3, more.size());
      assertThat(Cli.real().run(args).err()).contains("--forms FILE takes no PATH");
    }
  }
}
