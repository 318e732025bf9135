package io.github.hdr4j.samples.cli;

import io.github.hdr4j.Verdict;
import io.github.hdr4j.samples.toolkit.report.ReadingText;
import java.util.List;
import java.util.OptionalDouble;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Help.Ansi.IStyle;
import picocli.CommandLine.Help.Ansi.Style;

/**
 * The columns of a line for a person: what was read and how sure it is, the picture, and what else
 * there is to know and to do.
 *
 * @param ansi whether there are colours
 * @param signWidth characters that what was read mostly fits into
 * @param pathWidth characters that most paths fit into
 */
record TextColumns(Ansi ansi, int signWidth, int pathWidth) {
  /** Beyond this, a long path does not push the remarks of all others to the right. */
  private static final int WIDEST_PATH = 48;

  private static final int CONFIDENCE_WIDTH = 7;

  static TextColumns of(Console console, int signWidth, List<Input> inputs) {
    int pathWidth =
        inputs.stream()
            .mapToInt(input -> Math.min(input.path().length(), WIDEST_PATH))
            .max()
            .orElse(0);
    return new TextColumns(console.ansi(), signWidth, pathWidth);
  }

  /** One line; what is absent leaves a gap. */
  String line(String sign, Verdict verdict, OptionalDouble confidence, String path, String remark) {
    String line =
        sign(sign, verdict)
            + confidence(confidence)
            + "  "
            + (remark.isEmpty() ? path : pad(path, pathWidth));
    return remark.isEmpty() ? line : line + "  " + remark;
  }

  private String sign(String sign, Verdict verdict) {
    return switch (verdict) {
      case ACCEPTED -> styled(sign, Style.bold, Style.fg_green);
      case UNCERTAIN -> styled(sign, Style.bold, Style.fg_yellow);
      case NOT_A_DIGIT, BLANK -> styled(sign, Style.faint);
    };
  }

  private String styled(String text, IStyle... styles) {
    String padded = pad(text, signWidth);
    return ansi.enabled()
        // Style.off would end bold with code 21, which many terminals take for double underline.
        ? Style.on(styles) + text + Style.reset.on() + padded.substring(text.length())
        : padded;
  }

  private static String confidence(OptionalDouble confidence) {
    return confidence.isPresent()
        ? String.format("%" + CONFIDENCE_WIDTH + "s", ReadingText.percent(confidence.getAsDouble()))
        : " ".repeat(CONFIDENCE_WIDTH);
  }

  private static String pad(String text, int width) {
    return text + " ".repeat(Math.max(0, width - text.length()));
  }
}
