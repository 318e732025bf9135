package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.samples.toolkit.contrast.Contrast;
import io.github.hdr4j.samples.toolkit.naive.NaivePreparation;
import java.util.ArrayList;
import java.util.List;

/** What the library's preparation is worth, as a Markdown table to paste. */
public final class ContrastMarkdown {
  private ContrastMarkdown() {}

  /**
   * Writes a table and, below it, what its columns are.
   *
   * @param contrasts one for each set, each with a picture or more
   * @return the lines
   */
  public static List<String> of(List<Contrast> contrasts) {
    List<String> lines =
        new ArrayList<>(
            MarkdownTable.of(
                ContrastTable.header(), contrasts.stream().map(ContrastTable::row).toList()));
    lines.addAll(List.of("", ContrastTable.COUNTED, ""));
    for (NaivePreparation preparation : NaivePreparation.values()) {
      lines.add("- *%s*, %s.".formatted(preparation.title(), preparation.description()));
    }
    lines.addAll(List.of("", ContrastTable.MEASURES));
    return List.copyOf(lines);
  }
}
