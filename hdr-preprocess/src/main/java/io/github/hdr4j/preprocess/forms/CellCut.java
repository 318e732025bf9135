package io.github.hdr4j.preprocess.forms;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/** Cuts the cells of a grid out of their picture for reading. */
final class CellCut {
  /** Share of a cell that is left out at each side, where half of a line lies. */
  private static final double INSET = 0.07;

  private static final int LEAST_SIDE = 28;

  private CellCut() {}

  static List<BufferedImage> of(BufferedImage image, Grid grid) {
    Warper warper = Warper.of(image);
    List<BufferedImage> cells = new ArrayList<>();
    for (int row = 0; row < grid.size(); row++) {
      for (int column = 0; column < grid.size(); column++) {
        cells.add(cut(warper, grid.cell(row, column)));
      }
    }
    return List.copyOf(cells);
  }

  private static BufferedImage cut(Warper warper, Quadrilateral cell) {
    int width = Math.max(LEAST_SIDE, (int) Math.round(cell.meanWidth()));
    int height = Math.max(LEAST_SIDE, (int) Math.round(cell.meanHeight()));
    Homography toPicture =
        Homography.of(
            Quadrilateral.rectangle(
                    -INSET * width,
                    -INSET * height,
                    (1 + 2 * INSET) * width,
                    (1 + 2 * INSET) * height)
                .corners(),
            cell.corners());
    return warper.cut(width, height, toPicture);
  }
}
