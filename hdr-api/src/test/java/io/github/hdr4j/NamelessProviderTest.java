package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("With a provider that has no name")
class NamelessProviderTest {
  @TempDir Path folder;

  @ParameterizedTest(name = "annotated with [{0}]")
  @ValueSource(strings = {"", " "})
  @DisplayName("the class without the annotation, or with a blank one, is named")
  void refused(String name) throws Exception {
    Jar nameless = Jar.named("x.jar", "").with(ProviderSource.recognizer("X", name));
    try (ClassPath path = ClassPath.with(folder, nameless, Jar.recognizer("Alpha", "alpha"))) {
      assertFailure(
          path.failure(),
          BrokenProviderException.class,
          """
          An implementation of DigitRecognizer has no @ProviderName. Annotate its class or remove \
          its jar. See https://github.com/hdr4j/hdr#nameless-provider
          Found:
            - (no name) unknown (demo.x.X in %s)\
          """
              .formatted(path.url("x.jar")));
    }
  }

  @Test
  @DisplayName("a nameless preprocessor is named too")
  void preprocessor() throws Exception {
    Jar nameless = Jar.named("y.jar", "7").with(ProviderSource.preprocessor("Y", ""));
    try (ClassPath path = ClassPath.with(folder, nameless)) {
      assertFailure(
          path.preprocessorFailure(),
          BrokenProviderException.class,
          """
          An implementation of Preprocessor has no @ProviderName. Annotate its class or remove \
          its jar. See https://github.com/hdr4j/hdr#nameless-provider
          Found:
            - (no name) 7 (demo.y.Y in %s)\
          """
              .formatted(path.url("y.jar")));
    }
  }
}
