package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.cli.Cli.Result;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of hdr recognize --trace")
class RecognizeTraceFolderTest {
  @TempDir Path folder;
  private Path trace;

  @BeforeEach
  void name() {
    trace = folder.resolve("trace");
  }

  private Result traced(Object... paths) {
    return Cli.real().traced(trace, paths);
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(trace)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  @DisplayName("is that of an earlier trace, which is replaced")
  void replaced() throws IOException {
    Path four = Pictures.digit(folder.resolve("a.png"), 4);
    traced(four, Pictures.digit(folder.resolve("b.png"), 5));
    assertThat(names()).contains("0002");
    assertThat(traced(four).status()).isZero();
    assertThat(names()).containsExactlyInAnyOrder("0001", "index.html");
    assertThat(HtmlPage.in(trace).sections()).hasSize(1);
  }

  @Test
  @DisplayName("is refused if it holds anything else, and nothing is touched")
  void foreign() throws IOException {
    Path four = Pictures.digit(folder.resolve("a.png"), 4);
    Path notes = Pictures.rubbish(trace.resolve("notes.txt"));
    Result result = traced(four);
    assertThat(result.status()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains(trace + ": holds 'notes.txt', which no earlier trace left there; name another");
    assertThat(names()).containsExactly("notes.txt");
    assertThat(notes).hasContent("this is no picture");
  }

  @Test
  @DisplayName("is not read itself when it lies among the pictures to be read")
  void inside() throws IOException {
    Pictures.digit(folder.resolve("a.png"), 4);
    assertThat(traced(folder).lines()).hasSize(1);
    assertThat(traced(folder).lines()).hasSize(1);
    Path own = trace.resolve("0001/source.png");
    Result result = traced(folder, own);
    assertThat(result.status()).isEqualTo(1);
    assertThat(result.err())
        .contains(own + ": lies in the folder of the trace; name another one for the trace");
  }

  @Nested
  @DisplayName("has a page")
  class Interrupted {
    @Test
    @DisplayName("of what is read so far, at any time")
    void soFar() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      List<HtmlPage> seen = new ArrayList<>();
      InputStream watching =
          new InputStream() {
            @Override
            public int read() throws IOException {
              return read(new byte[1], 0, 1);
            }

            @Override
            public int read(byte[] target, int offset, int length) throws IOException {
              seen.add(HtmlPage.in(trace));
              return -1;
            }
          };
      Cli.real().reading(watching).traced(trace, four, "-");
      HtmlPage meanwhile = seen.get(0);
      assertThat(meanwhile.sections()).hasSize(1);
      assertThat(meanwhile.texts("header").get(0)).contains("1 of 2 pictures so far");
      HtmlPage finished = HtmlPage.in(trace);
      assertThat(finished.sections()).hasSize(2);
      assertThat(finished.texts("header").get(0))
          .contains("1 accepted, 1 unreadable")
          .doesNotContain("so far");
    }

    @Test
    @DisplayName("when nobody reads the results any more")
    void brokenPipe() throws IOException {
      Path four = Pictures.digit(folder.resolve("a.png"), 4);
      int status =
          Cli.real()
              .run(
                  new FailingOutput("Broken pipe"),
                  new ByteArrayOutputStream(),
                  "recognize",
                  "--trace",
                  trace,
                  four);
      assertThat(status).isEqualTo(ExitStatus.BROKEN_PIPE);
      assertThat(HtmlPage.in(trace).texts("header").get(0)).contains("0 of 1 pictures so far");
    }
  }
}
