package io.github.hdr4j.samples.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi;

/** Runs commands inside the test. */
record Cli(ClassLoader providers, InputStream in, Ansi ansi) {
  /** What a command left behind. */
  record Result(int status, String out, String err) {
    List<String> lines() {
      return out.lines().toList();
    }
  }

  static Cli toy() {
    return with(TemplateRecognizer.class);
  }

  /** With the backend and the preprocessor that users get. */
  static Cli real() {
    return new Cli(Cli.class.getClassLoader(), InputStream.nullInputStream(), Ansi.OFF);
  }

  static Cli with(Class<?>... recognizers) {
    return new Cli(new ToyProviders(recognizers), InputStream.nullInputStream(), Ansi.OFF);
  }

  Cli reading(byte[] standardInput) {
    return reading(new ByteArrayInputStream(standardInput));
  }

  Cli reading(InputStream standardInput) {
    return new Cli(providers, standardInput, ansi);
  }

  Cli coloured() {
    return new Cli(providers, in, Ansi.ON);
  }

  static Result hdr(Object... args) {
    return toy().run(args);
  }

  Result traced(Path trace, Object... paths) {
    List<Object> words = new ArrayList<>(List.of("recognize", "--trace", trace));
    words.addAll(List.of(paths));
    return run(words.toArray());
  }

  Result run(Object... args) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int status = run(out, err, args);
    return new Result(
        status, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }

  int run(OutputStream out, OutputStream err, Object... args) {
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    thread.setContextClassLoader(providers);
    try {
      Console console = new Console(in, out, err, ansi, false);
      String[] words = new String[args.length];
      for (int i = 0; i < words.length; i++) {
        words[i] = args[i].toString();
      }
      return new CommandLineProgram(console).run(words);
    } finally {
      thread.setContextClassLoader(before);
    }
  }
}
