package io.github.hdr4j;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("With the API as a module on the module path")
class ModulePathTest {
  private static final String MAIN =
      """
      package app;
      import io.github.hdr4j.DigitRecognizer;
      public class Main {
        public static void main(String[] args) {
          try (DigitRecognizer recognizer = DigitRecognizer.load()) {
            System.out.print(DigitRecognizer.class.getModule() + ": " + recognizer.info().backend());
          } catch (RuntimeException e) {
            System.out.print(e.getMessage());
          }
        }
      }
      """;

  @TempDir Path folder;
  private Path main;
  private Path backend;
  private Path preprocessor;

  @BeforeEach
  void jars() {
    main = Jar.named("main.jar", "").with(Compiled.source("app.Main", MAIN)).write(folder);
    backend = Jar.recognizer("Alpha", "alpha").write(folder);
    preprocessor = Jar.preprocess().write(folder);
  }

  @Test
  @DisplayName("a provider on the class path is found")
  void classPath() throws Exception {
    assertThat(java(List.of(Compiled.API), List.of(main, backend, preprocessor)))
        .isEqualTo("module io.github.hdr4j: alpha");
  }

  @Test
  @DisplayName("a provider that is an automatic module is found")
  void automaticModule() throws Exception {
    assertThat(java(List.of(Compiled.API, backend, preprocessor), List.of(main)))
        .isEqualTo("module io.github.hdr4j: alpha");
  }

  @Test
  @DisplayName(
      "a provider that is a module with 'provides' is found, in a package it keeps to itself")
  void namedModule() throws Exception {
    assertThat(java(List.of(Compiled.API, module("Gamma", "gamma")), List.of(main, preprocessor)))
        .isEqualTo("module io.github.hdr4j: gamma");
  }

  @Test
  @DisplayName("providers of every kind stand side by side in the message")
  void mixed() throws Exception {
    Path gamma = module("Gamma", "gamma");
    assertThat(java(List.of(Compiled.API, gamma), List.of(main, backend, preprocessor)))
        .endsWith(
            """
            Found:
              - alpha 1.2 (demo.alpha.Alpha in file:%s)
              - gamma unknown (demo.gamma.Gamma in file:%s)\
            """
                .formatted(backend, gamma));
  }

  /** A jar with a module descriptor and no services file. */
  private Path module(String simpleName, String provider) {
    ProviderSource source = ProviderSource.recognizer(simpleName, provider);
    Map<String, byte[]> classes =
        Compiled.module(
            """
            module demo.gamma {
              requires io.github.hdr4j;
              provides io.github.hdr4j.DigitRecognizer with %s;
            }
            """
                .formatted(source.className()),
            source.className(),
            source.text());
    return Jar.named("gamma.jar", "").with(classes).write(folder);
  }

  private String java(List<Path> modulePath, List<Path> classPath) throws Exception {
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-p",
                joined(modulePath),
                "--add-modules",
                "io.github.hdr4j",
                "-cp",
                joined(classPath),
                "app.Main")
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
    assertThat(process.waitFor()).as(printed).isZero();
    return printed;
  }

  private static String joined(List<Path> paths) {
    return String.join(File.pathSeparator, paths.stream().map(Path::toString).toList());
  }
}
