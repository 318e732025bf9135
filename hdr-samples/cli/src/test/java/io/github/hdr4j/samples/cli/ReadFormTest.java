package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import io.github.hdr4j.samples.toolkit.forms.FormFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr read --template")
class ReadFormTest {
  @TempDir static Path forms;
  @TempDir Path folder;

  @BeforeAll
  static void draw() throws IOException {
    FormFolder.write(forms, 1, 1, () -> {});
  }

  private static Result read(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "read";
    all[1] = "--template";
    all[2] = forms.resolve("cheque.json");
    System.arraycopy(args, 0, all, 3, args.length);
    return Cli.real().run(all);
  }

  private static Path photo() {
    return forms.resolve("cheque-0001.jpg");
  }

  /** What stands in a field of the photo, by the table beside it. */
  private static String written(String field) throws IOException {
    return Files.readAllLines(forms.resolve("forms.tsv")).stream()
        .filter(line -> line.startsWith("cheque-0001.jpg\tcheque\t" + field + "\t"))
        .map(line -> line.substring(line.lastIndexOf('\t') + 1))
        .findFirst()
        .orElseThrow();
  }

  @Test
  @DisplayName("gives an object a photo, with each field by its name")
  void json() throws IOException {
    Path number = Numbers.write(folder.resolve("number.png"), "42");
    Result result = read("--format", "json", photo(), number);
    JsonNode json = JsonMapper.shared().readTree(result.lines().get(0));
    assertThat(json.propertyNames()).containsExactly("path", "form", "fields", "millis");
    assertThat(json.get("form").asString()).isEqualTo("cheque");
    JsonNode account = json.at("/fields/account");
    assertThat(account.propertyNames())
        .containsExactly("text", "confidence", "verdict", "reason", "box");
    assertThat(account.get("text").asString()).isEqualTo(written("account"));
    assertThat(account.get("box")).hasSize(4);
    assertThat(result.status()).isEqualTo(1);
    JsonNode failed = JsonMapper.shared().readTree(result.lines().get(1));
    assertThat(failed.propertyNames()).containsExactly("path", "error");
  }

  @Test
  @DisplayName("gives a person the photo and a line for each field, and a program the same as CSV")
  void text() throws IOException {
    Result result = read(photo());
    assertThat(result.lines().get(0)).isEqualTo(photo().toString());
    assertThat(result.lines().stream().skip(1))
        .allMatch(line -> line.startsWith("  "))
        .anyMatch(line -> line.matches("  " + written("account") + "\\?? +\\S+ %  account.*"));
    Result csv = read("--format", "csv", photo());
    assertThat(csv.lines().get(0)).startsWith("path,field,text,confidence,verdict,");
    assertThat(csv.lines())
        .hasSameSizeAs(result.lines())
        .anyMatch(line -> line.startsWith(photo() + ",account," + written("account") + ","));
  }

  @Test
  @DisplayName("draws the fields onto a copy of the photo")
  void overlay() throws IOException {
    Path seen = folder.resolve("seen");
    read("--overlay", seen, photo());
    assertThat(ImageIO.read(seen.resolve("cheque-0001.png").toFile()).getWidth())
        .isEqualTo(ImageIO.read(photo().toFile()).getWidth());
  }

  @Test
  @DisplayName("says where a template is broken, or that there is none")
  void broken() throws IOException {
    Path template = Files.writeString(folder.resolve("t.json"), "{\n  \"name\": 7\n}");
    Result result = Cli.real().run("read", "--template", template, photo());
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(template + ": line 2, column ");
    Result gone = Cli.real().run("read", "--template", folder.resolve("gone.json"), photo());
    assertThat(gone.status()).isEqualTo(2);
    assertThat(gone.err()).contains("gone.json: there is no such file or folder");
    assertThat(read("--digits", "6", photo()).err())
        .contains("--digits and --signs are told by the template of a form");
  }
}
