package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

/**
 * What some neighbouring pieces of a line of writing might be, as an edge of a {@link
 * SegmentationLattice}: one {@link Digit}, a {@link Sign}, or {@link Other}. Immutable.
 */
public abstract sealed class Hypothesis {
  private final Span span;

  private Hypothesis(Span span) {
    this.span = span;
  }

  /**
   * Where it begins.
   *
   * @return node to the left of its first piece, 0 or more
   */
  public final int from() {
    return span.from();
  }

  /**
   * Where it ends.
   *
   * @return node to the right of its last piece, above {@link #from()}
   */
  public final int to() {
    return span.to();
  }

  /**
   * Where its ink lies.
   *
   * @return in pixels of the upright picture
   */
  public final Box box() {
    return span.box();
  }

  /**
   * What its shape and place cost, whatever a recogniser says of it: the negative natural logarithm
   * of how plausible they are.
   *
   * @return 0 (as expected) or more
   */
  public final double penalty() {
    return span.penalty();
  }

  /**
   * One digit.
   *
   * @param from node where it begins
   * @param to node where it ends, above {@code from}
   * @param mark its ink, prepared
   * @param whole whether it is made up of whole connected marks, so that nothing was cut
   * @param penalty 0 or more
   * @return the hypothesis
   * @throws IllegalArgumentException if nodes or penalty are out of range
   */
  public static Digit digit(int from, int to, Preparation.Ink mark, boolean whole, double penalty) {
    return new Digit(new Span(from, to, mark.box(), penalty), mark, whole);
  }

  /**
   * A sign.
   *
   * @param from node where it begins
   * @param to node where it ends, above {@code from}
   * @param box of its ink
   * @param sign which
   * @param penalty 0 or more
   * @return the hypothesis
   * @throws IllegalArgumentException if nodes or penalty are out of range
   */
  public static Sign sign(int from, int to, Box box, NumberSign sign, double penalty) {
    return new Sign(new Span(from, to, box, penalty), sign);
  }

  /**
   * Something that is neither, such as a speck or the remains of a ruled line.
   *
   * @param from node where it begins
   * @param to node where it ends, above {@code from}
   * @param box of its ink
   * @param penalty 0 or more
   * @return the hypothesis
   * @throws IllegalArgumentException if nodes or penalty are out of range
   */
  public static Other other(int from, int to, Box box, double penalty) {
    return new Other(new Span(from, to, box, penalty));
  }

  /** One digit. A recogniser says which, and whether it is one. */
  public static final class Digit extends Hypothesis {
    private final Preparation.Ink mark;
    private final boolean whole;

    private Digit(Span span, Preparation.Ink mark, boolean whole) {
      super(span);
      this.mark = mark;
      this.whole = whole;
    }

    /**
     * What is to be recognised.
     *
     * @return the ink of these pieces only, prepared
     */
    public Preparation.Ink mark() {
      return mark;
    }

    /**
     * Tells whether it is made up of whole connected marks. Only then can it be told that something
     * which is no digit stands there; half of a digit is none either.
     *
     * @return whether nothing was cut
     */
    public boolean isWhole() {
      return whole;
    }
  }

  /** A sign between digits. */
  public static final class Sign extends Hypothesis {
    private final NumberSign sign;

    private Sign(Span span, NumberSign sign) {
      super(span);
      this.sign = requireNonNull(sign, "sign");
    }

    /**
     * Which sign.
     *
     * @return the sign
     */
    public NumberSign sign() {
      return sign;
    }
  }

  /** What is not to be read. */
  public static final class Other extends Hypothesis {

    private Other(Span span) {
      super(span);
    }
  }
}
