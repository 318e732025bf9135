package io.github.hdr4j.onnx;

/** Every text that this module shows to a person, each with the cause and the fix. */
final class Messages {
  private static final String HELP = " See https://github.com/hdr4j/hdr#";
  private static final String MODEL = HELP + "model-load";

  private Messages() {}

  static String notAModel(String file, int bytes, Throwable cause) {
    return "The model %s (%d bytes) is no ONNX model that can be run: truncated, damaged or of another format (%s); export it again with this library's ONNX writer.%s"
        .formatted(file, bytes, cause.getMessage(), MODEL);
  }

  static String foreignSignature(String file, String role, String expected, String actual) {
    return "The model %s must have the one %s %s (-1: any number of pictures), but has %s; export it with this library's ONNX writer.%s"
        .formatted(file, role, expected, actual, MODEL);
  }

  static String closeFailed(Throwable cause) {
    return "ONNX Runtime did not release its session: %s.%sinference".formatted(cause, HELP);
  }

  static String nativeLibrary(Throwable cause) {
    return "The native library of ONNX Runtime does not load on %s %s: %s. It is unpacked into '%s', which must exist, be writable and allow execution (not noexec): start Java with -Djava.io.tmpdir=DIR, or unpack the library once and start Java with -Donnxruntime.native.path=DIR. It runs on Linux with glibc (x64, aarch64), macOS (aarch64) and Windows (x64), not on musl (Alpine); elsewhere use hdr-dl4j.%sengine-does-not-start"
        .formatted(
            System.getProperty("os.name"),
            System.getProperty("os.arch"),
            cause,
            System.getProperty("java.io.tmpdir"),
            HELP);
  }
}
