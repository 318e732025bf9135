package io.github.hdr4j.samples.cli;

/** The entry point of the command line. */
public final class Main {
  private Main() {}

  /**
   * Runs one command and ends the process with its exit status.
   *
   * @param args command, options and paths
   */
  public static void main(String[] args) {
    // Nothing is shown on a screen, and servers have none.
    System.setProperty("java.awt.headless", "true");
    System.exit(new CommandLineProgram(Console.system()).run(args));
  }
}
