package io.github.hdr4j.samples.toolkit.report;

import io.github.hdr4j.RecognizerInfo;
import io.github.hdr4j.samples.toolkit.contrast.Contrast;
import io.github.hdr4j.samples.toolkit.naive.NaivePreparation;
import java.util.ArrayList;
import java.util.List;

/** What the library's preparation is worth, for a person at a terminal. */
public final class ContrastText {
  private ContrastText() {}

  /**
   * Writes a table, with columns aligned by spaces.
   *
   * @param info who read
   * @param contrasts one for each set, each with a picture or more
   * @return the lines
   */
  public static List<String> of(RecognizerInfo info, List<Contrast> contrasts) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(ContrastTable.header());
    contrasts.forEach(contrast -> rows.add(ContrastTable.row(contrast)));
    List<String> lines = new ArrayList<>();
    lines.add(EvaluationText.reader(info));
    lines.add("");
    lines.addAll(TextTable.aligned(rows));
    lines.add("");
    lines.add(ContrastTable.COUNTED);
    for (NaivePreparation preparation : NaivePreparation.values()) {
      lines.add("  %s, %s.".formatted(preparation.title(), preparation.description()));
    }
    lines.add(ContrastTable.MEASURES);
    return List.copyOf(lines);
  }
}
