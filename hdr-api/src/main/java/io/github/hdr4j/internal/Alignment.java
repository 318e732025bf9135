package io.github.hdr4j.internal;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.spi.ProviderNames;
import java.util.stream.Stream;

/** Tells whether a provider fails because its jar and this one are of different versions. */
final class Alignment {
  private static final String UNKNOWN = "unknown";

  private Alignment() {}

  /** A sentence to stand behind the cause, empty unless a missing class or method is ours. */
  static String sentence(Class<?> provider, Throwable thrown) {
    String api = ProviderNames.version(DigitRecognizer.class);
    String version = ProviderNames.version(provider);
    boolean told = !api.equals(UNKNOWN) && !version.equals(UNKNOWN) && !api.equals(version);
    return told
            && Stream.iterate(thrown, t -> t != null, Throwable::getCause).anyMatch(Alignment::ours)
        ? " The versions are not aligned: hdr-api is %s, the provider is %s; use the same for all hdr artifacts, best by importing the bill of materials io.github.hdr4j:hdr."
            .formatted(api, version)
        : "";
  }

  private static boolean ours(Throwable thrown) {
    String text = String.valueOf(thrown.getMessage()).replace('/', '.');
    return thrown instanceof LinkageError && text.contains("io.github.hdr4j.");
  }
}
