package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With a choice that names no provider")
class UnknownNameTest {
  private static final String ADVICE =
      "Use a name listed below, or add io.github.hdr4j:hdr-onnx (ONNX Runtime) or"
          + " io.github.hdr4j:hdr-dl4j (Deeplearning4j)."
          + " See https://github.com/hdr4j/hdr#unknown-provider";

  @TempDir Path folder;

  @Test
  @DisplayName("a mistyped option is not forgiven, even where only one provider is there")
  void option() throws Exception {
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"))) {
      assertFailure(
          path.option("backend", "Alpha").failure(),
          NoProviderException.class,
          """
          No usable DigitRecognizer is named 'Alpha', as the option \
          RecognizerOptions.builder().backend(NAME) demands. %s
          Available:
            - alpha 1.2 (demo.alpha.Alpha in %s)\
          """
              .formatted(ADVICE, path.url("alpha-1.2.jar")));
    }
  }

  @Test
  @DisplayName("nor is a mistyped system property")
  void property() throws Exception {
    try (ClassPath path =
        ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"), Jar.recognizer("Beta", "beta"))) {
      assertFailure(
          path.property("io.github.hdr4j.recognizer", "gamma").failure(),
          NoProviderException.class,
          """
          No usable DigitRecognizer is named 'gamma', as the system property \
          io.github.hdr4j.recognizer demands. %s
          Available:
            - alpha 1.2 (demo.alpha.Alpha in %s)
            - beta 1.2 (demo.beta.Beta in %s)\
          """
              .formatted(ADVICE, path.url("alpha-1.2.jar"), path.url("beta-1.2.jar")));
    }
  }

  @Test
  @DisplayName("and an empty class path says so")
  void nothing() throws Exception {
    try (ClassPath path = ClassPath.with(folder)) {
      assertFailure(
          path.option("backend", "onnx").failure(),
          NoProviderException.class,
          """
          No usable DigitRecognizer is named 'onnx', as the option \
          RecognizerOptions.builder().backend(NAME) demands. %s
          Available: none\
          """
              .formatted(ADVICE));
    }
  }
}
