package io.github.hdr4j.samples.toolkit.corpus;

/**
 * Counts of pictures.
 *
 * @param pictures all of them
 * @param correct whose best digit is the one shown, or which are blank and were taken for blank
 * @param accepted whose verdict is that the digit is certain
 * @param acceptedWrong of those, the ones that show another digit or none
 * @param same whose best digit is what the plain picture gave
 */
public record Tally(int pictures, int correct, int accepted, int acceptedWrong, int same) {
  /** No pictures. */
  public static final Tally NONE = new Tally(0, 0, 0, 0, 0);

  /**
   * Adds the counts of other pictures.
   *
   * @param other to add
   * @return the sums
   */
  public Tally plus(Tally other) {
    return new Tally(
        pictures + other.pictures,
        correct + other.correct,
        accepted + other.accepted,
        acceptedWrong + other.acceptedWrong,
        same + other.same);
  }
}
