package io.github.hdr4j.samples.compare;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;

/** The entry point of the comparison. */
public final class Main {
  /** Held, since a logger that nobody holds forgets its level. */
  private static final Logger TRIBUO = Logger.getLogger("org.tribuo");

  private Main() {}

  /**
   * Runs the comparison and ends the process with its exit status.
   *
   * @param args see {@code --help}
   */
  public static void main(String[] args) {
    // Nothing is shown on a screen, and servers have none.
    System.setProperty("java.awt.headless", "true");
    TRIBUO.setLevel(Level.WARNING);
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    System.exit(CompareCommand.commandLine(out, err).execute(args));
  }
}
