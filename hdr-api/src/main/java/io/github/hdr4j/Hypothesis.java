package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

/**
 * What some neighbouring pieces of a line of writing might be, as an edge of a {@link
 * SegmentationLattice}: one {@link Digit}, a {@link Sign}, or {@link Other}. Immutable.
 */
public sealed interface Hypothesis {
  /**
   * Where it begins.
   *
   * @return node to the left of its first piece, 0 or more
   */
  int from();

  /**
   * Where it ends.
   *
   * @return node to the right of its last piece, above {@link #from()}
   */
  int to();

  /**
   * Where its ink lies.
   *
   * @return in pixels of the upright picture
   */
  Box box();

  /**
   * What its shape and place cost, whatever a recogniser says of it: the negative natural logarithm
   * of how plausible they are.
   *
   * @return 0 (as expected) or more
   */
  double penalty();

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
  static Digit digit(int from, int to, Preparation.Ink mark, boolean whole, double penalty) {
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
  static Sign sign(int from, int to, Box box, NumberSign sign, double penalty) {
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
  static Other other(int from, int to, Box box, double penalty) {
    return new Other(new Span(from, to, box, penalty));
  }

  /** One digit. A recogniser says which, and whether it is one. */
  final class Digit implements Hypothesis {
    private final Span span;
    private final Preparation.Ink mark;
    private final boolean whole;

    private Digit(Span span, Preparation.Ink mark, boolean whole) {
      this.span = span;
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

    @Override
    public int from() {
      return span.from();
    }

    @Override
    public int to() {
      return span.to();
    }

    @Override
    public Box box() {
      return span.box();
    }

    @Override
    public double penalty() {
      return span.penalty();
    }
  }

  /** A sign between digits. */
  final class Sign implements Hypothesis {
    private final Span span;
    private final NumberSign sign;

    private Sign(Span span, NumberSign sign) {
      this.span = span;
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

    @Override
    public int from() {
      return span.from();
    }

    @Override
    public int to() {
      return span.to();
    }

    @Override
    public Box box() {
      return span.box();
    }

    @Override
    public double penalty() {
      return span.penalty();
    }
  }

  /** What is not to be read. */
  final class Other implements Hypothesis {
    private final Span span;

    private Other(Span span) {
      this.span = span;
    }

    @Override
    public int from() {
      return span.from();
    }

    @Override
    public int to() {
      return span.to();
    }

    @Override
    public Box box() {
      return span.box();
    }

    @Override
    public double penalty() {
      return span.penalty();
    }
  }
}
