package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With two providers on the class path")
class SeveralProvidersTest {
  private static final String PROPERTY = "io.github.hdr4j.recognizer";

  @TempDir Path folder;
  private ClassPath path;

  @BeforeEach
  void twoBackends() throws Exception {
    path = ClassPath.with(folder, Jar.recognizer("Beta", "beta"), Jar.recognizer("Alpha", "alpha"));
  }

  @AfterEach
  void close() throws Exception {
    path.close();
  }

  @Test
  @DisplayName("none is guessed: the message lists both and both ways to choose")
  void noChoice() throws Exception {
    assertFailure(
        path.failure(),
        AmbiguousProviderException.class,
        """
        2 implementations of DigitRecognizer are on the class path. Keep one dependency, or choose \
        with RecognizerOptions.builder().backend(NAME) or -Dio.github.hdr4j.recognizer=NAME. \
        See https://github.com/hdr4j/hdr#several-providers
        Found:
          - alpha 1.2 (demo.alpha.Alpha in %s)
          - beta 1.2 (demo.beta.Beta in %s)\
        """
            .formatted(path.url("alpha-1.2.jar"), path.url("beta-1.2.jar")));
  }

  @Test
  @DisplayName("the option chooses")
  void option() throws Throwable {
    assertThat(path.option("backend", "beta").backend()).isEqualTo("beta");
  }

  @Test
  @DisplayName("the system property chooses")
  void property() throws Throwable {
    assertThat(path.property(PROPERTY, "alpha").backend()).isEqualTo("alpha");
  }

  @Test
  @DisplayName("the option beats the system property")
  void optionBeatsProperty() throws Throwable {
    assertThat(path.property(PROPERTY, "alpha").option("backend", "beta").backend())
        .isEqualTo("beta");
  }

  @Test
  @DisplayName("only the chosen one is constructed, and only once")
  void constructed() throws Throwable {
    assertThat(path.option("backend", "beta").backend()).isEqualTo("beta");

    assertThat(path.constructed("demo.beta.Beta")).isOne();
    assertThat(path.constructed("demo.alpha.Alpha")).isZero();
    assertThat(path.constructed("demo.plain.Plain")).isOne();
  }

  @Test
  @DisplayName("without a choice none is constructed")
  void noneConstructed() throws Exception {
    assertThat(path.failure()).isNotNull();

    assertThat(path.constructed("demo.beta.Beta")).isZero();
    assertThat(path.constructed("demo.alpha.Alpha")).isZero();
  }
}
