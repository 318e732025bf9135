package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;

import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With two providers of one name")
class DuplicateNameTest {
  @TempDir Path folder;

  @Test
  @DisplayName("none is taken, not even by that name")
  void refused() throws Exception {
    Jar older = Jar.named("alpha-1.1.jar", "1.1").with(ProviderSource.recognizer("Old", "alpha"));
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"), older)) {
      String message =
          """
          2 implementations of DigitRecognizer are named 'alpha'. Remove one of the jars. \
          See https://github.com/hdr4j/hdr#duplicate-provider
          Found:
            - alpha 1.1 (demo.old.Old in %s)
            - alpha 1.2 (demo.alpha.Alpha in %s)\
          """
              .formatted(path.url("alpha-1.1.jar"), path.url("alpha-1.2.jar"));

      assertFailure(path.failure(), AmbiguousProviderException.class, message);
      assertFailure(
          path.option("backend", "alpha").failure(), AmbiguousProviderException.class, message);
    }
  }
}
