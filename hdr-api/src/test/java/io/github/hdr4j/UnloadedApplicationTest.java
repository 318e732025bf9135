package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.ref.WeakReference;
import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A web application below a server that holds the API")
@Timeout(60)
class UnloadedApplicationTest {
  @TempDir Path folder;

  @Test
  @DisplayName("can be unloaded after it closed its recognisers")
  void closed() throws Throwable {
    try (ClassPath server = ClassPath.ofOnly(folder, Jar.api())) {
      assertUnloads(run(server, true));
    }
  }

  @Test
  @DisplayName("can be unloaded though it forgot them and its engine was kept for the next")
  void forgotten() throws Throwable {
    try (ClassPath server = ClassPath.ofOnly(folder, Jar.api())) {
      assertUnloads(run(server, false));
    }
  }

  private static WeakReference<ClassLoader> run(ClassPath server, boolean closing)
      throws Throwable {
    try (URLClassLoader application =
        server.child(Jar.recognizer("Alpha", "alpha"), Jar.preprocess())) {
      server.context(application);
      if (closing) {
        assertThat(server.backend()).isEqualTo("alpha");
      } else {
        assertThat(server.forgottenRecognizer()).isEqualTo("demo.alpha.Alpha");
      }
      return new WeakReference<>(application);
    } finally {
      server.withoutContext();
    }
  }

  private static void assertUnloads(WeakReference<ClassLoader> application) throws Exception {

    while (application.get() != null) {

      System.gc();
      Thread.sleep(10);
    }
  }
}
