package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Class files that a test compiles from source text against the API of this module. */
final class Compiled {
  /** Where Maven put this module's classes, module descriptor included. */
  static final Path API = location(DigitRecognizer.class);

  private static final Map<List<String>, Map<String, byte[]>> CACHE = new ConcurrentHashMap<>();

  private Compiled() {}

  /** Compiles one source on the class path; gives jar entry names and their contents. */
  static Map<String, byte[]> source(String className, String text) {
    return CACHE.computeIfAbsent(
        List.of(className, text),
        key -> compile(List.of(new Source(className, text)), "-cp", API.toString()));
  }

  /** Compiles a named module of a descriptor and one class. */
  static Map<String, byte[]> module(String descriptor, String className, String text) {
    return compile(
        List.of(new Source("module-info", descriptor), new Source(className, text)),
        "-p",
        API.toString());
  }

  static Path location(Class<?> type) {
    return Path.of(URI.create(type.getProtectionDomain().getCodeSource().getLocation().toString()));
  }

  private static Map<String, byte[]> compile(List<Source> sources, String... path) {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    StringWriter complaints = new StringWriter();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      Path output = Files.createTempDirectory("hdr-compiled");
      List<String> options = new ArrayList<>(List.of(path));
      options.addAll(List.of("-d", output.toString(), "-proc:none", "--release", "17"));
      boolean done = compiler.getTask(complaints, files, null, options, null, sources).call();
      assertThat(done).as(complaints.toString()).isTrue();
      return take(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, byte[]> take(Path output) throws IOException {
    Map<String, byte[]> classes = tree(output);
    try (Stream<Path> paths = Files.walk(output)) {
      for (Path path : paths.sorted((a, b) -> b.compareTo(a)).toList()) {
        Files.delete(path);
      }
    }
    return classes;
  }

  /** Every file below a folder, as jar entries. */
  static Map<String, byte[]> tree(Path folder) throws IOException {
    Map<String, byte[]> entries = new TreeMap<>();
    try (Stream<Path> paths = Files.walk(folder)) {
      for (Path file : paths.filter(Files::isRegularFile).toList()) {
        entries.put(
            folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
      }
    }
    return entries;
  }

  private static final class Source extends SimpleJavaFileObject {
    private final String text;

    Source(String className, String text) {
      super(
          URI.create("string:///" + className.replace('.', '/') + ".java"),
          JavaFileObject.Kind.SOURCE);
      this.text = text;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return text;
    }
  }
}
