package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Without a provider on the class path")
class NoProviderTest {
  static final String NO_RECOGNIZER =
      "No DigitRecognizer is on the class path. Add io.github.hdr4j:hdr-onnx (ONNX Runtime) or"
          + " io.github.hdr4j:hdr-dl4j (Deeplearning4j) as a dependency; in a fat jar, merge the"
          + " files under META-INF/services; if a class loader of its own holds it, set"
          + " RecognizerOptions.builder().classLoader(LOADER)."
          + " See https://github.com/hdr4j/hdr#no-provider";

  static final String NO_PREPROCESSOR =
      "No Preprocessor is on the class path. Add io.github.hdr4j:hdr-preprocess as a dependency;"
          + " in a fat jar, merge the files under META-INF/services; if a class loader of its own"
          + " holds it, set RecognizerOptions.builder().classLoader(LOADER)."
          + " See https://github.com/hdr4j/hdr#no-provider";

  @TempDir Path folder;

  @Test
  @DisplayName("the message names the artifacts to add")
  void recognizer() throws Exception {
    try (ClassPath path = ClassPath.with(folder)) {
      assertFailure(path.failure(), NoProviderException.class, NO_RECOGNIZER);
    }
  }

  @Test
  @DisplayName("a backend alone is not enough: the preprocessor's artifact is named")
  void preprocessor() throws Exception {
    try (ClassPath path = ClassPath.ofOnly(folder, Jar.api(), Jar.recognizer("Alpha", "alpha"))) {
      assertFailure(path.failure(), NoProviderException.class, NO_PREPROCESSOR);
      assertFailure(path.preprocessorFailure(), NoProviderException.class, NO_PREPROCESSOR);
      assertThat(path.constructed("demo.alpha.Alpha")).isZero();
    }
  }
}
