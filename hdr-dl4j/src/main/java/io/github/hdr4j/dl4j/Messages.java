package io.github.hdr4j.dl4j;

import java.nio.file.Path;

/** What this package shows to a person, with the cause and the fix. */
final class Messages {
  static final String UNKNOWN_VERSION = "of unknown version";

  private static final String HELP = " See https://github.com/hdr4j/hdr#engine-does-not-start";

  /** The layers that {@link SavedNetwork} reads. */
  static final String LAYERS =
      "ConvolutionLayer, BatchNormalization, SubsamplingLayer, GlobalPoolingLayer, DenseLayer,"
          + " ActivationLayer, DropoutLayer or OutputLayer";

  /** The activations that the last layer may have. */
  static final String OUTPUTS = "softmax, or identity for logits";

  private Messages() {}

  static String foreignLayer(String layer, String wanted) {
    return "%s cannot be exported; a digit network here has %s in its place"
        .formatted(layer, wanted);
  }

  static String foreignShape(Exception cause) {
    return "the network cannot be exported (%s); a digit network takes one map of 28 × 28 values and gives 10 or 11 outputs from a dense layer"
        .formatted(cause.getMessage());
  }

  static String noSavedNetwork(Path file, Throwable cause) {
    return "'%s' is no network that Deeplearning4j's ModelSerializer wrote, or it is damaged (%s); save it again"
        .formatted(file, cause);
  }

  static String nativeLibrary(Throwable cause) {
    return "The native library of ND4J does not load on %s %s: %s. It runs on Linux with glibc, macOS and Windows, on x64 only, and not on musl (Alpine); elsewhere use hdr-onnx. If this is one of them, nd4j-native and openblas of that platform must be on the class path: build without -Djavacpp.platform, or with the right one (linux-x86_64, macosx-x86_64, windows-x86_64). It is unpacked into %s, which must be writable and allow execution (not noexec): start Java with -Dorg.bytedeco.javacpp.cachedir=DIR.%s"
        .formatted(
            System.getProperty("os.name"), System.getProperty("os.arch"), cause, cache(), HELP);
  }

  private static String cache() {
    String set = System.getProperty("org.bytedeco.javacpp.cachedir");
    return "'" + (set == null ? System.getProperty("user.home") + "/.javacpp/cache" : set) + "'";
  }
}
