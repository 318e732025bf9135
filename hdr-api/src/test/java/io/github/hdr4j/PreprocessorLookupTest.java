package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With two preprocessors on the class path")
class PreprocessorLookupTest {
  private static final String PROPERTY = "io.github.hdr4j.preprocessor";

  @TempDir Path folder;
  private ClassPath path;

  @BeforeEach
  void twoPreprocessors() throws Exception {
    Jar fancy = Jar.named("fancy-3.jar", "3").with(ProviderSource.preprocessor("Fancy", "fancy"));
    path = ClassPath.with(folder, fancy, Jar.recognizer("Alpha", "alpha"));
  }

  @AfterEach
  void close() throws Exception {
    path.close();
  }

  @Test
  @DisplayName("none is guessed, neither for a recogniser nor alone")
  void noChoice() throws Exception {
    String message =
        """
        2 implementations of Preprocessor are on the class path. Keep one dependency, or choose \
        with RecognizerOptions.builder().preprocessor(NAME) or -Dio.github.hdr4j.preprocessor=NAME. \
        See https://github.com/hdr4j/hdr#several-providers
        Found:
          - fancy 3 (demo.fancy.Fancy in %s)
          - plain 0.1.0 (demo.plain.Plain in %s)\
        """
            .formatted(path.url("fancy-3.jar"), path.url("preprocess-0.1.0.jar"));

    assertFailure(path.preprocessorFailure(), AmbiguousProviderException.class, message);
    assertFailure(path.failure(), AmbiguousProviderException.class, message);
    assertThat(path.constructed("demo.alpha.Alpha")).isZero();
  }

  @Test
  @DisplayName("the option chooses, and beats the system property")
  void option() throws Throwable {
    path.property(PROPERTY, "plain").option("preprocessor", "fancy");

    assertThat(path.preprocessor()).isEqualTo("demo.fancy.Fancy");
    assertThat(path.constructed("demo.plain.Plain")).isZero();
  }

  @Test
  @DisplayName("the system property chooses")
  void property() throws Throwable {
    path.property(PROPERTY, "plain");

    assertThat(path.preprocessor()).isEqualTo("demo.plain.Plain");
    assertThat(path.backend()).isEqualTo("alpha");
    assertThat(path.constructed("demo.fancy.Fancy")).isZero();
  }

  @Test
  @DisplayName("an unknown name lists those that exist and the artifact to add")
  void unknown() throws Exception {
    assertFailure(
        path.property(PROPERTY, "none").preprocessorFailure(),
        NoProviderException.class,
        """
        No usable Preprocessor is named 'none', as the system property \
        io.github.hdr4j.preprocessor demands. Use a name listed below, or add \
        io.github.hdr4j:hdr-preprocess. See https://github.com/hdr4j/hdr#unknown-provider
        Available:
          - fancy 3 (demo.fancy.Fancy in %s)
          - plain 0.1.0 (demo.plain.Plain in %s)\
        """
            .formatted(path.url("fancy-3.jar"), path.url("preprocess-0.1.0.jar")));
  }
}
