package io.github.hdr4j.dl4j;

import java.util.ServiceLoader;
import org.slf4j.LoggerFactory;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * Deeplearning4j logs by SLF4J. Where an application has a logger for it, that one decides; where
 * it has none, SLF4J would complain of that on the error stream of people who never asked for it.
 */
final class QuietLogging {
  private static final String VERBOSITY = "slf4j.internal.verbosity";

  private QuietLogging() {}

  static void set() {
    if (System.getProperty(VERBOSITY) == null && !hasLogger()) {
      System.setProperty(VERBOSITY, "ERROR");
    }
  }

  private static boolean hasLogger() {
    return ServiceLoader.load(SLF4JServiceProvider.class, LoggerFactory.class.getClassLoader())
        .stream()
        .findAny()
        .isPresent();
  }
}
