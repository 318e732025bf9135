package io.github.hdr4j.samples.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Starts Java as a user does. */
final class JavaProcess {
  private static final long LONGEST_SECONDS = 60;

  private final List<String> command = new ArrayList<>();

  private JavaProcess(List<String> start) {
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(start);
  }

  static JavaProcess toy() {
    String classPath = System.getProperty("java.class.path");
    return new JavaProcess(List.of("-cp", classPath, ToyMain.class.getName()));
  }

  static JavaProcess jar(Path jar) {
    return new JavaProcess(List.of("-jar", jar.toString()));
  }

  /** What the process left behind. */
  record Ended(int status, String out, String err) {}

  /** A command line for a shell, each word quoted. */
  String quoted(Object... args) {
    StringBuilder line = new StringBuilder();
    for (String word : words(args)) {
      line.append('\'').append(word.replace("'", "'\\''")).append("' ");
    }
    return line.toString();
  }

  Process start(Object... args) throws IOException {
    return builder(words(args)).start();
  }

  Ended run(Object... args) throws IOException, InterruptedException {
    return run(builder(words(args)));
  }

  static Ended shell(String line) throws IOException, InterruptedException {
    return run(builder(List.of("/bin/bash", "-c", line)));
  }

  private static ProcessBuilder builder(List<String> words) {
    ProcessBuilder builder = new ProcessBuilder(words);
    builder.environment().put("LC_ALL", "C.UTF-8");
    return builder;
  }

  private List<String> words(Object... args) {
    List<String> words = new ArrayList<>(command);
    for (Object arg : args) {
      words.add(arg.toString());
    }
    return words;
  }

  private static Ended run(ProcessBuilder builder) throws IOException, InterruptedException {
    File out = File.createTempFile("hdr", ".out");
    File err = File.createTempFile("hdr", ".err");
    try {
      Process process = builder.redirectOutput(out).redirectError(err).start();
      if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        throw new AssertionError("still running: " + builder.command());
      }
      return new Ended(process.exitValue(), text(out), text(err));
    } finally {
      Files.delete(out.toPath());
      Files.delete(err.toPath());
    }
  }

  private static String text(File file) throws IOException {
    return Files.readString(file.toPath(), StandardCharsets.UTF_8);
  }
}
