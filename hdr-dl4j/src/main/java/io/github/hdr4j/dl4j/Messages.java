package io.github.hdr4j.dl4j;

/** What this package shows to a person, with the cause and the fix. */
final class Messages {
  static final String UNKNOWN_VERSION = "of unknown version";

  private static final String HELP = " See https://github.com/hdr4j/hdr#engine-does-not-start";

  private Messages() {}

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
