package io.github.hdr4j.samples.cli;

import java.util.Objects;

/** The entry point of the command line. */
public final class Main {
  private Main() {}

  /**
   * Prints the version.
   *
   * @param args ignored
   */
  public static void main(String[] args) {
    String version = Main.class.getPackage().getImplementationVersion();
    System.out.println("hdr " + Objects.requireNonNullElse(version, "(development)"));
  }
}
