package io.github.hdr4j.samples.cli;

import java.io.Console;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import picocli.CommandLine.Help.Ansi;

/** Whether a person watches the output. */
final class Terminal {
  private static final Pattern DEVICE = Pattern.compile("/dev/(pts/\\d+|tty.*|console)");

  private Terminal() {}

  /**
   * Whether results may be coloured.
   *
   * @param environment in which {@code NO_COLOR} (no-color.org), {@code CLICOLOR_FORCE} and {@code
   *     TERM} are looked up
   */
  static Ansi colours(Map<String, String> environment) {
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()) {
      return Ansi.OFF;
    }
    if (!environment.getOrDefault("CLICOLOR_FORCE", "0").equals("0")) {
      return Ansi.ON;
    }
    boolean able = !environment.getOrDefault("TERM", "").equals("dumb");
    return able && isTerminal("1") ? Ansi.ON : Ansi.OFF;
  }

  static boolean isErrorTerminal() {
    return isTerminal("2");
  }

  /** Java can tell of the console as a whole only, Linux of each stream. */
  private static boolean isTerminal(String descriptor) {
    Path link = Path.of("/proc/self/fd", descriptor);
    if (Files.isSymbolicLink(link)) {
      try {
        return DEVICE.matcher(Files.readSymbolicLink(link).toString()).matches();
      } catch (IOException e) {
        return false;
      }
    }
    return isConsoleTerminal();
  }

  /** From JDK 22 on there is a console also without a terminal, and a method to ask it. */
  private static boolean isConsoleTerminal() {
    return Optional.ofNullable(System.console()).filter(Terminal::isTerminal).isPresent();
  }

  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      return false;
    }
  }
}
