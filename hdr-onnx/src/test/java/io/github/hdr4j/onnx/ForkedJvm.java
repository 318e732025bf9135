package io.github.hdr4j.onnx;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process with this test's class path, a home and a temporary folder of its own. */
final class ForkedJvm {
  private final Path folder;
  private final List<String> options = new ArrayList<>();

  ForkedJvm(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(home());
    Files.createDirectories(temporary());
    option("-Duser.home=" + home());
    option("-Djava.io.tmpdir=" + temporary());
    if (Runtime.version().feature() >= 24) {
      option("--enable-native-access=ALL-UNNAMED");
    }
  }

  Path home() {
    return folder.resolve("home");
  }

  Path temporary() {
    return folder.resolve("tmp");
  }

  ForkedJvm option(String option) {
    options.add(option);
    return this;
  }

  Outcome run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().put("HOME", home().toString());
    builder.environment().remove("JAVA_TOOL_OPTIONS");
    Process process = builder.start();
    if (!process.waitFor(2, TimeUnit.MINUTES)) {
      process.destroyForcibly();
      throw new AssertionError("the forked JVM is stuck");
    }
    return new Outcome(process.exitValue(), Files.readString(out), Files.readString(err));
  }

  /** What the process left. */
  record Outcome(int status, String out, String err) {}
}
