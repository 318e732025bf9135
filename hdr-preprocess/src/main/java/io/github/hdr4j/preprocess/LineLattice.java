package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;
import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.SegmentationLattice;
import java.util.ArrayList;
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
  private final List<Hypothesis> hypotheses = new ArrayList<>();

  private LineLattice(LinePieces pieces, WorkingSize size) {
    this.pieces = pieces;
    this.size = size;
    ink = new PieceInk(pieces);
    plausibility = Plausibility.of(pieces);
    signs = new Signs(pieces);
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
                  from,
                  to,
                  ink.of(from, to, size),
                  plausibility.isWhole(from, to),
                  plausibility.penalty(from, to) + instead(found.subList(from, to))));
          covered |= to == from + 1;
        }
      }
      Box box = place(from);
      int node = from;
      found
          .get(from)
          .ifPresent(
              s -> hypotheses.add(Hypothesis.sign(node, node + 1, box, s.sign(), s.penalty())));
      if (!covered || found.get(from).isPresent()) {
        double penalty = plausibility.other(from) + instead(found.subList(from, from + 1));
        hypotheses.add(Hypothesis.other(from, from + 1, box, penalty));
      }
    }
    return SegmentationLattice.of(around(), all.size(), hypotheses, gaps());
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
        gaps.add(node);
      }
      right = Math.max(right, all.get(node).right());
    }
    return gaps;
  }
}
