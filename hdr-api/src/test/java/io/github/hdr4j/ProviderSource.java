package io.github.hdr4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Locale;
import java.util.Map;

/** Source text of small backends and preprocessors, each in a package below {@code demo}. */
record ProviderSource(String className, Class<?> service, String text) {
  private static final String NOTHING = "";

  /** A backend that opens and reads every mark as 0. */
  static ProviderSource recognizer(String simpleName, String provider) {
    return recognizer(simpleName, provider, NOTHING, NOTHING);
  }

  /** A backend whose constructor runs a statement. */
  static ProviderSource recognizerConstructedWith(
      String simpleName, String provider, String statement) {
    return recognizer(simpleName, provider, statement, NOTHING);
  }

  /** A backend that runs a statement before it opens its engine. */
  static ProviderSource recognizerOpenedWith(String simpleName, String provider, String statement) {
    return recognizer(simpleName, provider, NOTHING, statement);
  }

  /** A preprocessor that takes every picture for blank paper. */
  static ProviderSource preprocessor(String simpleName, String provider) {
    return preprocessorOpenedWith(simpleName, provider, NOTHING);
  }

  /** A preprocessor whose constructor runs a statement. */
  static ProviderSource preprocessorOpenedWith(
      String simpleName, String provider, String statement) {
    return new ProviderSource(
        className(simpleName),
        Preprocessor.class,
        """
        package %s;
        import io.github.hdr4j.*;
        import io.github.hdr4j.spi.*;
        import java.awt.image.BufferedImage;
        %s public class %s extends AbstractPreprocessor {
          public static int constructed;
          public %s() { constructed++; %s }
          public BufferedImage decode(java.nio.file.Path file) { return null; }
          public BufferedImage decode(java.io.InputStream encoded) { return null; }
          public BufferedImage decode(byte[] encoded) { return null; }
          public Preparation prepare(BufferedImage image) { return Preparation.blank(); }
          public PreparationTrace trace(BufferedImage image) { return null; }
          public String contract() { return Preprocessor.MNIST_CONTRACT; }
        }
        """
            .formatted(
                packageName(simpleName), annotation(provider), simpleName, simpleName, statement));
  }

  private static ProviderSource recognizer(
      String simpleName, String provider, String constructing, String opening) {
    return new ProviderSource(
        className(simpleName),
        DigitRecognizer.class,
        """
        package %s;
        import io.github.hdr4j.*;
        import io.github.hdr4j.spi.*;
        import java.util.*;
        %s public class %s extends AbstractDigitRecognizer {
          public static int constructed;
          public static boolean repaired;
          public %s() { constructed++; %s }
          protected DigitEngine openEngine(EngineOptions options) throws Exception {
            %s
            Map<String, String> metadata = new HashMap<>();
            Map.of("name", "demo", "contract", Preprocessor.MNIST_CONTRACT, "classes", "10",
                    "sha256", "0".repeat(64), "temperature", "1",
                    "accept-threshold", "0.5", "digit-threshold", "0.5")
                .forEach((key, value) -> metadata.put(ModelInfo.KEY_PREFIX + key, value));
            return new Zero(ModelInfo.of(metadata));
          }
          private record Zero(ModelInfo model) implements DigitEngine {
            public String description() { return "zero engine"; }
            public float[][] logits(List<DigitTensor> batch) {
              float[][] rows = new float[batch.size()][10];
              for (float[] row : rows) { row[0] = 9; }
              return rows;
            }
            public void close() {}
          }
        }
        """
            .formatted(
                packageName(simpleName),
                annotation(provider),
                simpleName,
                simpleName,
                constructing,
                opening));
  }

  private static String packageName(String simpleName) {
    return "demo." + simpleName.toLowerCase(Locale.ROOT);
  }

  private static String className(String simpleName) {
    return packageName(simpleName) + "." + simpleName;
  }

  private static String annotation(String provider) {
    return provider.isEmpty() ? NOTHING : "@ProviderName(\"" + provider + "\")";
  }

  /** Changes the text, to break the provider in one place. */
  ProviderSource replacing(String found, String by) {
    if (!text.contains(found)) {
      throw new IllegalArgumentException("the source has no " + found);
    }
    return new ProviderSource(className, service, text.replace(found, by));
  }

  Map<String, byte[]> compiled() {
    return Compiled.source(className, text);
  }

  /** The jar entry that declares it, on a line of its own. */
  Map<String, byte[]> services() {
    return Map.of(servicesEntry(service), (className + "\n").getBytes(UTF_8));
  }

  static String servicesEntry(Class<?> service) {
    return "META-INF/services/" + service.getName();
  }
}
