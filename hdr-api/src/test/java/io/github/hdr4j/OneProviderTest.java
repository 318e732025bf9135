package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With one provider on the class path")
class OneProviderTest {
  @TempDir Path folder;

  @Test
  @DisplayName("it is taken without any choice")
  void taken() throws Throwable {
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"))) {
      assertThat(path.backend()).isEqualTo("alpha");
      assertThat(path.preprocessor()).isEqualTo("demo.plain.Plain");
    }
  }

  @Test
  @DisplayName("a blank system property is no choice")
  void blankProperty() throws Throwable {
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"))) {
      assertThat(path.property("io.github.hdr4j.recognizer", " ").backend()).isEqualTo("alpha");
    }
  }

  @Test
  @DisplayName("the same jar twice, in a parent loader and in its child, is one provider")
  void sameJarTwice() throws Throwable {
    Jar alpha = Jar.recognizer("Alpha", "alpha");
    try (ClassPath path = ClassPath.with(folder, alpha)) {
      assertThat(path.context(path.child(alpha)).backend()).isEqualTo("alpha");
    }
  }
}
