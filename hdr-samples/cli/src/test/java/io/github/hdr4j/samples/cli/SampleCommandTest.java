package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("hdr sample")
class SampleCommandTest {

  @TempDir Path folder;

  @Test
  @DisplayName("draws a 7 that can be read, again and again")
  void seven() throws IOException {
    Path file = folder.resolve("seven.png");
    assertThat(Cli.hdr("sample", file).status()).isZero();
    assertThat(Cli.hdr("sample", file).status()).isZero();
    assertThat(Cli.hdr("recognize", file).out()).startsWith("7 ");
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).containsExactly(file);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 8, 9})
  @DisplayName("draws every digit")
  void others(int digit) {
    Path file = folder.resolve("a.png");
    Result result = Cli.hdr("sample", "--digit", digit, file);
    assertThat(result.status()).isZero();
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("drew a " + digit + " into " + file);
    assertThat(Cli.hdr("recognize", file).out()).startsWith(digit + " ");
  }

  @Test
  @DisplayName("does not write over another file unless forced")
  void keeps() throws IOException {
    Path file = Files.writeString(folder.resolve("precious.png"), "mine");
    Result result = Cli.hdr("sample", file);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("add --force");
    assertThat(file).hasContent("mine");
    assertThat(Cli.hdr("sample", "--force", file).status()).isZero();
    assertThat(Files.size(file)).isGreaterThan(1000);
  }

  @Test
  @DisplayName("refuses other digits and other kinds of file")
  void usage() {
    assertThat(Cli.hdr("sample", "--digit", 10, folder.resolve("a.png")).err())
        .contains("--digit must be 0 to 9, not 10");
    assertThat(Cli.hdr("sample", folder.resolve("a.jpg")).err()).contains("must end in .png");
    assertThat(Cli.hdr("sample", folder.resolve("a.jpg")).status()).isEqualTo(2);
  }

  @Test
  @DisplayName("draws photos of forms into a folder of their own")
  void forms() throws IOException {
    Path forms = folder.resolve("forms");
    Result result = Cli.hdr("sample", "--forms", 1, forms);
    assertThat(result.status()).isZero();
    assertThat(result.err()).contains("drew 1 photos of forms into " + forms);
    assertThat(forms.resolve("cheque-0001.jpg")).exists();
    assertThat(forms.resolve("forms.tsv")).exists();
    assertThat(Cli.hdr("sample", "--forms", 1, forms).err()).contains("is no empty folder");
    assertThat(Cli.hdr("sample", "--forms", 1, "--force", forms).status()).isZero();
  }

  @Test
  @DisplayName("refuses to draw no forms, or to draw them into a file")
  void noForms() throws IOException {
    assertThat(Cli.hdr("sample", "--forms", 0, folder).err())
        .contains("--forms must be 1 or more, not 0");
    Path file = Files.writeString(folder.resolve("precious.png"), "mine");
    assertThat(Cli.hdr("sample", "--forms", 1, file).status()).isEqualTo(2);
    assertThat(file).hasContent("mine");
  }

  @Test
  @DisplayName("says so if the folder is not there")
  void noFolder() {
    Result result = Cli.hdr("sample", folder.resolve("gone/a.png"));
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err()).contains("a.png", "no such file or folder").doesNotContain("\tat ");
  }
}
