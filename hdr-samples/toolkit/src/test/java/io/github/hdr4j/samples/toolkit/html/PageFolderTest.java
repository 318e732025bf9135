package io.github.hdr4j.samples.toolkit.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The folder of a page")
class PageFolderTest {
  private static final PageKind KIND = new PageKind("report", Pattern.compile("chart\\.png"));
  private static final byte[] CONTENT = {1, 2, 3};

  @TempDir Path parent;
  private Path folder;

  @BeforeEach
  void earlier() throws IOException {
    folder = parent.resolve("report");
    PageFolder earlier = PageFolder.open(folder, KIND);
    earlier.write("chart.png", CONTENT);
    earlier.writePage(KIND.generator());
  }

  @Test
  @DisplayName("keeps an earlier page until it is cleared")
  void kept() throws IOException {
    PageFolder opened = PageFolder.open(folder, KIND);
    assertThat(folder.resolve("chart.png")).hasBinaryContent(CONTENT);
    opened.clear();
    assertThat(folder.resolve("chart.png")).doesNotExist();
    assertThat(folder.resolve("index.html")).exists();
  }

  @Test
  @DisplayName("is not that of a page of another kind")
  void otherKind() {
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(
            () -> PageFolder.open(folder, new PageKind("trace", Pattern.compile("chart\\.png"))))
        .satisfies(e -> assertThat(e.getFile()).isEqualTo(folder.toString()))
        .satisfies(
            e -> assertThat(e.getReason()).contains("which no earlier trace left there; name"));
  }

  @Test
  @DisplayName("is not cleared when something has come in meanwhile")
  void foreign() throws IOException {
    PageFolder opened = PageFolder.open(folder, KIND);
    Files.createFile(folder.resolve("mine.png"));
    assertThatExceptionOfType(FileAlreadyExistsException.class)
        .isThrownBy(opened::clear)
        .satisfies(e -> assertThat(e.getReason()).contains("holds 'mine.png'"));
    assertThat(folder.resolve("chart.png")).exists();
  }

  @Test
  @DisplayName("names the file that cannot be written, and why")
  void unwritten() throws IOException {
    PageFolder opened = PageFolder.open(folder, KIND);
    Files.delete(folder.resolve("chart.png"));
    Files.createDirectory(folder.resolve("chart.png"));
    assertThatExceptionOfType(FileSystemException.class)
        .isThrownBy(() -> opened.write("chart.png", CONTENT))
        .satisfies(e -> assertThat(e.getFile()).isEqualTo(folder.resolve("chart.png").toString()))
        .satisfies(e -> assertThat(e.getReason()).startsWith("cannot be written: "));
    assertThat(folder.resolve("index.html")).hasContent(KIND.generator());
  }
}
