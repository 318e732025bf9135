package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import java.util.List;

/** Blobs that are the edge of a page, its binding or the table beside it rather than writing. */
final class PageEdges {
  /** Thickness of a strip along an edge, relative to the picture's side. */
  private static final double STRIP = 0.08;

  /** The same for a band from one edge to the opposite one. */
  private static final double BAND = 0.25;

  /** Size of a blob amid the picture beside which a band is no writing. */
  private static final double AMID = 0.15;

  /** Length along the frame, relative to half of it, that no stroke has which is merely cut. */
  private static final double ALONG_FRAME = 0.12;

  private PageEdges() {}

  /** The blobs that may be writing; all of them if none would be left or the cut is tight. */
  static List<Blob> without(Blobs blobs) {
    if (blobs.isTight()) {
      return blobs.list();
    }
    boolean writingAmid =
        blobs.inside(blobs.list()).stream()
            .anyMatch(
                blob ->
                    blob.box().height() >= AMID * blobs.height()
                        || blob.box().width() >= AMID * blobs.width());
    List<Blob> rest =
        blobs.list().stream()
            .filter(blob -> !liesAlong(blob, blobs, STRIP))
            .filter(blob -> !(writingAmid && isBand(blob, blobs)))
            .toList();
    return rest.isEmpty() ? blobs.list() : rest;
  }

  private static boolean isBand(Blob blob, Blobs blobs) {
    return (blobs.edges(blob.box()) >= 3 && liesAlong(blob, blobs, BAND))
        || isFrame(blob, blobs)
        || isRule(blob, blobs);
  }

  /** Tells whether much of a blob lies in the picture's frame, rather than a stroke's cut end. */
  static boolean isFrame(Blob blob, Blobs blobs) {
    return !blobs.isTight()
        && blob.frame() >= ALONG_FRAME * blobs.frame() * (blobs.width() + blobs.height());
  }

  /** Tells whether a blob is a thin line from an edge of the picture to the opposite one. */
  private static boolean isRule(Blob blob, Blobs blobs) {
    Box box = blob.box();
    boolean across = box.width() == blobs.width() && box.height() <= STRIP * blobs.height();
    boolean down = box.height() == blobs.height() && box.width() <= STRIP * blobs.width();
    return across || down;
  }

  private static boolean liesAlong(Blob blob, Blobs blobs, double thickness) {
    Box box = blob.box();
    boolean side = box.x() == 0 || blob.right() == blobs.width();
    boolean end = box.y() == 0 || blob.bottom() == blobs.height();
    return (side && box.width() <= thickness * blobs.width())
        || (end && box.height() <= thickness * blobs.height());
  }
}
