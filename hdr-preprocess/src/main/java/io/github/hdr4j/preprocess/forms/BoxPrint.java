package io.github.hdr4j.preprocess.forms;

import java.util.List;
import java.util.Optional;

/** The lines that are printed around the boxes of a field. */
final class BoxPrint {
  /** How far all boxes together may lie from their place, as a share of a box's side. */
  private static final double SHIFT = 0.16;

  /** Rounds of erasing: what hides a line in the first one, such as another line, may be gone. */
  private static final int ROUNDS = 2;

  /** Lines from which what is usual is told. */
  private static final int SEVERAL = 3;

  /** How much more ink than others a line may have. */
  private static final double ALIKE = 1.15;

  private BoxPrint() {}

  /** The boxes where their lines really are; where none are printed they stay. */
  static List<PixelBox> align(InkMap map, List<PixelBox> boxes, InkLevel level) {
    List<BoxEdge> edges = BoxEdge.of(boxes);
    int x = shift(map, edges.stream().filter(BoxEdge::upright).toList(), level);
    int y = shift(map, edges.stream().filter(edge -> !edge.upright()).toList(), level);
    return boxes.stream().map(box -> box.moved(x, y)).toList();
  }

  private static int shift(InkMap map, List<BoxEdge> edges, InkLevel level) {
    int reach = (int) Math.round(SHIFT * edges.get(0).side());
    int best = 0;
    double most = strength(map, edges, 0, level);
    for (int by = 1; by <= reach; by++) {
      for (int signed : new int[] {-by, by}) {
        double strength = strength(map, edges, signed, level);
        if (strength > most * (1 + 0.02 * by)) {
          most = strength;
          best = signed;
        }
      }
    }
    return best;
  }

  private static double strength(InkMap map, List<BoxEdge> edges, int by, InkLevel level) {
    double sum = 1e-3;
    for (BoxEdge edge : edges) {
      Scan scan = new Scan(map, edge.upright());
      int across = (int) Math.floor(edge.across()) + by;
      float line = scan.line(across, (int) edge.from(), (int) edge.to());
      sum += Math.min(line, 2 * level.ink());
    }
    return sum;
  }

  /** Erases the lines from the map. */
  static void erase(InkMap map, List<PixelBox> boxes, InkLevel level) {
    List<PrintedLine> lines =
        BoxEdge.of(boxes).stream()
            .map(edge -> PrintedLine.at(edge, map, level))
            .flatMap(Optional::stream)
            .toList();
    double[] usual = lines.stream().mapToDouble(line -> usual(line, lines)).toArray();
    for (int round = 0; round < ROUNDS; round++) {
      for (int i = 0; i < usual.length; i++) {
        lines.get(i).erase(level, usual[i]);
      }
    }
  }

  /**
   * The ink of a bare line: that of the same edge of the other boxes, if there are several, as a
   * stroke may lie on all of one.
   */
  private static double usual(PrintedLine line, List<PrintedLine> lines) {
    double[] same =
        lines.stream()
            .filter(other -> other.edge().isLike(line.edge()))
            .mapToDouble(PrintedLine::usual)
            .sorted()
            .toArray();
    double own = line.usual();
    return same.length < SEVERAL ? own : Math.min(own, ALIKE * same[same.length / 2]);
  }
}
