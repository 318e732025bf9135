package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * The pieces of a line from left to right, and to which of them each pixel of its plane belongs;
 * the rims of strokes belong to the piece that is nearest, and so does faint ink that leads on.
 */
final class LinePieces {
  /** Strokes' rims reach this far in the picture, pixels of the working plane. */
  private static final double RIM = 1.5;

  private final LineParts line;
  private final List<Piece> pieces;
  private final FaintInk ink;
  private final List<CrossingCut> crossing;
  private final List<Box> boxes;

  private LinePieces(LineParts line, List<Piece> pieces, FaintInk ink, List<CrossingCut> crossing) {
    this.line = line;
    this.crossing = List.copyOf(crossing);
    this.pieces = List.copyOf(pieces);
    this.ink = ink;
    boxes = boxes(ink.labels(), line.plane().contrast().width, pieces.size());
  }

  static LinePieces of(LineParts line) {
    Plane plane = line.plane().contrast();
    double digit = line.plane().digitHeight();
    double stroke = line.stroke();
    int[] labels = new int[plane.values.length];
    List<Piece> pieces = new ArrayList<>();
    List<Cutting> several = new ArrayList<>();
    for (int i = 0; i < line.parts().size(); i++) {
      UprightPart upright = UprightPart.of(line.parts().get(i), line);
      Cuts cuts = Seams.of(upright, digit, stroke);
      if (!cuts.further().isEmpty()) {
        several.add(new Cutting(upright, cuts, pieces.size()));
      }
      cut(upright, cuts.chosen(), i, stroke, labels, pieces);
    }
    int[] order = order(pieces);
    List<Piece> sorted = new ArrayList<>(pieces);
    for (int i = 0; i < order.length; i++) {
      sorted.set(order[i], pieces.get(i));
    }
    for (int i = 0; i < labels.length; i++) {
      labels[i] = labels[i] == 0 ? 0 : order[labels[i] - 1] + 1;
    }
    int rim = (int) Math.ceil(RIM * Math.max(1, line.plane().scale()));
    int[] grown = Rims.grown(labels, plane.width, plane.height, rim);
    List<CrossingCut> found = new ArrayList<>();
    for (Cutting cutting : several) {
      found.addAll(cutting.crossing(order, stroke));
    }
    return new LinePieces(line, sorted, FaintInk.from(grown, line), found);
  }

  /**
   * A part that can be cut in more ways than its pieces tell.
   *
   * @param part the part
   * @param cuts of it
   * @param first number of its first piece before they are sorted
   */
  private record Cutting(UprightPart part, Cuts cuts, int first) {
    /** None if pieces of other parts lie between those of this one. */
    List<CrossingCut> crossing(int[] order, double stroke) {
      int start = order[first];
      for (int i = 0; i <= cuts.chosen().size(); i++) {
        if (order[first + i] != start + i) {
          return List.of();
        }
      }
      List<CrossingCut> found = new ArrayList<>();
      for (FurtherCut cut : cuts.further()) {
        found.add(
            new CrossingCut(
                part,
                cut.seam(),
                cut.seam().strokes(stroke),
                start,
                start + cut.from(),
                start + cut.to(),
                start + cuts.chosen().size() + 1));
      }
      return found;
    }
  }

  /** Cuts beside those between pieces, in no particular order. */
  List<CrossingCut> crossing() {
    return crossing;
  }

  /** The box of each piece with its rims. */
  private static List<Box> boxes(int[] labels, int width, int count) {
    int[] left = filled(count, Integer.MAX_VALUE);
    int[] top = filled(count, Integer.MAX_VALUE);
    int[] right = new int[count];
    int[] bottom = new int[count];
    for (int i = 0; i < labels.length; i++) {
      if (labels[i] > 0) {
        int piece = labels[i] - 1;
        left[piece] = Math.min(left[piece], i % width);
        right[piece] = Math.max(right[piece], i % width + 1);
        top[piece] = Math.min(top[piece], i / width);
        bottom[piece] = Math.max(bottom[piece], i / width + 1);
      }
    }
    List<Box> boxes = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      boxes.add(new Box(left[i], top[i], right[i] - left[i], bottom[i] - top[i]));
    }
    return boxes;
  }

  /** The box around pieces with their rims, in the line's plane. */
  Box box(int from, int to) {
    return boxes.subList(from, to).stream().reduce(LinePieces::around).orElseThrow();
  }

  private static Box around(Box one, Box other) {
    int left = Math.min(one.x(), other.x());
    int top = Math.min(one.y(), other.y());
    int right = Math.max(one.x() + one.width(), other.x() + other.width());
    int bottom = Math.max(one.y() + one.height(), other.y() + other.height());
    return new Box(left, top, right - left, bottom - top);
  }

  LineParts line() {
    return line;
  }

  /** Tells whether ink, however faint, leads from one piece to another, numbered from 0 on. */
  boolean areJoined(int one, int other) {
    return ink.joins(one + 1, other + 1);
  }

  List<Piece> pieces() {
    return pieces;
  }

  /** Number of the piece that a pixel belongs to, from 1 on; 0 if to none. */
  int at(int x, int y) {
    return ink.labels()[y * line.plane().contrast().width + x];
  }

  private static void cut(
      UprightPart part, List<Seam> seams, int number, double stroke, int[] labels, List<Piece> to) {
    int count = seams.size() + 1;
    int[] left = filled(count, part.width());
    int[] right = new int[count];
    int[] top = filled(count, part.height());
    int[] bottom = new int[count];
    int[] area = new int[count];
    int width = labels.length / part.planeHeight();
    for (int y = 0; y < part.height(); y++) {
      int shift = Slant.shift(part.slant(), part.top() + y, part.planeHeight());
      for (int x = 0; x < part.width(); x++) {
        if (part.isInk(x, y)) {
          int piece = Seams.piece(seams, x, y);
          labels[(part.top() + y) * width + part.left() + x - shift] = to.size() + piece + 1;
          left[piece] = Math.min(left[piece], x);
          right[piece] = Math.max(right[piece], x + 1);
          top[piece] = Math.min(top[piece], y);
          bottom[piece] = Math.max(bottom[piece], y + 1);
          area[piece]++;
        }
      }
    }
    for (int i = 0; i < count; i++) {
      to.add(
          new Piece(
              number,
              part.left() + left[i],
              part.left() + right[i],
              part.top() + top[i],
              part.top() + bottom[i],
              area[i],
              i == 0 ? 0 : seams.get(i - 1).strokes(stroke),
              i == count - 1 ? 0 : seams.get(i).strokes(stroke)));
    }
  }

  private static int[] filled(int count, int value) {
    int[] values = new int[count];
    Arrays.fill(values, value);
    return values;
  }

  /** The place of each piece among all from left to right. */
  private static int[] order(List<Piece> pieces) {
    List<Integer> sorted = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      sorted.add(i);
    }
    sorted.sort(Comparator.comparingDouble(i -> pieces.get(i).centre()));
    int[] order = new int[pieces.size()];
    for (int place = 0; place < order.length; place++) {
      order[sorted.get(place)] = place;
    }
    return order;
  }
}
