package io.github.hdr4j.conformance;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Recognition;
import io.github.hdr4j.RecognizerOptions;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

abstract class ClassLoadingClause extends Clause {
  private static final List<DigitTensor> TENSORS = Blends.of(5, 5);

  ClassLoadingClause(Supplier<RecognizerOptions.Builder> options) {
    super(options);
  }

  @Test
  @DisplayName("that is missing does not matter")
  void none() {
    assertReadsWith(null);
  }

  @Test
  @DisplayName("that knows the JDK only does not matter")
  void platform() {
    assertReadsWith(ClassLoader.getPlatformClassLoader());
  }

  @Test
  @DisplayName("of another application does not matter")
  void foreign() throws Exception {
    try (URLClassLoader foreign = new URLClassLoader(new URL[0], null)) {
      assertReadsWith(foreign);
    }
  }

  private void assertReadsWith(@Nullable ClassLoader context) {
    List<Recognition> expected = read();
    List<Recognition> actual =
        Threads.result(
            Threads.start(
                () -> {
                  Thread.currentThread().setContextClassLoader(context);
                  return read();
                }));
    Readings.assertAlike(expected, actual);
  }

  private List<Recognition> read() {
    try (DigitRecognizer recognizer = load()) {
      return recognizer.classifyAll(TENSORS);
    }
  }
}
