package io.github.hdr4j.samples.cli;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;

/** Hides the real backends and preprocessors, and offers others in their place. */
final class ToyProviders extends ClassLoader {
  private static final String SERVICES = "META-INF/services/io.github.hdr4j.";

  private final List<Class<?>> recognizers;

  ToyProviders(Class<?>... recognizers) {
    super(ToyProviders.class.getClassLoader());
    this.recognizers = List.of(recognizers);
  }

  @Override
  public Enumeration<URL> getResources(String name) throws IOException {
    if (!name.startsWith(SERVICES)) {
      return super.getResources(name);
    }
    List<Class<?>> offered =
        name.endsWith("DigitRecognizer") ? recognizers : List.of(PlainPreprocessor.class);
    StringBuilder lines = new StringBuilder();
    offered.forEach(type -> lines.append(type.getName()).append('\n'));
    return Collections.enumeration(List.of(text(name, lines.toString())));
  }

  private static URL text(String name, String content) throws IOException {
    URLStreamHandler handler =
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
              @Override
              public void connect() {}

              @Override
              public InputStream getInputStream() {
                return new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8));
              }
            };
          }
        };
    return url(name, handler);
  }

  @SuppressWarnings("deprecation") // what replaces it came after JDK 17
  private static URL url(String name, URLStreamHandler handler) throws IOException {
    return new URL("toy", "", -1, "/" + name, handler);
  }
}
