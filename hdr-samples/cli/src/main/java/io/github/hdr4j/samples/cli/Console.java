package io.github.hdr4j.samples.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/**
 * Where a command reads from and writes to: results to the output, everything else to the error
 * stream, both always in UTF-8.
 */
final class Console {
  private final InputStream in;
  private final WatchedOutput watched;
  private final PrintWriter out;
  private final PrintWriter err;
  private final Ansi ansi;
  private final boolean attended;

  /**
   * Connects streams.
   *
   * @param in for pictures from standard input
   * @param out for results
   * @param err for everything else
   * @param ansi whether results may be coloured
   * @param attended whether somebody watches the error stream, so that progress may be shown
   */
  Console(InputStream in, OutputStream out, OutputStream err, Ansi ansi, boolean attended) {
    this.in = in;
    this.watched = new WatchedOutput(out);
    this.out = writer(watched);
    this.err = writer(err);
    this.ansi = ansi;
    this.attended = attended;
  }

  /** The streams of the process. */
  static Console system() {
    return new Console(
        // The bare file stream of JDK 17 tries to seek, which a pipe cannot.
        new BufferedInputStream(new FileInputStream(FileDescriptor.in)),
        new FileOutputStream(FileDescriptor.out),
        new FileOutputStream(FileDescriptor.err),
        Terminal.colours(System.getenv()),
        Terminal.isErrorTerminal());
  }

  private static PrintWriter writer(OutputStream stream) {
    return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
  }

  InputStream in() {
    return in;
  }

  PrintWriter out() {
    return out;
  }

  PrintWriter err() {
    return err;
  }

  Ansi ansi() {
    return ansi;
  }

  boolean attended() {
    return attended;
  }

  /**
   * Writes a line of results.
   *
   * @throws OutputFailedException if nobody can get it
   */
  void print(String line) {
    out.println(line);
    watched
        .failure()
        .ifPresent(
            failure -> {
              throw new OutputFailedException(failure);
            });
  }

  /** Says something to the person that is no result. */
  void say(String message) {
    err.println("hdr: " + message);
  }
}
