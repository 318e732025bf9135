package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

@DisplayName("hdr data")
class DataCommandTest {
  private static final String MD5_OF_HELLO = "5d41402abc4b2a76b9719d911017c592";

  @TempDir Path folder;

  @Test
  @DisplayName("says where MNIST is to be had and which files are missing or damaged")
  void mnist() throws IOException {
    Files.writeString(folder.resolve("t10k-labels-idx1-ubyte.gz"), "half a file");
    Result result = Cli.hdr("data", "--mnist", folder);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.out())
        .contains("yann.lecun.com/exdb/mnist")
        .contains("missing  " + folder.resolve("train-images-idx3-ubyte.gz"))
        .contains("missing  " + folder.resolve("train-labels-idx1-ubyte.gz"))
        .contains("missing  " + folder.resolve("t10k-images-idx3-ubyte.gz"))
        .contains("damaged  " + folder.resolve("t10k-labels-idx1-ubyte.gz"));
    assertThat(result.err()).contains("get the files that are missing or damaged");
  }

  @Test
  @DisplayName("ends with 0 only if all files are as published")
  void allWell() throws IOException {
    List<MnistFile> files =
        List.of(new MnistFile("a.gz", MD5_OF_HELLO), new MnistFile("b.gz", MD5_OF_HELLO));
    Files.writeString(folder.resolve("a.gz"), "hello");
    assertThat(check(files)).isEqualTo(1);
    Files.writeString(folder.resolve("b.gz"), "hello");
    assertThat(check(files)).isZero();
    Files.writeString(folder.resolve("b.gz"), "hallo");
    assertThat(check(files)).isEqualTo(1);
  }

  private int check(List<MnistFile> files) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Console console = new Console(new ByteArrayInputStream(new byte[0]), out, out, Ansi.OFF, false);
    int status =
        new CommandLine(new DataCommand(console, files)).execute("--mnist", folder.toString());
    assertThat(out.toString(StandardCharsets.UTF_8))
        .containsPattern(status == 0 ? "ok +\\S*a.gz\\R+ok +\\S*b.gz" : "missing|damaged");
    return status;
  }

  @Test
  @DisplayName("needs to be told the folder")
  void usage() {
    Result result = Cli.hdr("data");
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.err()).contains("Missing required option: '--mnist=FOLDER'");
  }
}
