package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * All the ways in which one line of writing might fall into digits and signs.
 *
 * <p>Nodes are where a digit may end and the next begin, rather too many than too few: between
 * marks, and cuts through marks, which may cross each other. Node 0 is the left end and node {@link
 * #pieces()} the right one. Every {@link Hypothesis} takes what lies between two nodes together,
 * and a path of them from end to end is a reading of the line (over-segmentation, Casey and
 * Lecolinet 1996). Which path is best is for the recogniser to tell. Immutable.
 */
public final class SegmentationLattice {
  private final Box box;
  private final int pieces;
  private final List<Hypothesis> hypotheses;
  private final Set<Integer> gaps;
  private final Optional<LineStrip> strip;

  private SegmentationLattice(
      Box box,
      int pieces,
      List<Hypothesis> hypotheses,
      Set<Integer> gaps,
      Optional<LineStrip> strip) {
    this.box = box;
    this.pieces = pieces;
    this.hypotheses = hypotheses;
    this.gaps = gaps;
    this.strip = strip;
  }

  /**
   * Makes a lattice.
   *
   * @param box around the line, in pixels of the upright picture
   * @param pieces into which the line is cut, 1 or more
   * @param hypotheses whose nodes are 0 to {@code pieces}
   * @param gaps nodes at which a word ends: the space there is wider than between the digits of one
   *     number
   * @return the lattice
   * @throws IllegalArgumentException if a node is out of range
   */
  public static SegmentationLattice of(
      Box box, int pieces, List<Hypothesis> hypotheses, Set<Integer> gaps) {
    requireNonNull(box, "box");
    if (pieces < 1) {
      throw new IllegalArgumentException("a line has one piece or more, not " + pieces);
    }
    for (Hypothesis hypothesis : hypotheses) {
      if (hypothesis.to() > pieces) {
        throw new IllegalArgumentException(
            "there are %d pieces, but a hypothesis ends at node %d"
                .formatted(pieces, hypothesis.to()));
      }
    }
    for (int node : gaps) {
      if (node < 1 || node >= pieces) {
        throw new IllegalArgumentException(
            "a gap lies between two of %d pieces, not at node %d".formatted(pieces, node));
      }
    }
    return new SegmentationLattice(
        box, pieces, List.copyOf(hypotheses), Set.copyOf(gaps), Optional.empty());
  }

  /**
   * The same lattice with the whole line in one strip.
   *
   * @param line with a column for each node, 0 to {@link #pieces()}
   * @return the lattice
   * @throws IllegalArgumentException if it has another number of nodes
   */
  public SegmentationLattice withStrip(LineStrip line) {
    if (line.nodes().size() != pieces + 1) {
      throw new IllegalArgumentException(
          "a lattice of %d pieces has %d nodes, but the strip has %d"
              .formatted(pieces, pieces + 1, line.nodes().size()));
    }
    return new SegmentationLattice(box, pieces, hypotheses, gaps, Optional.of(line));
  }

  /**
   * The whole line in one strip.
   *
   * @return empty if the preprocessor makes none
   */
  public Optional<LineStrip> strip() {
    return strip;
  }

  /**
   * A line that consists of one mark.
   *
   * @param mark the only one
   * @return a lattice of one piece
   */
  public static SegmentationLattice single(Preparation.Ink mark) {
    return of(mark.box(), 1, List.of(Hypothesis.digit(0, 1, mark, true, 0)), Set.of());
  }

  /**
   * Where the line lies.
   *
   * @return around all its pieces, in pixels of the upright picture
   */
  public Box box() {
    return box;
  }

  /**
   * Number of nodes less one: of the pieces into which the line is cut, and of cuts that cross
   * those between pieces.
   *
   * @return 1 or more
   */
  public int pieces() {
    return pieces;
  }

  /**
   * What the pieces might be.
   *
   * @return in no particular order, unmodifiable
   */
  public List<Hypothesis> hypotheses() {
    return hypotheses;
  }

  /**
   * Where a word ends.
   *
   * @return nodes at which there is more space than between the digits of one number, unmodifiable
   */
  public Set<Integer> gaps() {
    return gaps;
  }
}
