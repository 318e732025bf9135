package io.github.hdr4j.preprocess.forms;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.preprocess.ContrastMap;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Finds the largest square grid of printed lines in a photo, such as a sudoku or a table of marks.
 *
 * <p>Thin dark lines that hang together give a guess of the grid's outline, at several thresholds;
 * each guess is drawn onto the picture line by line and corrected until it fits. A grid is found if
 * nearly all pieces of its lines are seen. It may be turned by up to about 20°, seen in perspective
 * and curved, blurred and lie in a shadow, but all of it must be in the picture. Thread-safe.
 */
public final class GridFinder {
  /** Longest side that is searched on, in pixels. */
  private static final int LONGEST = 1000;

  private static final int LEAST_CELLS = 2;
  private static final int MOST_CELLS = 30;

  /** Share of the pieces of all lines that must be seen, and of each single line. */
  private static final double LEAST_SHARE = 0.8;

  private static final double LEAST_LINE = 0.4;

  private final int cells;

  /**
   * Prepares to find grids.
   *
   * @param cells in a row and in a column, 2 to 30
   * @throws IllegalArgumentException if there are fewer or more
   */
  public GridFinder(int cells) {
    if (cells < LEAST_CELLS || cells > MOST_CELLS) {
      throw new IllegalArgumentException(Messages.cells(cells, LEAST_CELLS, MOST_CELLS));
    }
    this.cells = cells;
  }

  /**
   * Searches a picture.
   *
   * @param image upright, of any size and type; not changed
   * @return the grid, or why there is none
   */
  public Finding<Grid> find(BufferedImage image) {
    ContrastMap contrast = ContrastMap.of(requireNonNull(image, "image"), LONGEST);
    List<Quadrilateral> outlines = Outlines.in(RidgeMap.of(contrast));
    if (outlines.isEmpty()) {
      return new Finding.Missing<>(Messages.NO_LINES);
    }
    LatticeFit fit = new LatticeFit(new LineProbe(Sampler.of(contrast)), cells);
    Optional<Lattice> best =
        outlines.stream()
            .flatMap(outline -> fit.from(outline).stream())
            .max(Comparator.comparingDouble(Lattice::evidence));
    if (best.isEmpty()) {
      return new Finding.Missing<>(Messages.noGrid(cells, 0));
    }
    Lattice lattice = best.get();
    if (lattice.share() < LEAST_SHARE || lattice.poorest() < LEAST_LINE) {
      return new Finding.Missing<>(Messages.noGrid(cells, lattice.share()));
    }
    double scaleX = contrast.luminance().scaleX();
    double scaleY = contrast.luminance().scaleY();
    return new Finding.Found<>(Grid.of(fit.creased(lattice), scaleX, scaleY));
  }
}
