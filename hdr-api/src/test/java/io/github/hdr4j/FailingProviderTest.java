package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A chosen provider that fails")
class FailingProviderTest {
  private static final String FAILS = "throw new IllegalStateException(\"no licence\");";

  @TempDir Path folder;

  @Nested
  @DisplayName("when it is opened")
  class WhenOpened {
    private static final String DOES_NOT_START =
        "The engine of demo.alpha.Alpha does not start: java.io.IOException: no native library."
            + " See https://github.com/hdr4j/hdr#engine-does-not-start";

    private final Jar failing =
        Jar.named("alpha-1.2.jar", "1.2")
            .with(
                ProviderSource.recognizerOpenedWith(
                    "Alpha",
                    "alpha",
                    "if (!repaired) throw new java.io.IOException(\"no native library\");"));

    @Test
    @DisplayName("keeps its cause")
    void cause() throws Exception {
      try (ClassPath path = ClassPath.with(folder, failing)) {
        Throwable thrown = path.failure();

        assertFailure(thrown, BrokenProviderException.class, DOES_NOT_START);
        assertThat(thrown).hasCauseExactlyInstanceOf(IOException.class);
      }
    }

    @Test
    @DisplayName("never falls through to another provider")
    void noFallThrough() throws Exception {
      try (ClassPath path = ClassPath.with(folder, failing, Jar.recognizer("Beta", "beta"))) {
        assertFailure(
            path.option("backend", "alpha").failure(),
            BrokenProviderException.class,
            DOES_NOT_START);
        assertThat(path.constructed("demo.beta.Beta")).isZero();
      }
    }

    @Test
    @DisplayName("fails the same way again, and works once its cause is gone")
    void retriable() throws Throwable {
      try (ClassPath path = ClassPath.with(folder, failing)) {
        assertThat(path.failure()).hasMessage(DOES_NOT_START);
        assertThat(path.failure()).hasMessage(DOES_NOT_START);

        path.repair("demo.alpha.Alpha");

        assertThat(path.backend()).isEqualTo("alpha");
      }
    }

    @Test
    @DisplayName("says so for a native library that cannot be linked too")
    void unlinked() throws Exception {
      Jar unlinked =
          Jar.named("alpha-1.2.jar", "1.2")
              .with(
                  ProviderSource.recognizerOpenedWith(
                      "Alpha",
                      "alpha",
                      "if (!repaired) throw new UnsatisfiedLinkError(\"libonnx.so\");"));
      try (ClassPath path = ClassPath.with(folder, unlinked)) {
        assertFailure(
            path.failure(),
            BrokenProviderException.class,
            "The engine of demo.alpha.Alpha does not start: java.lang.UnsatisfiedLinkError:"
                + " libonnx.so. See https://github.com/hdr4j/hdr#engine-does-not-start");
      }
    }
  }

  @Nested
  @DisplayName("when it is constructed")
  class WhenConstructed {
    @Test
    @DisplayName("is named with its jar, and the constructor's exception is the cause")
    void cause() throws Exception {
      Jar jar =
          Jar.named("alpha-1.2.jar", "1.2")
              .with(ProviderSource.recognizerConstructedWith("Alpha", "alpha", FAILS));
      try (ClassPath path = ClassPath.with(folder, jar)) {
        Throwable thrown = path.failure();

        assertFailure(
            thrown, BrokenProviderException.class, message("alpha", "demo.alpha.Alpha", path));
        assertThat(thrown).hasCauseExactlyInstanceOf(IllegalStateException.class);
      }
    }

    @Test
    @DisplayName("is named if it is a preprocessor too")
    void preprocessor() throws Exception {
      Jar jar =
          Jar.named("torn-1.2.jar", "1.2")
              .with(ProviderSource.preprocessorOpenedWith("Torn", "torn", FAILS));
      try (ClassPath path =
          ClassPath.ofOnly(folder, Jar.api(), jar, Jar.recognizer("Alpha", "alpha"))) {
        assertFailure(
            path.failure(), BrokenProviderException.class, message("torn", "demo.torn.Torn", path));
        assertThat(path.preprocessorFailure())
            .hasCauseExactlyInstanceOf(IllegalStateException.class);
      }
    }

    private static String message(String name, String type, ClassPath path) throws IOException {
      return """
      The chosen provider cannot be used: %s 1.2 (%s in %s): \
      java.lang.IllegalStateException: no licence. Repair that, or choose another provider. \
      See https://github.com/hdr4j/hdr#broken-provider\
      """
          .formatted(name, type, path.url(name + "-1.2.jar"));
    }
  }
}
