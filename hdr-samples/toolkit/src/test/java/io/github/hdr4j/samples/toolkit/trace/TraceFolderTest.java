package io.github.hdr4j.samples.toolkit.trace;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The folder of a trace")
class TraceFolderTest {
  private static final BufferedImage DOT = new BufferedImage(1, 1, BufferedImage.TYPE_INT_RGB);

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void name() {
    folder = parent.resolve("trace");
  }

  @Test
  @DisplayName("is made with the folders around it")
  void made() throws IOException {
    Path deep = parent.resolve("a/b/c");
    TraceFolder.open(deep).writePage("page");
    assertThat(deep.resolve("index.html")).hasContent("page");
  }

  @Test
  @DisplayName("holds each picture where its link leads, whatever its stage is called")
  void links() throws IOException {
    String link = TraceFolder.open(folder).write(12, "1-über/../mask", DOT);
    assertThat(link).isEqualTo("0012/1-_ber____mask.png");
    assertThat(folder.resolve(link)).isRegularFile();
  }

  @Nested
  @DisplayName("of an earlier trace")
  class Earlier {
    @BeforeEach
    void trace() throws IOException {
      TraceFolder earlier = TraceFolder.open(folder);
      earlier.writePage(TraceFolder.KIND.generator());
      earlier.write(1, "source", DOT);
      earlier.write(10_000, "source", DOT);
      Files.createFile(folder.resolve("index.html.part"));
    }

    @Test
    @DisplayName("is emptied but for the page, which tells whose folder it is")
    void emptied() throws IOException {
      TraceFolder.open(folder);
      assertThat(folder).isDirectoryNotContaining("glob:**/0*").isDirectoryContaining("glob:**");
      assertThat(folder).isDirectoryNotContaining("glob:**.part");
      TraceFolder.open(folder).writePage("new");
      assertThat(folder.resolve("index.html")).hasContent("new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"notes.txt", "0001/notes.txt", "0001/more/a.png", "2/source.png"})
    @DisplayName("is left as it is if anything else lies in it")
    void foreignFile(String name) throws IOException {
      Path foreign = folder.resolve(name);
      Files.createDirectories(foreign.getParent());
      Files.createFile(foreign);
      assertRefused("which no earlier trace left there; name another folder or an empty one");
      assertThat(foreign).exists();
      assertThat(folder.resolve("0001/source.png")).exists();
    }

    @Test
    @DisplayName("is left as it is if a link leads out of it")
    void link() throws IOException {
      Path elsewhere = Files.createDirectory(parent.resolve("elsewhere"));
      Files.createFile(elsewhere.resolve("a.png"));
      Files.createSymbolicLink(folder.resolve("0002"), elsewhere);
      assertRefused("holds '0002'");
      assertThat(elsewhere.resolve("a.png")).exists();
    }
  }

  @Test
  @DisplayName("is no folder with a page of somebody else")
  void foreignPage() throws IOException {
    Files.createDirectory(folder);
    Files.write(folder.resolve("index.html"), new byte[] {'<', (byte) 0xff, '>'});
    assertRefused("holds 'index.html'");
    assertThat(folder.resolve("index.html")).hasBinaryContent(new byte[] {'<', (byte) 0xff, '>'});
  }

  @Test
  @DisplayName("is no file")
  void file() throws IOException {
    Files.createFile(folder);
    assertRefused("is a file; name a folder for the trace");
  }

  private void assertRefused(String reason) {
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(() -> TraceFolder.open(folder))
        .satisfies(e -> assertThat(e.getFile()).isEqualTo(folder.toString()))
        .satisfies(e -> assertThat(e.getReason()).contains(reason));
  }
}
