package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import java.util.Optional;

/** Prepares neighbouring pieces as one digit, in the way in which a picture of it would be. */
final class PieceInk {
  /** As for a single digit: share of its pixels at full ink, and noise that does not show. */
  private static final double FULL = 0.85;

  private static final float SIGMAS = 2f;

  private static final float GAIN = 0.15f;

  private final LinePieces pieces;

  PieceInk(LinePieces pieces) {
    this.pieces = pieces;
  }

  /**
   * Prepares pieces.
   *
   * @param from index of the first piece
   * @param to index behind the last one
   * @param size of the whole picture
   */
  Preparation.Ink of(int from, int to, WorkingSize size) {
    return of(from, to, (x, y) -> true, size);
  }

  /** Which pixels of the line's plane belong to what is prepared. */
  @FunctionalInterface
  interface Extent {
    boolean holds(int x, int y);
  }

  /** Prepares those pixels of pieces that an extent holds. */
  Preparation.Ink of(int from, int to, Extent extent, WorkingSize size) {
    Plane contrast = pieces.line().plane().contrast();
    InkLevels levels = pieces.line().plane().levels();
    Box box = pieces.box(from, to);
    Histogram histogram = new Histogram(0, 1.01f);
    for (int y = box.y(); y < box.y() + box.height(); y++) {
      for (int x = box.x(); x < box.x() + box.width(); x++) {
        if (isOwn(x, y, from, to, extent)) {
          histogram.add(contrast.at(x, y));
        }
      }
    }
    // The grown labels hold rims, too, about as many pixels as strokes.
    float full = histogram.quantile(FULL);
    float zero = Math.min(levels.paper() + SIGMAS * levels.noise(), full / 2);
    Plane ink = Plane.blank(box.width(), box.height());
    for (int y = 0; y < box.height(); y++) {
      for (int x = 0; x < box.width(); x++) {
        if (isOwn(box.x() + x, box.y() + y, from, to, extent)) {
          float value = (contrast.at(box.x() + x, box.y() + y) - zero) / (full - zero);
          value = (value - GAIN) / (1 - GAIN);
          ink.values[y * box.width() + x] = Math.max(0, Math.min(1, value));
        }
      }
    }
    Box tight = InkBox.of(ink);
    Plane mark = InkBox.cut(ink, tight);
    DigitTensor tensor = MnistField.of(SmoothEnlargement.apply(StrokeWidening.apply(mark)));
    Box inLine = new Box(box.x() + tight.x(), box.y() + tight.y(), tight.width(), tight.height());
    return Preparation.inkMeasuredLater(
        tensor,
        size.toSource(pieces.line().plane().toWorking(inLine)),
        () -> StyleMeter.measure(mark),
        Optional.empty());
  }

  private boolean isOwn(int x, int y, int from, int to, Extent extent) {
    int label = pieces.at(x, y);
    return label > from && label <= to && extent.holds(x, y);
  }
}
