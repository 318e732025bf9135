package io.github.hdr4j.conformance;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.RecognizerOptions;
import io.github.hdr4j.spi.AbstractDigitRecognizer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;

/** Stands in for a jar with a line in META-INF/services, so that other tests see no provider. */
public final class ServiceLine extends ClassLoader {
  private final Class<?> backend;

  private ServiceLine(Class<?> backend) {
    super(backend.getClassLoader());
    this.backend = backend;
  }

  /** Options that find just this backend. */
  public static RecognizerOptions.Builder options(
      Class<? extends AbstractDigitRecognizer> backend) {
    return RecognizerOptions.builder()
        .classLoader(new ServiceLine(backend))
        .preprocessor(new PlainPreprocessor());
  }

  @Override
  protected Enumeration<URL> findResources(String name) throws IOException {
    return name.equals("META-INF/services/" + DigitRecognizer.class.getName())
        ? Collections.enumeration(Collections.singleton(line()))
        : Collections.emptyEnumeration();
  }

  private URL line() throws IOException {
    byte[] line = backend.getName().getBytes(StandardCharsets.UTF_8);
    return new URL(
        null,
        "memory:services",
        new URLStreamHandler() {
          @Override
          protected URLConnection openConnection(URL url) {
            return new URLConnection(url) {
              @Override
              public void connect() {}

              @Override
              public InputStream getInputStream() {
                return new ByteArrayInputStream(line);
              }
            };
          }
        });
  }
}
