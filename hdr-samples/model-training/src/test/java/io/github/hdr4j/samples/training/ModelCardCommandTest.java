package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The model-card command")
class ModelCardCommandTest {
  private static final Path RESOURCES = Path.of("../../hdr-onnx/src/main/resources");

  @TempDir Path folder;

  private final StringWriter err = new StringWriter();
  private Path card = Path.of("");

  @BeforeEach
  void template() throws IOException {
    card =
        Files.writeString(
            folder.resolve("CARD.md"),
            """
            # By hand

            <!-- figures: model -->
            <!-- /figures -->
            <!-- figures: reliability photos -->
            <!-- /figures -->
            """);
  }

  @Test
  @DisplayName("writes what the model says of itself into the card, and what is not measured yet")
  void inPlace() throws IOException {
    assertThat(modelCard()).as(err.toString()).isZero();
    String text = Files.readString(card);
    assertThat(text).startsWith("# By hand\n\n<!-- figures: model -->\n\n| Model | hdr-digits |\n");
    assertThat(text).containsPattern("\\| SHA-256 of the network \\| `[0-9a-f]{64}` \\|");
    assertThat(text).contains("Not measured yet: ");
  }

  @Test
  @DisplayName("writes the card elsewhere, and says which figures are missing")
  void figures() throws IOException {
    Path figures = Files.createDirectory(folder.resolve("figures"));
    Path out = folder.resolve("out.md");
    assertThat(modelCard("--figures", figures.toString(), "--out", out.toString())).isEqualTo(1);
    assertThat(err.toString()).contains("reliability photos --> asks for figures of photos");
    assertThat(out).doesNotExist();
    assertThat(modelCard("--out", out.toString())).isZero();
    assertThat(out).content().contains("hdr-digits");
    assertThat(card).content().doesNotContain("hdr-digits");
  }

  private int modelCard(String... more) {
    return Main.commandLine()
        .setErr(new PrintWriter(err, true))
        .execute(
            Stream.concat(
                    Stream.of(
                        "model-card",
                        "--model",
                        RESOURCES.resolve("io/github/hdr4j/onnx/digits.onnx").toString(),
                        "--notice",
                        RESOURCES.resolve("META-INF/NOTICE").toString(),
                        card.toString()),
                    Stream.of(more))
                .toArray(String[]::new));
  }
}
