package io.github.hdr4j.samples.toolkit.card;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Text by hand with blocks that a program writes, each between {@code <!-- figures: REQUEST -->}
 * and {@code <!-- /figures -->}. Immutable.
 */
public final class MarkedText {
  private static final String OPEN = "<!-- figures: ";
  private static final String CLOSE = "<!-- /figures -->";
  private static final Pattern MARK =
      Pattern.compile("(?m)^<!-- figures: (.+) -->$|^" + CLOSE + "$");

  private final String text;
  private final List<MatchResult> marks;

  private MarkedText(String text, List<MatchResult> marks) {
    this.text = text;
    this.marks = marks;
  }

  /**
   * Finds the blocks.
   *
   * @param text with lines that end in a line feed
   * @return the text
   * @throws IllegalArgumentException if a mark lacks its counterpart or does not stand on a line of
   *     its own
   */
  public static MarkedText of(String text) {
    List<MatchResult> marks = MARK.matcher(text).results().toList();
    boolean inside = false;
    for (MatchResult mark : marks) {
      if (isOpen(mark) == inside) {
        throw new IllegalArgumentException(
            "line %d: %s without its counterpart".formatted(line(text, mark), mark.group()));
      }
      inside = !inside;
    }
    if (inside) {
      MatchResult last = marks.get(marks.size() - 1);
      throw new IllegalArgumentException(
          "line %d: %s is not closed by %s".formatted(line(text, last), last.group(), CLOSE));
    }
    if (count(text, OPEN) + count(text, CLOSE) != marks.size()) {
      throw new IllegalArgumentException(
          "%s… --> and %s must each stand on a line of their own".formatted(OPEN, CLOSE));
    }
    return new MarkedText(text, marks);
  }

  /**
   * What the blocks ask for.
   *
   * @return the requests, in the order of the text
   */
  public List<String> requests() {
    return marks.stream().filter(MarkedText::isOpen).map(MarkedText::request).toList();
  }

  /**
   * What stands in the blocks.
   *
   * @return the text between the marks, without empty lines around it, in the order of the text
   */
  public List<String> blocks() {
    List<String> blocks = new ArrayList<>();
    for (int i = 0; i < marks.size(); i += 2) {
      blocks.add(text.substring(marks.get(i).end(), marks.get(i + 1).start()).strip());
    }
    return blocks;
  }

  /**
   * The text with other blocks.
   *
   * @param lines gives for a request the lines of its block
   * @return the text; everything outside the blocks is as it was
   */
  public String filled(Function<String, List<String>> lines) {
    StringBuilder filled = new StringBuilder();
    int from = 0;
    for (int i = 0; i < marks.size(); i += 2) {
      filled.append(text, from, marks.get(i).end()).append("\n\n");
      lines.apply(request(marks.get(i))).forEach(line -> filled.append(line).append('\n'));
      filled.append('\n');
      from = marks.get(i + 1).start();
    }
    return filled.append(text, from, text.length()).toString();
  }

  private static boolean isOpen(MatchResult mark) {
    return mark.group().startsWith(OPEN);
  }

  private static String request(MatchResult mark) {
    return mark.group(1).strip();
  }

  private static long line(String text, MatchResult mark) {
    return text.substring(0, mark.start()).lines().count() + 1;
  }

  private static long count(String text, String mark) {
    return Pattern.compile(Pattern.quote(mark)).matcher(text).results().count();
  }
}
