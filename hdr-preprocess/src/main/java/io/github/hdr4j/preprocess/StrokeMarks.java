package io.github.hdr4j.preprocess;

import java.util.List;

/**
 * Which trails are writing, and which of them make up marks of their own: the same rules as for
 * pictures, on a drawing of all trails.
 *
 * @param marks the trails of each mark, from left to right; specks are left out
 */
record StrokeMarks(List<List<PenTrail>> marks) {
  /** Longer side of the drawing, pixels. */
  private static final int DRAWN = 256;

  /** Paper around it, so that nothing looks like the edge of a page. */
  private static final int MARGIN = 12;

  /** From half covered on a pixel is ink: nothing here is faint or noisy. */
  private static final InkLevels INK = new InkLevels(0, 0, 0.5f, 0.5f);

  static StrokeMarks of(List<PenTrail> trails, double penWidth) {
    if (trails.size() == 1) {
      return new StrokeMarks(List.of(trails));
    }
    PenDrawing drawing = PenDrawing.of(trails, penWidth, DRAWN, MARGIN);
    Blobs blobs = Blobs.of(drawing.ink(), INK);
    List<Group> groups = MarkChooser.choose(blobs).groups();
    return new StrokeMarks(
        groups.stream().map(group -> trails(group, trails, drawing, blobs)).toList());
  }

  private static List<PenTrail> trails(
      Group group, List<PenTrail> trails, PenDrawing drawing, Blobs blobs) {
    boolean[] own = blobs.chosen(group.blobs());
    return trails.stream()
        .filter(trail -> own[blobs.labels()[drawing.pixel(trail.start())]])
        .toList();
  }

  List<PenTrail> all() {
    return marks.stream().flatMap(List::stream).toList();
  }
}
