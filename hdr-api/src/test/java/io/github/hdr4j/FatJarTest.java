package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A fat jar of the API and its providers")
class FatJarTest {
  @TempDir Path folder;

  private final Jar fat =
      Jar.named("application.jar", "5.0")
          .withApi()
          .with(ProviderSource.preprocessor("Plain", "plain"))
          .with(ProviderSource.recognizer("Alpha", "alpha"))
          .with(ProviderSource.recognizer("Beta", "beta"));

  @Test
  @DisplayName("works with merged services files")
  void merged() throws Throwable {
    try (ClassPath path = ClassPath.ofOnly(folder, fat)) {
      assertThat(path.option("backend", "beta").backend()).isEqualTo("beta");
    }
  }

  @Test
  @DisplayName("lists providers of the same jar by their classes")
  void listed() throws Exception {
    try (ClassPath path = ClassPath.ofOnly(folder, fat)) {
      assertThat(path.failure())
          .hasMessageEndingWith(
              """
              Found:
                - alpha 5.0 (demo.alpha.Alpha in %1$s)
                - beta 5.0 (demo.beta.Beta in %1$s)\
              """
                  .formatted(path.url("application.jar")));
    }
  }

  @Test
  @DisplayName("that lost its services file is told to merge them")
  void lost() throws Exception {
    fat.without("META-INF/services/io.github.hdr4j.DigitRecognizer");
    try (ClassPath path = ClassPath.ofOnly(folder, fat)) {
      assertFailure(path.failure(), NoProviderException.class, NoProviderTest.NO_RECOGNIZER);
    }
  }
}
