package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.ArrayList;
import java.util.List;

/** Ruled lines, frames and the edges of pages among blobs. */
final class Ruling {
  /** Length of a rule relative to the picture's longest side, and if it starts at an edge. */
  private static final double LONG = 0.5;

  private static final double LONG_FROM_EDGE = 0.25;

  /** Length of a rule relative to its thickness. */
  private static final double THIN = 20;

  /** The same of a piece of a rule, and how far off it may lie, relative to the longest side. */
  private static final double THIN_PIECE = 5;

  private static final double OFF = 0.015;

  /** Length of all pieces of a rule together, relative to the longest side. */
  private static final double BROKEN = 0.4;

  private final Blobs blobs;
  private final double side;

  private Ruling(Blobs blobs) {
    this.blobs = blobs;
    side = Math.max(blobs.width(), blobs.height());
  }

  /** The blobs that are no rules. */
  static List<Blob> without(List<Blob> some, Blobs blobs) {
    Ruling ruling = new Ruling(blobs);
    List<Blob> down = some.stream().filter(ruling::isThinDown).toList();
    List<Blob> across = some.stream().filter(ruling::isThinAcross).toList();
    List<Box> rules = new ArrayList<>();
    List<Blob> lengthy = some.stream().filter(ruling::isRule).toList();
    lengthy.stream().map(Blob::box).filter(ruling::isNarrow).forEach(rules::add);
    for (Blob blob : down) {
      int length =
          down.stream()
              .filter(other -> Math.abs(middleX(other) - middleX(blob)) <= OFF * ruling.side)
              .mapToInt(other -> other.box().height())
              .sum();
      if (length >= BROKEN * ruling.side && length > blob.box().height()) {
        rules.add(blob.box());
      }
    }
    for (Blob blob : across) {
      int length =
          across.stream()
              .filter(other -> Math.abs(middleY(other) - middleY(blob)) <= OFF * ruling.side)
              .mapToInt(other -> other.box().width())
              .sum();
      if (length >= BROKEN * ruling.side && length > blob.box().width()) {
        rules.add(blob.box());
      }
    }
    return some.stream()
        .filter(blob -> !lengthy.contains(blob))
        .filter(blob -> rules.stream().noneMatch(rule -> ruling.continues(blob.box(), rule)))
        .toList();
  }

  private static double middleX(Blob blob) {
    return blob.box().x() + blob.box().width() / 2.0;
  }

  private static double middleY(Blob blob) {
    return blob.box().y() + blob.box().height() / 2.0;
  }

  private boolean isThinDown(Blob blob) {
    return blob.box().height() >= THIN_PIECE * blob.box().width();
  }

  private boolean isThinAcross(Blob blob) {
    return blob.box().width() >= THIN_PIECE * blob.box().height();
  }

  /** Tells whether a box lies on a rule or where it would go on. */
  private boolean continues(Box box, Box rule) {
    double off = OFF * side;
    if (rule.height() > rule.width()) {
      return box.x() >= rule.x() - off && box.x() + box.width() <= rule.x() + rule.width() + off;
    }
    return box.y() >= rule.y() - off && box.y() + box.height() <= rule.y() + rule.height() + off;
  }

  /** A frame or a bent line has a box around other things. */
  private boolean isNarrow(Box box) {
    return Math.min(box.width(), box.height()) <= 2 * OFF * side;
  }

  private boolean isRule(Blob blob) {
    Box box = blob.box();
    int longer = Math.max(box.width(), box.height());
    double thickness = (double) blob.area() / longer;
    double least = blobs.edges(box) > 0 ? LONG_FROM_EDGE : LONG;
    return longer >= least * side && longer >= THIN * thickness;
  }
}
