package io.github.hdr4j;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A jar to be written: a file name, a version for the manifest, and entries. */
final class Jar {
  private final String fileName;
  private final String version;
  private final Map<String, byte[]> entries = new TreeMap<>();

  private Jar(String fileName, String version) {
    this.fileName = fileName;
    this.version = version;
  }

  static Jar named(String fileName, String version) {
    return new Jar(fileName, version);
  }

  /** The jar {@code hdr-api-0.1.0.jar}, of this module's classes. */
  static Jar api() {
    return named("hdr-api-0.1.0.jar", "0.1.0").withApi();
  }

  /** The jar {@code preprocess-0.1.0.jar} with a preprocessor that works. */
  static Jar preprocess() {
    return named("preprocess-0.1.0.jar", "0.1.0")
        .with(ProviderSource.preprocessor("Plain", "plain"));
  }

  /** The jar {@code NAME-1.2.jar} with a backend of that name that works. */
  static Jar recognizer(String simpleName, String provider) {
    return named(provider + "-1.2.jar", "1.2")
        .with(ProviderSource.recognizer(simpleName, provider));
  }

  Jar withApi() {
    try {
      entries.putAll(Compiled.tree(Compiled.API));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return this;
  }

  /** Adds a provider; its line joins those in the services file, as a good fat jar does it. */
  Jar with(ProviderSource provider) {
    entries.putAll(provider.compiled());
    provider.services().forEach((name, text) -> entries.merge(name, text, Jar::joined));
    return this;
  }

  Jar with(Map<String, byte[]> more) {
    entries.putAll(more);
    return this;
  }

  /** Declares a provider class without adding it. */
  Jar declaring(Class<?> service, String className) {
    entries.merge(
        ProviderSource.servicesEntry(service), (className + "\n").getBytes(UTF_8), Jar::joined);
    return this;
  }

  Jar without(String entry) {
    if (entries.remove(entry) == null) {
      throw new IllegalArgumentException("no " + entry + " among " + entries.keySet());
    }
    return this;
  }

  String fileName() {
    return fileName;
  }

  Path write(Path folder) {
    Path file = folder.resolve(fileName);
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    if (!version.isEmpty()) {
      manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
    }
    try (OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
        if (!entry.getKey().startsWith("META-INF/MANIFEST")) {
          jar.putNextEntry(new JarEntry(entry.getKey()));
          jar.write(entry.getValue());
          jar.closeEntry();
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return file;
  }

  private static byte[] joined(byte[] one, byte[] other) {
    return (new String(one, UTF_8) + new String(other, UTF_8)).getBytes(UTF_8);
  }
}
