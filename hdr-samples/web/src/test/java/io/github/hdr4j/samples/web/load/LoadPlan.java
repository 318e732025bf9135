package io.github.hdr4j.samples.web.load;

import java.util.Locale;
import java.util.Map;

/**
 * How much load there is to be.
 *
 * @param connections callers, each with one request at a time
 * @param warmUp seconds before anything is measured: the server's code is compiled meanwhile
 * @param seconds that are measured
 * @param requests in place of seconds; 0 goes by time
 * @param memory whether the server's memory is looked at, which stops it for moments
 * @param heap most memory for the server's objects
 */
record LoadPlan(
    int connections, int warmUp, int seconds, int requests, boolean memory, String heap) {
  private static final String OPTION = "hdr.load.";

  /** Samples of the memory, from which is told whether it grows. */
  static final int SAMPLES = 20;

  LoadPlan {
    if (memory && requests < SAMPLES) {
      throw new IllegalArgumentException(
          "hdr.load.memory needs hdr.load.requests of at least " + SAMPLES + ": " + requests);
    }
  }

  /** The plan that the system properties tell of. */
  static LoadPlan ofProperties() {
    return new LoadPlan(
        number("connections", 8),
        number("warm-up", 2),
        number("seconds", 3),
        number("requests", 0),
        Boolean.getBoolean(OPTION + "memory"),
        System.getProperty(OPTION + "heap", "512m"));
  }

  /**
   * A bar that the figures are held against.
   *
   * @return the property's number, or what it is without one
   */
  static double bar(String name, double without) {
    return Double.parseDouble(System.getProperty(OPTION + name, Double.toString(without)));
  }

  private static int number(String name, int without) {
    return Integer.getInteger(OPTION + name, without);
  }

  Map<String, Object> figures() {
    return Map.of("connections", connections, "warmUpSeconds", warmUp, "heap", heap);
  }

  @Override
  public String toString() {
    String length = requests > 0 ? requests + " requests" : seconds + " s";
    return String.format(
        Locale.ROOT,
        "%d connections for %s after %d s, server with -Xmx%s",
        connections,
        length,
        warmUp,
        heap);
  }
}
