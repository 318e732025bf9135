package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.SegmentationLattice;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/** Puts the pieces of a line together to what they might be. */
final class LineLattice {
  /** Pieces that one digit may consist of. */
  private static final int MOST_PIECES = 5;

  private final LinePieces pieces;
  private final WorkingSize size;
  private final PieceInk ink;
  private final Plausibility plausibility;
  private final Signs signs;
  private final List<CrossingCut> crossing;

  /** The lattice's node of each place between two pieces. */
  private final int[] nodes;

  private final List<Hypothesis> hypotheses = new ArrayList<>();

  private LineLattice(LinePieces pieces, WorkingSize size) {
    this.pieces = pieces;
    this.size = size;
    ink = new PieceInk(pieces);
    plausibility = Plausibility.of(pieces);
    signs = new Signs(pieces);
    crossing =
        pieces.crossing().stream().sorted(Comparator.comparingInt(CrossingCut::before)).toList();
    nodes = nodes(pieces.pieces().size(), crossing);
  }

  /**
   * Crossing cuts are nodes, too, each behind the last place to its left that it does not cross.
   */
  private static int[] nodes(int pieces, List<CrossingCut> crossing) {
    int[] nodes = new int[pieces + 1];
    for (int at = 0; at < nodes.length; at++) {
      nodes[at] = at;
      for (CrossingCut cut : crossing) {
        nodes[at] += cut.before() < at ? 1 : 0;
      }
    }
    return nodes;
  }

  /** The lattice; empty if nothing of the line is left that might be read. */
  static Optional<SegmentationLattice> of(LinePlane plane, WorkingSize size) {
    LinePieces pieces = LinePieces.of(LineParts.of(plane));
    return pieces.pieces().isEmpty()
        ? Optional.empty()
        : Optional.of(new LineLattice(pieces, size).lattice());
  }

  private SegmentationLattice lattice() {
    List<Piece> all = pieces.pieces();
    List<Optional<Signs.Found>> found = IntStream.range(0, all.size()).mapToObj(signs::of).toList();
    for (int from = 0; from < all.size(); from++) {
      boolean covered = false;
      for (int to = from + 1; to <= Math.min(all.size(), from + MOST_PIECES); to++) {
        if (plausibility.isPossible(from, to)) {
          hypotheses.add(
              Hypothesis.digit(
                  nodes[from],
                  nodes[to],
                  ink.of(from, to, size),
                  plausibility.isWhole(from, to),
                  plausibility.penalty(from, to) + instead(found.subList(from, to))));
          covered |= to == from + 1;
        }
      }
      Box box = place(from);
      int node = nodes[from];
      int next = nodes[from + 1];
      found
          .get(from)
          .ifPresent(s -> hypotheses.add(Hypothesis.sign(node, next, box, s.sign(), s.penalty())));
      if (!covered || found.get(from).isPresent()) {
        double penalty = plausibility.other(from) + instead(found.subList(from, from + 1));
        hypotheses.add(Hypothesis.other(node, next, box, penalty));
      }
    }
    cross();
    return SegmentationLattice.of(around(), all.size() + crossing.size(), hypotheses, gaps())
        .withStrip(StripView.of(pieces, crossing, nodes, size));
  }

  /** What ends or begins at a cut that may cross those between the pieces. */
  private void cross() {
    for (int i = 0; i < crossing.size(); i++) {
      CrossingCut cut = crossing.get(i);
      int node = cut.before() + 1 + i;
      for (int from = cut.before(); from >= Math.max(cut.start(), cut.before() - 1); from--) {
        add(nodes[from], node, from, cut.behind(), cut, true);
      }
      for (int to = cut.behind(); to <= Math.min(cut.end(), cut.behind() + 1); to++) {
        add(node, nodes[to], cut.before(), to, cut, false);
      }
    }
  }

  private void add(int fromNode, int toNode, int from, int to, CrossingCut cut, boolean left) {
    Piece piece = cut.piece(pieces, from, to, left);
    Plausibility alone = plausibility.of(piece);
    if (piece.area() > 0 && alone.isPossible(0, 1) && alone.isNarrow()) {
      hypotheses.add(
          Hypothesis.digit(
              fromNode,
              toNode,
              ink.of(from, to, (x, y) -> cut.isLeft(x, y) == left, size),
              false,
              alone.penalty(0, 1)));
    }
  }

  /** What it costs that pieces are no signs though some of them look like that. */
  private static double instead(List<Optional<Signs.Found>> found) {
    return found.stream().flatMap(Optional::stream).mapToDouble(Signs.Found::instead).sum();
  }

  private Box place(int from) {
    return size.toSource(pieces.line().plane().toWorking(pieces.box(from, from + 1)));
  }

  private Box around() {
    Box box = pieces.box(0, pieces.pieces().size());
    return size.toSource(pieces.line().plane().toWorking(box));
  }

  private Set<Integer> gaps() {
    Set<Integer> gaps = new HashSet<>();
    List<Piece> all = pieces.pieces();
    int right = all.get(0).right();
    for (int node = 1; node < all.size(); node++) {
      if (all.get(node).left() - right > plausibility.wordGap()) {
        gaps.add(nodes[node]);
      }
      right = Math.max(right, all.get(node).right());
    }
    return gaps;
  }
}
