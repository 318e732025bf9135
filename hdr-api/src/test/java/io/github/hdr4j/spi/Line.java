package io.github.hdr4j.spi;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.LineFrames;
import io.github.hdr4j.LineStrip;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import io.github.hdr4j.NumberSign;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.WritingStyle;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A line of writing made by hand: hypotheses, and what an engine says of each. Pieces are 10 pixels
 * wide and 20 high.
 */
final class Line {
  private static final int PIECE = 10;
  private static final int HEIGHT = 20;

  private final int pieces;
  private final List<Outputs> outputs = new ArrayList<>();
  private final List<Hypothesis> hypotheses = new ArrayList<>();
  private final Set<Integer> gaps = new HashSet<>();
  private Optional<float[][]> frames = Optional.empty();

  private Line(int pieces) {
    this.pieces = pieces;
  }

  static Line of(int pieces) {
    return new Line(pieces);
  }

  /** Marks that stand apart, one for each word: a digit, or {@code none}. */
  static Line ofMarks(String... marks) {
    Line line = new Line(marks.length);
    for (int i = 0; i < marks.length; i++) {
      line.digit(i, i + 1, marks[i]);
    }
    return line;
  }

  /** Whole marks that may be a digit, such as {@code 7 0.9, 1 0.05, none 0.05}. */
  Line digit(int from, int to, String said) {
    return digit(from, to, said, true, 0);
  }

  /** What was cut out of a mark. */
  Line part(int from, int to, String said) {
    return digit(from, to, said, false, 0);
  }

  Line digit(int from, int to, String said, boolean whole, double penalty) {
    return digit(from, to, Outputs.parse(said), whole, penalty);
  }

  Line digit(int from, int to, Outputs said, boolean whole, double penalty) {
    Preparation.Ink ink =
        Preparation.ink(
            Engines.tensor(outputs.size()),
            box(from, to),
            WritingStyle.of(0, 0, 0.1, 0.2, 0.5),
            Optional.empty());
    outputs.add(said);
    hypotheses.add(Hypothesis.digit(from, to, ink, whole, penalty));
    return this;
  }

  /** A digit hypothesis without any ink, as no segmentation should make it. */
  Line inkless(int from, int to) {
    Preparation.Ink ink =
        Preparation.ink(
            DigitTensor.of(new float[DigitTensor.LENGTH]),
            box(from, to),
            WritingStyle.of(0, 0, 0.1, 0.2, 0.5),
            Optional.empty());
    hypotheses.add(Hypothesis.digit(from, to, ink, true, 0));
    return this;
  }

  Line sign(int from, NumberSign sign) {
    hypotheses.add(Hypothesis.sign(from, from + 1, box(from, from + 1), sign, 0));
    return this;
  }

  Line other(int from, double penalty) {
    hypotheses.add(Hypothesis.other(from, from + 1, box(from, from + 1), penalty));
    return this;
  }

  /** The end of a word. */
  Line gap(int node) {
    gaps.add(node);
    return this;
  }

  /**
   * What a network that sees the whole line says: a digit, or {@code -} for none, at each of two
   * frames for each piece.
   */
  Line seen(String said) {
    float[][] logits = new float[said.length()][LineFrames.CLASSES];
    for (int i = 0; i < logits.length; i++) {
      char sign = said.charAt(i);
      logits[i][sign == '-' ? LineFrames.CLASSES - 1 : sign - '0'] = 9;
    }
    frames = Optional.of(logits);
    return this;
  }

  static Box box(int from, int to) {
    return new Box(from * PIECE, 0, (to - from) * PIECE, HEIGHT);
  }

  SegmentationLattice lattice() {
    SegmentationLattice lattice = SegmentationLattice.of(box(0, pieces), pieces, hypotheses, gaps);
    return frames.isEmpty() ? lattice : lattice.withStrip(strip());
  }

  private LineStrip strip() {
    int columns = 2 * LineStrip.STEP;
    return LineStrip.of(
        new float[LineStrip.ROWS * columns * pieces],
        new LineStrip.Place(1, 0, 0),
        IntStream.rangeClosed(0, pieces).mapToObj(node -> (double) columns * node).toList());
  }

  /** The engine that says what was put down here. */
  DigitEngine engine() {
    DigitEngine engine =
        Engines.answering(
            Models.elevenOutputs(),
            batch ->
                batch.stream()
                    .map(tensor -> outputs.get(Engines.number(tensor)).logits())
                    .toArray(float[][]::new));
    try {
      when(engine.lineLogits(any())).thenReturn(frames);
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
    return engine;
  }

  /** What the reader takes off the probability that a whole mark of one piece is no digit. */
  static double priceOfOther() {
    // Its share of 1 / (1 + price), times that it is a digit, of which the square root is given.
    double half = ofMarks("7 0.5, none 0.5").read().orElseThrow().confidence();
    return 0.5 / (half * half) - 1;
  }

  /** What a reader makes of it. */
  Optional<NumberReading> read(NumberRules rules) {
    return LatticePreprocessor.read(engine(), rules, lattice()).stream().findFirst();
  }

  Optional<NumberReading> read() {
    return read(NumberRules.any());
  }

  String text() {
    return text(NumberRules.any());
  }

  String text(NumberRules rules) {
    return read(rules).map(NumberReading::text).orElse("nothing");
  }
}
