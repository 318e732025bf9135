package io.github.hdr4j.preprocess;

import io.github.hdr4j.LineStrip;
import java.util.ArrayList;
import java.util.List;

/** Shows the pieces of a line as one strip: sheared upright, its base line level. */
final class StripView {
  /** Paper before the first and behind the last piece, columns. */
  private static final int MARGIN = 6;

  /** Samples of a pixel of the strip, in either direction. */
  private static final int SAMPLES = 3;

  /** Share of the ink nearby that still counts as paper. */
  private static final float GAIN = 0.15f;

  private final LinePieces pieces;
  private final WorkingSize size;
  private final double zoom;
  private final double left;

  private StripView(LinePieces pieces, WorkingSize size) {
    this.pieces = pieces;
    this.size = size;
    zoom = LineStrip.DIGIT / pieces.line().plane().digitHeight();
    int first = pieces.pieces().stream().mapToInt(Piece::left).min().orElseThrow();
    left = first - MARGIN / zoom;
  }

  /**
   * Makes the strip.
   *
   * @param pieces of the line
   * @param crossing cuts beside those between pieces, in the order of their nodes
   * @param nodes the lattice's node of each place between two pieces
   */
  static LineStrip of(
      LinePieces pieces, List<CrossingCut> crossing, int[] nodes, WorkingSize size) {
    StripView view = new StripView(pieces, size);
    int right = pieces.pieces().stream().mapToInt(Piece::right).max().orElseThrow();
    int columns = (int) Math.ceil(view.column(right)) + MARGIN;
    columns += columns % LineStrip.STEP;
    return LineStrip.of(
        view.ink(columns), view.place(), view.nodeColumns(crossing, nodes, columns));
  }

  private double column(double upright) {
    return (upright - left) * zoom;
  }

  private float[] ink(int columns) {
    LineParts line = pieces.line();
    BaseLine base = BaseLine.of(line.parts(), line.plane().digitHeight());
    int width = line.relative().width;
    int height = line.relative().height;
    float[] ink = new float[LineStrip.ROWS * columns];
    for (int row = 0; row < LineStrip.ROWS * SAMPLES; row++) {
      double above = ((row + 0.5) / SAMPLES - LineStrip.BASE) / zoom;
      for (int column = 0; column < columns * SAMPLES; column++) {
        double u = left + (column + 0.5) / SAMPLES / zoom;
        double y = base.at(u) + above;
        int atY = (int) Math.floor(y);
        int atX = (int) Math.floor(u - line.slant() * (y - 0.5 * height));
        if (atX >= 0 && atX < width && atY >= 0 && atY < height && pieces.at(atX, atY) > 0) {
          float value = (Math.min(1, line.relative().at(atX, atY)) - GAIN) / (1 - GAIN);
          ink[row / SAMPLES * columns + column / SAMPLES] +=
              Math.max(0, value) / (SAMPLES * SAMPLES);
        }
      }
    }
    for (int i = 0; i < ink.length; i++) {
      ink[i] = Math.min(1, ink[i]);
    }
    return ink;
  }

  /** From the picture to the working plane, from there to the line's, and from there upright. */
  private LineStrip.Place place() {
    LinePlane plane = pieces.line().plane();
    double slant = pieces.line().slant();
    double acrossX = (double) size.width() / (size.blocksWide() * size.block());
    double acrossY = (double) size.height() / (size.blocksHigh() * size.block());
    double offset =
        -plane.part().x() * plane.scale()
            - slant * (plane.part().y() * plane.scale() + 0.5 * plane.contrast().height)
            - left;
    return new LineStrip.Place(
        zoom * plane.scale() * acrossX, zoom * slant * plane.scale() * acrossY, zoom * offset);
  }

  private List<Double> nodeColumns(List<CrossingCut> crossing, int[] nodes, int columns) {
    int count = nodes.length + crossing.size();
    Double[] at = new Double[count];
    at[0] = 0.0;
    at[count - 1] = (double) columns;
    List<Piece> all = pieces.pieces();
    for (int i = 1; i < all.size(); i++) {
      at[nodes[i]] = column((all.get(i - 1).right() + all.get(i).left()) / 2.0);
    }
    for (int i = 0; i < crossing.size(); i++) {
      CrossingCut cut = crossing.get(i);
      int middle = cut.part().height() / 2;
      at[cut.before() + 1 + i] = column(cut.part().left() + cut.seam().column(middle));
    }
    return new ArrayList<>(List.of(at));
  }
}
