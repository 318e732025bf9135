package io.github.hdr4j.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.conformance.ForkedJvm;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("A first reading in a new JVM")
class StartTest {
  @TempDir Path folder;
  private ForkedJvm jvm;

  @BeforeEach
  void fork() throws IOException {
    jvm = new ForkedJvm(folder);
  }

  @Test
  @DisplayName("prints nothing, and leaves no file in the home or temporary folder")
  void leavesNoTrace() throws Exception {
    ForkedJvm.Outcome outcome = jvm.run(OneLiner.class, model(), "2");
    assertThat(outcome).isEqualTo(new ForkedJvm.Outcome(0, "", ""));
    assertThat(filesBelow(jvm.home())).isEmpty();
    assertThat(filesBelow(jvm.temporary())).isEmpty();
  }

  @Test
  @DisplayName("of a damaged model prints nothing of the engine's own")
  void damaged() throws Exception {
    Path file = Files.write(folder.resolve("damaged.onnx"), new byte[100]);
    ForkedJvm.Outcome outcome = jvm.run(OneLiner.class, file.toString(), "1");
    assertThat(outcome.out().lines()).singleElement().asString().startsWith("ModelLoadException: ");
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  @DisplayName("without a temporary folder says so and names the way out, the second time too")
  void withoutTemporaryFolder() throws Exception {
    Path missing = folder.resolve("missing");
    jvm.option("-Djava.io.tmpdir=" + missing);
    ForkedJvm.Outcome outcome = jvm.run(OneLiner.class, model(), "2");
    assertThat(outcome.status()).isZero();
    List<String> lines = outcome.out().lines().toList();
    assertThat(lines).hasSize(2);
    for (String line : lines) {
      assertThat(line)
          .startsWith(
              "BrokenProviderException: The native library of ONNX Runtime does not load on %s %s: "
                  .formatted(System.getProperty("os.name"), System.getProperty("os.arch")))
          .contains("NoSuchFileException")
          .contains("It is unpacked into '%s', which must exist".formatted(missing))
          .contains("-Djava.io.tmpdir=DIR")
          .contains("-Donnxruntime.native.path=DIR")
          .endsWith(" See https://github.com/hdr4j/hdr#engine-does-not-start");
    }
  }

  @Test
  @DisplayName("with a native library that is none says so, the second time too")
  void damagedLibrary() throws Exception {
    Path libraries = Files.createDirectory(folder.resolve("libraries"));
    String name = System.mapLibraryName("onnxruntime").replace("jnilib", "dylib");
    Files.writeString(libraries.resolve(name), "no library");
    jvm.option("-Donnxruntime.native.path=" + libraries);
    ForkedJvm.Outcome outcome = jvm.run(OneLiner.class, model(), "2");
    assertThat(outcome.out().lines())
        .hasSize(2)
        .allSatisfy(line -> assertThat(line).contains("UnsatisfiedLinkError").contains(name));
  }

  private String model() {
    return TinyModel.ofOutputs(11).write(folder.resolve("tiny.onnx")).toString();
  }

  private static List<Path> filesBelow(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      // Not the folders: ONNX Runtime unpacks into one that it leaves behind, empty.
      return files.filter(Files::isRegularFile).toList();
    }
  }
}
