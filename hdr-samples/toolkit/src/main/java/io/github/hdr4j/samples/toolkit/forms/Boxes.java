package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.PageBox;
import java.util.List;
import java.util.stream.IntStream;

/** Arithmetic with the boxes of a page. */
final class Boxes {
  private Boxes() {}

  static double right(PageBox box) {
    return box.x() + box.width();
  }

  static double bottom(PageBox box) {
    return box.y() + box.height();
  }

  static double middleX(PageBox box) {
    return box.x() + box.width() / 2;
  }

  static double middleY(PageBox box) {
    return box.y() + box.height() / 2;
  }

  /** A larger one with the same middle. */
  static PageBox grown(PageBox box, double margin) {
    return new PageBox(
        box.x() - margin, box.y() - margin, box.width() + 2 * margin, box.height() + 2 * margin);
  }

  /** Equal boxes side by side with gaps between them, which together fill another. */
  static List<PageBox> row(PageBox box, int count, double gap) {
    double each = (box.width() - gap * (count - 1)) / count;
    return IntStream.range(0, count)
        .mapToObj(i -> new PageBox(box.x() + i * (each + gap), box.y(), each, box.height()))
        .toList();
  }
}
