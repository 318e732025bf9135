package io.github.hdr4j.conformance;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java process with this test's class path, a home and a temporary folder of its own. */
public final class ForkedJvm {
  private final Path folder;
  private final List<String> options = new ArrayList<>();
  private final List<String> classPath =
      new ArrayList<>(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));

  /**
   * Prepares one, and starts nothing.
   *
   * @param folder for its home, its temporary folder and what it prints
   * @throws IOException if they cannot be made
   */
  public ForkedJvm(Path folder) throws IOException {
    this.folder = folder;
    Files.createDirectories(home());
    Files.createDirectories(temporary());
    option("-Duser.home=" + home());
    option("-Djava.io.tmpdir=" + temporary());
    if (Runtime.version().feature() >= 24) {
      option("--enable-native-access=ALL-UNNAMED");
    }
  }

  /**
   * Its home.
   *
   * @return a folder, empty at first
   */
  public Path home() {
    return folder.resolve("home");
  }

  /**
   * Its temporary folder.
   *
   * @return a folder, empty at first
   */
  public Path temporary() {
    return folder.resolve("tmp");
  }

  /**
   * Adds an option of the JVM.
   *
   * @param option such as {@code -Dkey=value}
   * @return this
   */
  public ForkedJvm option(String option) {
    options.add(option);
    return this;
  }

  /**
   * Leaves jars out of the class path.
   *
   * @param fileName a regular expression for the names of their files
   * @return this
   */
  public ForkedJvm without(String fileName) {
    classPath.removeIf(entry -> Path.of(entry).getFileName().toString().matches(fileName));
    return this;
  }

  /**
   * Runs a class and waits for its end, for two minutes at most.
   *
   * @param main whose {@code main} is called
   * @param arguments for it
   * @return what it left
   * @throws IOException if it cannot be started
   * @throws InterruptedException if this thread is interrupted
   */
  public Outcome run(Class<?> main, String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(options);
    command.addAll(List.of("-cp", String.join(File.pathSeparator, classPath), main.getName()));
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

  /**
   * What the process left.
   *
   * @param status its exit status
   * @param out what it printed
   * @param err what it printed as errors
   */
  public record Outcome(int status, String out, String err) {}
}
