package io.github.hdr4j.dl4j;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.conformance.ForkedJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A first reading in a new JVM")
@EnabledOnOs(architectures = {"amd64", "x86_64"})
class StartTest {
  private static final String CACHE = "org.bytedeco.javacpp.cachedir";

  @TempDir Path folder;
  private ForkedJvm jvm;

  @BeforeEach
  void fork() throws IOException {
    jvm = new ForkedJvm(folder);
    if (Runtime.version().feature() >= 24) {
      // Protobuf reads model files with it.
      jvm.option("--sun-misc-unsafe-memory-access=allow");
    }
  }

  @Test
  @DisplayName("prints nothing, with no logger on the class path")
  void printsNothing() throws Exception {
    jvm.option("-D%s=%s".formatted(CACHE, sharedCache()));
    assertThat(jvm.run(FirstReading.class, "2")).isEqualTo(new ForkedJvm.Outcome(0, "", ""));
  }

  @Test
  @DisplayName("does not need the context class loader")
  void foreignContext() throws Exception {
    jvm.option("-D%s=%s".formatted(CACHE, sharedCache()));
    assertThat(jvm.run(FirstReading.class, "1", "foreign"))
        .isEqualTo(new ForkedJvm.Outcome(0, "", ""));
  }

  @Test
  @DisplayName("without this platform's library says so and names the way out, the second time too")
  void withoutLibrary() throws Exception {
    jvm.without("(nd4j-native|openblas)-[0-9].*-(linux|macosx|windows)-x86_64\\.jar");
    ForkedJvm.Outcome outcome = jvm.run(FirstReading.class, "2");
    assertBroken(outcome);
    assertThat(outcome.out())
        .contains("java.lang.UnsatisfiedLinkError: Could not find jniopenblas")
        .contains("build without -Djavacpp.platform, or with the right one");
  }

  @Test
  @DisplayName("with nowhere to unpack the library says so and names the way out")
  void nowhereToUnpack() throws Exception {
    Path file = Files.writeString(folder.resolve("file"), "no folder");
    jvm.option("-D%s=%s".formatted(CACHE, file.resolve("cache")));
    jvm.option("-Duser.home=" + file);
    jvm.option("-Djava.io.tmpdir=" + file);
    ForkedJvm.Outcome outcome = jvm.run(FirstReading.class, "2");
    assertBroken(outcome);
    assertThat(outcome.out())
        .contains("It is unpacked into '%s'".formatted(file.resolve("cache")))
        .contains("-Dorg.bytedeco.javacpp.cachedir=DIR");
  }

  private static void assertBroken(ForkedJvm.Outcome outcome) {
    assertThat(outcome.status()).isZero();
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line)
                    .startsWith(
                        "BrokenProviderException: The native library of ND4J does not load on %s %s: "
                            .formatted(
                                System.getProperty("os.name"), System.getProperty("os.arch")))
                    .endsWith(" See https://github.com/hdr4j/hdr#engine-does-not-start"));
  }

  /** Unpacked there already, most likely: 100 MB for each test would be slow. */
  private static Path sharedCache() {
    return Path.of(System.getProperty("user.home"), ".javacpp", "cache");
  }
}
