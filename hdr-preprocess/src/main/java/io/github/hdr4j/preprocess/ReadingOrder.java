package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** From top to bottom, and lines at the same height from left to right. */
final class ReadingOrder {
  private ReadingOrder() {}

  static List<WritingLine> of(List<WritingLine> lines) {
    List<WritingLine> rest = new ArrayList<>(lines);
    rest.sort(Comparator.comparingDouble(ReadingOrder::middle));
    List<WritingLine> ordered = new ArrayList<>();
    while (!rest.isEmpty()) {
      WritingLine first = rest.get(0);
      List<WritingLine> row =
          rest.stream()
              .filter(line -> middle(line) <= middle(first) + first.height() / 2)
              .sorted(Comparator.comparingInt(line -> line.box().x()))
              .toList();
      ordered.addAll(row);
      rest.removeAll(row);
    }
    return ordered;
  }

  private static double middle(WritingLine line) {
    Box box = line.box();
    return box.y() + box.height() / 2.0;
  }
}
