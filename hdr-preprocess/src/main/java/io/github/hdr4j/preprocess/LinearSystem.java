package io.github.hdr4j.preprocess;

/**
 * Gaussian elimination with partial pivoting, for the small dense systems of fits and of mappings.
 */
public final class LinearSystem {
  private LinearSystem() {}

  /**
   * Solves n equations in place.
   *
   * @param rows n rows of n coefficients and the right side; overwritten
   * @return the n unknowns; not finite if the equations depend on each other
   */
  public static double[] solve(double[][] rows) {
    int n = rows.length;
    for (int column = 0; column < n; column++) {
      int pivot = column;
      for (int r = column + 1; r < n; r++) {
        if (Math.abs(rows[r][column]) > Math.abs(rows[pivot][column])) {
          pivot = r;
        }
      }
      double[] swap = rows[column];
      rows[column] = rows[pivot];
      rows[pivot] = swap;
      for (int r = column + 1; r < n; r++) {
        double factor = rows[r][column] / rows[column][column];
        for (int c = column; c <= n; c++) {
          rows[r][c] -= factor * rows[column][c];
        }
      }
    }
    double[] solution = new double[n];
    for (int r = n - 1; r >= 0; r--) {
      double sum = rows[r][n];
      for (int c = r + 1; c < n; c++) {
        sum -= rows[r][c] * solution[c];
      }
      solution[r] = sum / rows[r][r];
    }
    return solution;
  }
}
