package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLClassLoader;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Providers are looked up")
class ClassLoaderTest {
  @TempDir Path folder;

  @Test
  @DisplayName("by the API's own class loader if the thread has none")
  void noContext() throws Throwable {
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"))) {
      assertThat(path.withoutContext().backend()).isEqualTo("alpha");
    }
  }

  @Test
  @DisplayName("by the API's own class loader if the thread's knows nothing of them")
  void unrelatedContext() throws Throwable {
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"));
        URLClassLoader unrelated = new URLClassLoader(new java.net.URL[0], null)) {
      assertThat(path.context(unrelated).backend()).isEqualTo("alpha");
    }
  }

  @Test
  @DisplayName("by the thread's class loader, as of a web application that alone holds them")
  void webApplication() throws Throwable {
    try (ClassPath path = ClassPath.ofOnly(folder, Jar.api());
        URLClassLoader application =
            path.child(Jar.recognizer("Alpha", "alpha"), Jar.preprocess())) {
      assertThat(path.context(application).backend()).isEqualTo("alpha");
      assertFailure(
          path.withoutContext().failure(), NoProviderException.class, NoProviderTest.NO_RECOGNIZER);
    }
  }

  @Test
  @DisplayName("by the thread's class loader only, where it finds one")
  void contextFirst() throws Throwable {
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"));
        URLClassLoader application = path.child(Jar.recognizer("Beta", "beta"))) {
      assertThat(path.context(application).failure())
          .hasMessageStartingWith("2 implementations of DigitRecognizer are on the class path.");
    }
  }

  @Test
  @DisplayName("by the option's class loader before any other")
  void option() throws Throwable {
    try (ClassPath path = ClassPath.ofOnly(folder, Jar.api());
        URLClassLoader context = path.child(Jar.recognizer("Alpha", "alpha"), Jar.preprocess());
        URLClassLoader chosen = path.child(Jar.recognizer("Beta", "beta"), Jar.preprocess())) {
      assertThat(path.context(context).option("classLoader", chosen).backend()).isEqualTo("beta");
    }
  }

  @Test
  @DisplayName("by the option's class loader alone, even if it finds none")
  void optionFindsNone() throws Throwable {
    try (ClassPath path = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"));
        URLClassLoader empty = new URLClassLoader(new java.net.URL[0], null)) {
      assertFailure(
          path.option("classLoader", empty).failure(),
          NoProviderException.class,
          NoProviderTest.NO_RECOGNIZER);
    }
  }

  @Test
  @DisplayName("and one that implements another copy of the API is told apart")
  void anotherCopy() throws Throwable {
    try (ClassPath path = ClassPath.ofOnly(folder, Jar.api());
        ClassPath other = ClassPath.with(folder, Jar.recognizer("Alpha", "alpha"))) {
      assertThat(path.context(other.loader()).failure())
          .hasMessageEndingWith(
              "\nFound but unusable:\n"
                  + "  - io.github.hdr4j.DigitRecognizer: demo.alpha.Alpha not a subtype");
    }
  }
}
