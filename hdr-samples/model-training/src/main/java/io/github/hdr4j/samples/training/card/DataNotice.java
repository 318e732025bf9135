package io.github.hdr4j.samples.training.card;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The data sets in a notice: paragraphs with a title, then indented lines with the authors, the
 * address on a line of its own, and the terms.
 */
final class DataNotice {
  private static final Pattern PARAGRAPHS = Pattern.compile("\\R\\R+");
  private static final String INDENT = "\n  ";

  private DataNotice() {}

  /** A Markdown list of the sets. */
  static List<String> entries(String notice) {
    return PARAGRAPHS
        .splitAsStream(notice.strip())
        .filter(paragraph -> paragraph.contains(INDENT))
        .map(DataNotice::entry)
        .toList();
  }

  private static String entry(String paragraph) {
    List<String> lines = paragraph.lines().map(String::strip).toList();
    StringBuilder entry = new StringBuilder("- **" + lines.get(0) + ".**");
    for (String line : lines.subList(1, lines.size())) {
      entry.append(line.startsWith("http") ? ", <" + line + ">:" : " " + line);
    }
    return entry.toString();
  }
}
