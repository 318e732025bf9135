package io.github.hdr4j.preprocess.forms;

import java.util.List;

/** Whether the parts of a template fit on its page and beside each other. */
final class PageFit {
  /** Share of the page's size that rounded places may stand out by. */
  private static final double ROUNDING = 1e-6;

  /** Share of the smaller of two boxes that lines in common may take. */
  private static final double TOUCHING = 0.05;

  private PageFit() {}

  private static boolean isOn(PageBox box, double width, double height) {
    return box.right() <= width * (1 + ROUNDING) && box.bottom() <= height * (1 + ROUNDING);
  }

  static void check(FieldTemplate field, List<FieldTemplate> others, double width, double height) {
    List<PageBox> boxes = field.layout().boxes();
    for (int i = 0; i < boxes.size(); i++) {
      if (!isOn(boxes.get(i), width, height)) {
        throw new IllegalArgumentException(
            FormMessages.outsidePage(field.name(), boxes.get(i), width, height));
      }
      for (int j = 0; j < i; j++) {
        if (overlap(boxes.get(i), boxes.get(j))) {
          throw new IllegalArgumentException(FormMessages.cellsOverlap(field.name(), j + 1, i + 1));
        }
        if (boxes.get(i).x() < boxes.get(j).x()) {
          throw new IllegalArgumentException(FormMessages.cellOrder(field.name(), j + 1, i + 1));
        }
      }
    }
    for (FieldTemplate other : others) {
      if (other.name().equals(field.name())) {
        throw new IllegalArgumentException(FormMessages.sameName(field.name()));
      }
      if (overlap(boxes, other.layout().boxes())) {
        throw new IllegalArgumentException(FormMessages.fieldsOverlap(field.name(), other.name()));
      }
    }
  }

  private static boolean overlap(List<PageBox> some, List<PageBox> others) {
    return some.stream().anyMatch(one -> others.stream().anyMatch(other -> overlap(one, other)));
  }

  private static boolean overlap(PageBox one, PageBox other) {
    return one.overlap(other) > TOUCHING * Math.min(one.area(), other.area());
  }
}
