package io.github.hdr4j;

import static io.github.hdr4j.Failure.assertFailure;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With a candidate that cannot be used")
class BrokenCandidateTest {
  private static final String UNUSABLE =
      "No usable DigitRecognizer is on the class path. Repair what is listed below, or add"
          + " io.github.hdr4j:hdr-onnx (ONNX Runtime) or io.github.hdr4j:hdr-dl4j (Deeplearning4j)"
          + " as a dependency; in a fat jar, merge the files under META-INF/services; if a class"
          + " loader of its own holds it, set RecognizerOptions.builder().classLoader(LOADER)."
          + " See https://github.com/hdr4j/hdr#no-provider\nFound but unusable:\n  - ";

  @TempDir Path folder;

  @Nested
  @DisplayName("alone, the message says which class and why")
  class Alone {
    @Test
    @DisplayName("if its superclass is missing")
    void superclassMissing() throws Exception {
      assertUnusable(
          orphan("Dl4j"), "demo.dl4j.Dl4j: java.lang.NoClassDefFoundError: demo/dl4j/Base");
    }

    @Test
    @DisplayName("if the class named in the services file is absent")
    void classAbsent() throws Exception {
      assertUnusable(
          Jar.named("absent.jar", "1").declaring(DigitRecognizer.class, "demo.absent.Absent"),
          "io.github.hdr4j.DigitRecognizer: Provider demo.absent.Absent not found");
    }

    @Test
    @DisplayName("if it does not extend the base class")
    void otherBase() throws Exception {
      Jar jar = Jar.named("own.jar", "1").with(ownImplementation());
      try (ClassPath path = ClassPath.with(folder, jar)) {
        assertFailure(
            path.failure(),
            NoProviderException.class,
            UNUSABLE
                + "demo.own.Own in %s does not extend io.github.hdr4j.spi.AbstractDigitRecognizer"
                    .formatted(path.url("own.jar")));
      }
    }

    @Test
    @DisplayName("if it does not implement the service at all")
    void noService() throws Exception {
      assertUnusable(
          Jar.named("pre.jar", "1").declaring(DigitRecognizer.class, "demo.plain.Plain"),
          "io.github.hdr4j.DigitRecognizer: demo.plain.Plain not a subtype");
    }

    @Test
    @DisplayName("if its constructor is not public")
    void hiddenConstructor() throws Exception {
      ProviderSource hidden =
          ProviderSource.recognizer("Hidden", "hidden").replacing("public Hidden()", "Hidden()");
      assertUnusable(
          Jar.named("hidden.jar", "1").with(hidden),
          "io.github.hdr4j.DigitRecognizer: demo.hidden.Hidden Unable to get public no-arg"
              + " constructor: java.lang.NoSuchMethodException: demo.hidden.Hidden.<init>()");
    }

    @Test
    @DisplayName("if its class file is damaged")
    void damaged() throws Exception {
      Jar jar =
          Jar.named("damaged.jar", "1")
              .declaring(DigitRecognizer.class, "demo.damaged.Damaged")
              .with(Map.of("demo/damaged/Damaged.class", new byte[16]));
      try (ClassPath path = ClassPath.with(folder, jar)) {
        assertThat(path.failure())
            .hasMessageStartingWith(
                UNUSABLE + "demo.damaged.Damaged: java.lang.ClassFormatError: ");
      }
    }

    private void assertUnusable(Jar jar, String line) throws Exception {
      try (ClassPath path = ClassPath.with(folder, jar)) {
        assertFailure(path.failure(), NoProviderException.class, UNUSABLE + line);
      }
    }
  }

  @Nested
  @DisplayName("beside one that works")
  class BesideOneThatWorks {
    @Test
    @DisplayName("a broken DL4J never disturbs ONNX")
    void undisturbed() throws Throwable {
      try (ClassPath path =
          ClassPath.with(folder, orphan("Dl4j"), Jar.recognizer("Onnx", "onnx"))) {
        assertThat(path.backend()).isEqualTo("onnx");
      }
    }

    @Test
    @DisplayName("it is listed but not counted")
    void listed() throws Exception {
      try (ClassPath path =
          ClassPath.with(
              folder,
              orphan("Dl4j"),
              Jar.recognizer("Alpha", "alpha"),
              Jar.recognizer("Beta", "beta"))) {
        assertFailure(
            path.failure(),
            AmbiguousProviderException.class,
            """
            2 implementations of DigitRecognizer are on the class path. Keep one dependency, or \
            choose with RecognizerOptions.builder().backend(NAME) or \
            -Dio.github.hdr4j.recognizer=NAME. See https://github.com/hdr4j/hdr#several-providers
            Found:
              - alpha 1.2 (demo.alpha.Alpha in %s)
              - beta 1.2 (demo.beta.Beta in %s)
            Found but unusable:
              - demo.dl4j.Dl4j: java.lang.NoClassDefFoundError: demo/dl4j/Base\
            """
                .formatted(path.url("alpha-1.2.jar"), path.url("beta-1.2.jar")));
      }
    }

    @Test
    @DisplayName("choosing it says that it is there but broken, and takes no other")
    void chosen() throws Exception {
      try (ClassPath path =
          ClassPath.with(folder, orphan("Dl4j"), Jar.recognizer("Onnx", "onnx"))) {
        assertFailure(
            path.option("backend", "dl4j").failure(),
            NoProviderException.class,
            """
            No usable DigitRecognizer is named 'dl4j', as the option \
            RecognizerOptions.builder().backend(NAME) demands. Use a name listed below, or add \
            io.github.hdr4j:hdr-onnx (ONNX Runtime) or io.github.hdr4j:hdr-dl4j (Deeplearning4j). \
            See https://github.com/hdr4j/hdr#unknown-provider
            Available:
              - onnx 1.2 (demo.onnx.Onnx in %s)
            Found but unusable:
              - demo.dl4j.Dl4j: java.lang.NoClassDefFoundError: demo/dl4j/Base\
            """
                .formatted(path.url("onnx-1.2.jar")));
      }
    }
  }

  /** A backend between whose class and the API's base there is one class too few. */
  private static Jar orphan(String simpleName) {
    ProviderSource backend = ProviderSource.recognizer(simpleName, "dl4j");
    ProviderSource extended =
        new ProviderSource(
            backend.className(),
            backend.service(),
            backend.text().replace("extends AbstractDigitRecognizer", "extends Base")
                + "abstract class Base extends AbstractDigitRecognizer {}\n");
    return Jar.named("dl4j-1.2.jar", "1.2").with(extended).without("demo/dl4j/Base.class");
  }

  private static ProviderSource ownImplementation() {
    ProviderSource plain = ProviderSource.recognizer("Own", "own");
    return new ProviderSource(
        plain.className(),
        plain.service(),
        """
        package demo.own;
        import io.github.hdr4j.*;
        import java.awt.image.BufferedImage;
        import java.util.List;
        @io.github.hdr4j.spi.ProviderName("own")
        public class Own implements DigitRecognizer {
          public Recognition recognize(BufferedImage image) { return null; }
          public Recognition recognize(java.nio.file.Path file) { return null; }
          public Recognition recognize(java.io.InputStream encoded) { return null; }
          public Recognition recognize(byte[] encoded) { return null; }
          public List<Recognition> recognizeAll(List<BufferedImage> images) { return null; }
          public Recognition classify(DigitTensor tensor) { return null; }
          public List<Recognition> classifyAll(List<DigitTensor> tensors) { return null; }
          public RecognizerInfo info() { return null; }
          public void close() {}
        }
        """);
  }
}
