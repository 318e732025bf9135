package io.github.hdr4j.preprocess.forms.kind;

/**
 * The scheme of Verhoeff (1969), "Error detecting decimal codes", Mathematical Centre Tracts 29.
 */
final class Verhoeff {
  /** Multiplication in the group of the symmetries of a regular pentagon. */
  private static final int[][] DIHEDRAL = {
    {0, 1, 2, 3, 4, 5, 6, 7, 8, 9},
    {1, 2, 3, 4, 0, 6, 7, 8, 9, 5},
    {2, 3, 4, 0, 1, 7, 8, 9, 5, 6},
    {3, 4, 0, 1, 2, 8, 9, 5, 6, 7},
    {4, 0, 1, 2, 3, 9, 5, 6, 7, 8},
    {5, 9, 8, 7, 6, 0, 4, 3, 2, 1},
    {6, 5, 9, 8, 7, 1, 0, 4, 3, 2},
    {7, 6, 5, 9, 8, 2, 1, 0, 4, 3},
    {8, 7, 6, 5, 9, 3, 2, 1, 0, 4},
    {9, 8, 7, 6, 5, 4, 3, 2, 1, 0}
  };

  /** What becomes of a digit at each place from the right, repeated every eight places. */
  private static final int[][] PERMUTATION = new int[8][10];

  static {
    PERMUTATION[0] = new int[] {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
    PERMUTATION[1] = new int[] {1, 5, 7, 6, 2, 8, 3, 0, 9, 4};
    for (int place = 2; place < PERMUTATION.length; place++) {
      for (int digit = 0; digit < PERMUTATION[place].length; digit++) {
        PERMUTATION[place][digit] = PERMUTATION[place - 1][PERMUTATION[1][digit]];
      }
    }
  }

  private Verhoeff() {}

  /** The product of all permuted digits from the right, 0 for a valid number. */
  static int product(String digits) {
    int product = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      product = DIHEDRAL[product][PERMUTATION[i % PERMUTATION.length][digit]];
    }
    return product;
  }
}
