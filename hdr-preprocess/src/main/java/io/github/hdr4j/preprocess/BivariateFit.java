package io.github.hdr4j.preprocess;

/**
 * Fits a polynomial in x and y to a plane by weighted least squares. The terms are products of
 * powers, so all sums are made row by row: eleven products a pixel for a cubic instead of 65.
 */
final class BivariateFit {
  /** Ridge that keeps planes of one row or column solvable, a pixel. */
  private static final double RIDGE = 1e-6;

  private final Plane plane;
  private final int degree;
  private final double[][] across;
  private final double[][] down;

  /**
   * For one plane.
   *
   * @param degree highest sum of the two exponents of a term
   */
  BivariateFit(Plane plane, int degree) {
    this.plane = plane;
    this.degree = degree;
    across = powers(plane.width, 2 * degree);
    down = powers(plane.height, 2 * degree);
  }

  /** The fitted surface, of the plane's size, for one weight a pixel. */
  Plane fit(double[] weights) {
    int orders = 2 * degree + 1;
    double[][] moments = new double[orders][orders];
    double[][] values = new double[degree + 1][degree + 1];
    for (int y = 0; y < plane.height; y++) {
      double[] rowMoments = new double[orders];
      double[] rowValues = new double[degree + 1];
      for (int x = 0; x < plane.width; x++) {
        int i = y * plane.width + x;
        double weight = weights[i];
        double value = weight * plane.values[i];
        double[] power = across[x];
        for (int a = 0; a < orders; a++) {
          rowMoments[a] += weight * power[a];
        }
        for (int a = 0; a <= degree; a++) {
          rowValues[a] += value * power[a];
        }
      }
      addOuter(moments, rowMoments, down[y]);
      addOuter(values, rowValues, down[y]);
    }
    return evaluate(LinearSystem.solve(equations(moments, values)));
  }

  private static void addOuter(double[][] sums, double[] row, double[] power) {
    for (int a = 0; a < sums.length; a++) {
      for (int b = 0; b < sums.length; b++) {
        sums[a][b] += row[a] * power[b];
      }
    }
  }

  private double[][] equations(double[][] moments, double[][] values) {
    int terms = (degree + 1) * (degree + 2) / 2;
    double[][] equations = new double[terms][terms + 1];
    int row = 0;
    for (int a = 0; a <= degree; a++) {
      for (int b = 0; a + b <= degree; b++) {
        int column = 0;
        for (int c = 0; c <= degree; c++) {
          for (int d = 0; c + d <= degree; d++) {
            equations[row][column++] = moments[a + c][b + d];
          }
        }
        equations[row][row] += RIDGE * plane.values.length;
        equations[row++][terms] = values[a][b];
      }
    }
    return equations;
  }

  private Plane evaluate(double[] coefficients) {
    Plane surface = Plane.blank(plane.width, plane.height);
    double[] alongRow = new double[degree + 1];
    for (int y = 0; y < plane.height; y++) {
      int term = 0;
      for (int a = 0; a <= degree; a++) {
        alongRow[a] = 0;
        for (int b = 0; a + b <= degree; b++) {
          alongRow[a] += coefficients[term++] * down[y][b];
        }
      }
      for (int x = 0; x < plane.width; x++) {
        double sum = 0;
        for (int a = degree; a >= 0; a--) {
          sum = sum * across[x][1] + alongRow[a];
        }
        surface.values[y * plane.width + x] = (float) sum;
      }
    }
    return surface;
  }

  /** Powers of the positions along a side, which run from −1 to 1. */
  private static double[][] powers(int length, int highest) {
    double[][] powers = new double[length][highest + 1];
    for (int i = 0; i < length; i++) {
      double position = length == 1 ? 0 : 2.0 * i / (length - 1) - 1;
      powers[i][0] = 1;
      for (int exponent = 1; exponent <= highest; exponent++) {
        powers[i][exponent] = powers[i][exponent - 1] * position;
      }
    }
    return powers;
  }
}
