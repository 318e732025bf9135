package io.github.hdr4j.samples.toolkit.metrics;

/**
 * How many single characters must be inserted, deleted or replaced to make one text of another
 * (Levenshtein 1966, "Binary codes capable of correcting deletions, insertions, and reversals").
 */
public final class EditDistance {
  private EditDistance() {}

  /**
   * Counts.
   *
   * @param one text
   * @param other text
   * @return 0 if they are the same, at most the length of the longer one
   */
  public static int between(String one, String other) {
    int[] above = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      above[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] row = new int[other.length() + 1];
      row[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        row[j] = Math.min(replaced, 1 + Math.min(above[j], row[j - 1]));
      }
      above = row;
    }
    return above[other.length()];
  }
}
