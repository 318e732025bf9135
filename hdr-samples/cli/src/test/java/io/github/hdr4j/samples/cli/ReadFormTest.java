package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import io.github.hdr4j.samples.toolkit.forms.FilledForm;
import io.github.hdr4j.samples.toolkit.forms.HandwrittenFill;
import io.github.hdr4j.samples.toolkit.forms.SampleForm;
import io.github.hdr4j.samples.toolkit.template.TemplateFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@DisplayName("hdr read --template")
class ReadFormTest {
  private static final SampleForm CHEQUE = SampleForm.ALL.get(0);
  private static final FilledForm FILLED = HandwrittenFill.of(CHEQUE, 3);

  @TempDir static Path forms;
  private static Path template;
  private static Path scan;

  @TempDir Path folder;

  @BeforeAll
  static void draw() throws IOException {
    template = forms.resolve("cheque.json");
    TemplateFile.write(CHEQUE.template(), template);
    scan = forms.resolve("scan.png");
    ImageIO.write(FILLED.picture(), "png", scan.toFile());
  }

  private static Result read(Object... args) {
    Object[] all = new Object[args.length + 3];
    all[0] = "read";
    all[1] = "--template";
    all[2] = template;
    System.arraycopy(args, 0, all, 3, args.length);
    return Cli.real().run(all);
  }

  private static String written(String field) {
    return FILLED.texts().getOrDefault(field, Optional.empty()).orElseThrow();
  }

  @Test
  @DisplayName("gives an object a picture, with each field by its name")
  void json() throws IOException {
    Path number = Numbers.write(folder.resolve("number.png"), "42");
    Result result = read("--format", "json", scan, number);
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
  @DisplayName(
      "gives a person the picture and a line for each field, and a program the same as CSV")
  void text() throws IOException {
    Result result = read(scan);
    assertThat(result.lines().get(0)).isEqualTo(scan.toString());
    assertThat(result.lines().stream().skip(1))
        .allMatch(line -> line.startsWith("  "))
        .anyMatch(line -> line.matches("  " + written("account") + "\\?? +\\S+ %  account.*"));
    Result csv = read("--format", "csv", scan);
    assertThat(csv.lines().get(0)).startsWith("path,field,text,confidence,verdict,");
    assertThat(csv.lines())
        .hasSameSizeAs(result.lines())
        .anyMatch(line -> line.startsWith(scan + ",account," + written("account") + ","));
  }

  @Test
  @DisplayName("draws the fields onto a copy of the picture")
  void overlay() throws IOException {
    Path seen = folder.resolve("seen");
    read("--overlay", seen, scan);
    assertThat(ImageIO.read(seen.resolve("scan.png").toFile()).getWidth())
        .isEqualTo(ImageIO.read(scan.toFile()).getWidth());
  }

  @Test
  @DisplayName("says where a template is broken, or that there is none")
  void broken() throws IOException {
    Path wrong =
        Files.writeString(
            folder.resolve("t.json"),
            "{\"name\": \"x\", \"page\": [2, 1],\n\"fields\": {\"pin\": 7}}");
    Result result = Cli.real().run("read", "--template", wrong, scan);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains(wrong + ": line 2, column ");
    Result gone = Cli.real().run("read", "--template", folder.resolve("gone.json"), scan);
    assertThat(gone.status()).isEqualTo(2);
    assertThat(gone.err()).contains("gone.json: there is no such file or folder");
    assertThat(read("--digits", "6", scan).err())
        .contains("--digits and --signs are told by the template of a form");
  }
}
