package io.github.hdr4j.samples.training;

import io.github.hdr4j.Box;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.samples.toolkit.numbers.InkOwners;
import io.github.hdr4j.samples.toolkit.numbers.NumberPicture;
import java.util.Optional;

/** What a piece of a number really is, told by whose ink it holds. */
final class PieceTruth {
  /** A digit holds nearly all of its own ink, and little of others'. */
  private static final double OWN = 0.9;

  private static final double WHOLE = 0.85;

  /** What holds more of others' ink, or less of its own, is no digit; between lies what may be. */
  private static final double MIXED = 0.78;

  private static final double PART = 0.6;

  /** Straighter pieces of a digit look like a 1, and nobody could tell. */
  private static final double STRAIGHT = 0.22;

  /** Of a tensor's pixel that belongs to the piece. */
  private static final float INK = 0.25f;

  private final DigitTensor tensor;
  private final Box source;
  private final Box inTensor;

  private PieceTruth(Hypothesis.Digit piece) {
    tensor = piece.mark().tensor();
    source = piece.mark().box();
    inTensor = inked(tensor);
  }

  /**
   * The label of a piece.
   *
   * @param piece cut out of the picture
   * @param picture of the number
   * @return a digit, {@link Samples#NOT_A_DIGIT}, or empty if it may be either
   */
  static Optional<Integer> label(Hypothesis.Digit piece, NumberPicture picture) {
    return new PieceTruth(piece).label(picture);
  }

  private Optional<Integer> label(NumberPicture picture) {
    int marks = picture.marks().size();
    int[] held = new int[marks];
    int[] all = new int[marks];
    int total = 0;
    InkOwners owners = picture.owners();
    for (int y = 0; y < owners.height(); y++) {
      for (int x = 0; x < owners.width(); x++) {
        int owner = owners.at(x, y);
        if (owner != InkOwners.NOBODY) {
          all[owner]++;
          if (holds(x, y)) {
            held[owner]++;
            total++;
          }
        }
      }
    }
    int most = 0;
    for (int mark = 1; mark < marks; mark++) {
      most = held[mark] > held[most] ? mark : most;
    }
    if (total == 0) {
      return Optional.empty();
    }
    double own = (double) held[most] / total;
    double whole = (double) held[most] / all[most];
    if (own >= OWN && whole >= WHOLE) {
      return Optional.of(Character.digit(picture.marks().get(most).sign(), 10));
    }
    return own < MIXED || (whole < PART && slenderness() > STRAIGHT)
        ? Optional.of(Samples.NOT_A_DIGIT)
        : Optional.empty();
  }

  /** Spread of the ink across its main axis relative to that along it. */
  private double slenderness() {
    double sum = 0;
    double[] mean = new double[2];
    double[] spread = new double[3];
    for (int y = 0; y < Architecture.SIDE; y++) {
      for (int x = 0; x < Architecture.SIDE; x++) {
        double ink = tensor.ink(x, y);
        sum += ink;
        mean[0] += ink * x;
        mean[1] += ink * y;
        spread[0] += ink * x * x;
        spread[1] += ink * x * y;
        spread[2] += ink * y * y;
      }
    }
    double xx = spread[0] / sum - mean[0] * mean[0] / sum / sum;
    double xy = spread[1] / sum - mean[0] * mean[1] / sum / sum;
    double yy = spread[2] / sum - mean[1] * mean[1] / sum / sum;
    double half = Math.hypot((xx - yy) / 2, xy);
    double middle = (xx + yy) / 2;
    return Math.sqrt((middle - half) / (middle + half));
  }

  /** Whether the piece has ink where a pixel of the picture is. */
  private boolean holds(int x, int y) {
    double across = (x + 0.5 - source.x()) / source.width();
    double down = (y + 0.5 - source.y()) / source.height();
    if (across < 0 || across >= 1 || down < 0 || down >= 1) {
      return false;
    }
    int column = inTensor.x() + (int) (across * inTensor.width());
    int row = inTensor.y() + (int) (down * inTensor.height());
    return tensor.ink(column, row) > INK;
  }

  private static Box inked(DigitTensor tensor) {
    int left = Architecture.SIDE;
    int top = Architecture.SIDE;
    int right = 0;
    int bottom = 0;
    for (int y = 0; y < Architecture.SIDE; y++) {
      for (int x = 0; x < Architecture.SIDE; x++) {
        if (tensor.ink(x, y) > INK / 2) {
          left = Math.min(left, x);
          top = Math.min(top, y);
          right = Math.max(right, x + 1);
          bottom = Math.max(bottom, y + 1);
        }
      }
    }
    return new Box(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
  }
}
