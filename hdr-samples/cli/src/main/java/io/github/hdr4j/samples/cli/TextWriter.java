package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Recognition;
import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * A line a picture, for a person: the digit and how sure it is, the picture, and what else there is
 * to know and to do.
 */
final class TextWriter implements ResultWriter {
  private static final int DIGIT_WIDTH = 4;
  private static final int CONFIDENCE_WIDTH = 7;

  private final Console console;
  private final int pathWidth;

  /**
   * Prepares to write.
   *
   * @param console to write to
   * @param pathWidth characters that most paths fit into
   */
  TextWriter(Console console, int pathWidth) {
    this.console = console;
    this.pathWidth = pathWidth;
  }

  @Override
  public void read(String path, Recognition reading, double millis) {
    String remark = ReadingText.remark(reading);
    String line =
        digit(reading)
            + confidence(reading)
            + "  "
            + (remark.isEmpty() ? path : pad(path, pathWidth));
    console.print(remark.isEmpty() ? line : line + "  " + remark);
  }

  @Override
  public void failed(String path, String error) {
    console.say(error.contains(path) ? error : path + ": " + error);
  }

  private String digit(Recognition reading) {
    String sign = ReadingText.sign(reading);
    return switch (reading.verdict()) {
      case ACCEPTED -> styled(sign, Style.bold, Style.fg_green);
      case UNCERTAIN -> styled(sign, Style.bold, Style.fg_yellow);
      case NOT_A_DIGIT, BLANK -> styled(sign, Style.faint);
    };
  }

  private String styled(String text, IStyle... styles) {
    String padded = pad(text, DIGIT_WIDTH);
    return console.ansi().enabled()
        // Style.off would end bold with code 21, which many terminals take for double underline.
        ? Style.on(styles) + text + Style.reset.on() + padded.substring(text.length())
        : padded;
  }

  private static String confidence(Recognition reading) {
    boolean digit = reading.verdict() == Verdict.ACCEPTED || reading.verdict() == Verdict.UNCERTAIN;
    return digit
        ? String.format("%" + CONFIDENCE_WIDTH + "s", ReadingText.percent(reading.confidence()))
        : " ".repeat(CONFIDENCE_WIDTH);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
