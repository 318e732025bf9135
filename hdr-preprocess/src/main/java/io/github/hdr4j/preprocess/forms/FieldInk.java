package io.github.hdr4j.preprocess.forms;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is written in the boxes of a field, without the lines around them.
 *
 * @param boxes in pixels of the straightened cut
 * @param marks those of each box, in the same order; none where it is blank
 * @param crossedOut whether a stroke goes through several boxes
 */
record FieldInk(List<PixelBox> boxes, List<List<InkMark>> marks, boolean crossedOut) {
  /** Share of a mark in one box from which all of it belongs there. */
  private static final double BELONGS = 0.75;

  /** Share of a mark in all boxes below which it is something printed beside them. */
  private static final double STRANGE = 0.35;

  /** Share of a box's height below which a mark is a crumb of a printed line. */
  private static final double CRUMB = 0.13;

  /** Share of a box's height that the largest mark of a digit has. */
  private static final double LEAST = 0.3;

  /** Contrast relative to the other ink below which a small mark is what is left of print. */
  private static final float FAINT = 0.6f;

  /** Boxes that one mark reaches through when it crosses out what is written there. */
  private static final int CROSSED = 3;

  /** Width along the edges of a box in which nothing is written as a whole. */
  private static final double RIM = 0.08;

  /** The same for what is as long as that share of the edge. */
  private static final double LINE = 0.16;

  private static final double LONG = 0.4;

  /** White paper around what is written in a box, as a share of its shorter side. */
  private static final double MARGIN = 1;

  static FieldInk of(InkMap map, List<PixelBox> nominal) {
    InkLevel level = InkLevel.of(map, nominal);
    List<PixelBox> boxes = BoxPrint.align(map, nominal, level);
    BoxPrint.erase(map, boxes, level);
    List<List<InkMark>> byBox = new ArrayList<>();
    boxes.forEach(box -> byBox.add(new ArrayList<>()));
    boolean crossedOut = false;
    for (InkMark mark : InkMarks.of(map, level)) {
      crossedOut |= assign(mark, boxes, byBox);
    }
    List<List<InkMark>> marks = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      marks.add(writing(byBox.get(i), boxes.get(i), level, boxes.size() > 1));
    }
    return new FieldInk(boxes, List.copyOf(marks), crossedOut);
  }

  /** Gives a mark to its box, or its parts to theirs; tells whether it crosses several out. */
  private static boolean assign(InkMark mark, List<PixelBox> boxes, List<List<InkMark>> byBox) {
    double all = mark.mass();
    double inside = 0;
    int touched = 0;
    for (int i = 0; i < boxes.size(); i++) {
      double share = mark.massIn(boxes.get(i)) / all;
      if (share >= BELONGS) {
        byBox.get(i).add(mark);
        return false;
      }
      inside += share;
      touched += share > 0 && mark.within(boxes.get(i).inset(0.25)).mass() > 0 ? 1 : 0;
    }
    for (int i = 0; i < boxes.size(); i++) {
      InkMark part = mark.within(boxes.get(i));
      if (!part.pixels().isEmpty()) {
        byBox.get(i).add(part);
      }
    }
    return inside >= STRANGE && touched >= CROSSED;
  }

  private static List<InkMark> writing(
      List<InkMark> marks, PixelBox box, InkLevel level, boolean cell) {
    double crumb = CRUMB * box.height();
    List<InkMark> kept =
        marks.stream()
            .filter(mark -> !isBeside(mark, box))
            .filter(mark -> !cell || Math.max(mark.width(), mark.height()) >= crumb)
            .filter(
                mark -> mark.peak() >= FAINT * level.ink() || mark.height() >= LEAST * box.height())
            .toList();
    boolean any = kept.stream().anyMatch(mark -> mark.height() >= LEAST * box.height());
    return any ? kept : List.of();
  }

  /** Tells whether a mark lies on the edge of a box as a whole, as the rest of a line does. */
  private static boolean isBeside(InkMark mark, PixelBox box) {
    boolean level = mark.width() >= LONG * box.width();
    boolean upright = mark.height() >= LONG * box.height();
    double across = (upright ? LINE : RIM) * box.shorter();
    double down = (level ? LINE : RIM) * box.shorter();
    return mark.right() < box.left() + across
        || mark.left() > box.right() - across
        || mark.bottom() < box.top() + down
        || mark.top() > box.bottom() - down;
  }

  /** The white paper around what is written in a box, in pixels. */
  int margin(int index) {
    return (int) Math.ceil(MARGIN * boxes.get(index).shorter());
  }

  /** What is written in each box on white paper, empty where it is blank. */
  List<Optional<BufferedImage>> pictures() {
    List<Optional<BufferedImage>> pictures = new ArrayList<>();
    for (int i = 0; i < boxes.size(); i++) {
      pictures.add(
          marks.get(i).isEmpty()
              ? Optional.empty()
              : Optional.of(InkPicture.of(marks.get(i), margin(i))));
    }
    return pictures;
  }
}
