package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.zip.CRC32;

/**
 * Puts digits of one person side by side on a strip, apart, close, touching or overlapping. Far
 * quicker than drawing and photographing a number, so that no two epochs need the same.
 */
final class StripComposer {
  /** Ink from which a pixel counts as stroke. */
  private static final float INKED = 0.3f;

  /** Digits of a strip at most. */
  private static final int MOST = 8;

  private final List<Hand> hands;

  /**
   * A composer.
   *
   * @param hands each of which writes whole strips, at least one
   */
  StripComposer(List<Hand> hands) {
    this.hands = List.copyOf(hands);
  }

  /** Adds all digits to a sum that identifies data. */
  void update(CRC32 sum) {
    hands.stream()
        .flatMap(hand -> hand.digits().stream())
        .flatMap(List::stream)
        .forEach(glyph -> sum.update(Arrays.hashCode(glyph.ink()) & 0xff));
  }

  StripSample any(SplittableRandom random) {
    int count = 1 + random.nextInt(MOST);
    Hand hand = hands.get(random.nextInt(hands.size()));
    int columns = 26 * count + 24;
    float[] ink = new float[columns * LineStrip.ROWS];
    double[] edge = new double[LineStrip.ROWS];
    Arrays.fill(edge, 6);
    List<StripSample.Digit> digits = new ArrayList<>();
    double spread = random.nextDouble(0, 0.12);
    double drift = random.nextDouble(0, 1.6);
    double closeness = random.nextDouble();
    double right = 6;
    for (int i = 0; i < count; i++) {
      int label = random.nextInt(10);
      Glyph glyph = hand.any(label, random);
      double scale = LineStrip.DIGIT / 20.0 * Math.exp(spread * random.nextDouble(-1.5, 1.5));
      double wide = scale * Math.exp(random.nextDouble(-0.1, 0.1));
      double rows = glyph.rows() * scale;
      double top = LineStrip.BASE - rows + drift * random.nextDouble(-1.5, 1.5);
      double x = i == 0 ? 6 : place(glyph, edge, top, scale, wide) + gap(closeness, random);
      x = Math.max(x, right - 8);
      double[] extent = draw(glyph, ink, columns, x, top, scale, wide, edge);
      digits.add(new StripSample.Digit(label, (extent[0] + extent[1]) / 2, extent[1] - extent[0]));
      right = Math.max(right, extent[1]);
    }
    int used = Math.min(columns, (int) Math.ceil(right) + 6);
    used -= used % LineStrip.STEP;
    byte[] bytes = new byte[used * LineStrip.ROWS];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) Math.round(255 * Math.min(1, ink[i / used * columns + i % used]));
    }
    return new StripSample(bytes, used, digits);
  }

  private static double gap(double closeness, SplittableRandom random) {
    double chance = random.nextDouble();
    double touching = 0.2 + 0.5 * closeness;
    if (chance < touching) {
      return random.nextDouble(-2.5, 0.6);
    }
    return chance < touching + 0.2 ? random.nextDouble(0.5, 2.5) : random.nextDouble(1.5, 9);
  }

  /** Where the left end of a glyph lies when it just touches what stands before it. */
  private static double place(Glyph glyph, double[] edge, double top, double scale, double wide) {
    double x = Double.NEGATIVE_INFINITY;
    for (int row = 0; row < LineStrip.ROWS; row++) {
      double first = first(glyph, (row + 0.5 - top) / scale - 0.5);
      if (first >= 0) {
        double before = edge[row];
        if (row > 0) {
          before = Math.max(before, edge[row - 1]);
        }
        if (row < LineStrip.ROWS - 1) {
          before = Math.max(before, edge[row + 1]);
        }
        x = Math.max(x, before - first * wide);
      }
    }
    return x;
  }

  /** Column of the first ink of a row; −1 if there is none. */
  private static double first(Glyph glyph, double row) {
    int y = (int) Math.round(row);
    for (int x = 0; x < glyph.columns(); x++) {
      if (glyph.at(x, y) > INKED) {
        return x;
      }
    }
    return -1;
  }

  private static double[] draw(
      Glyph glyph,
      float[] ink,
      int columns,
      double x,
      double top,
      double scale,
      double wide,
      double[] edge) {
    double left = columns;
    double right = 0;
    for (int row = 0; row < LineStrip.ROWS; row++) {
      for (int column = Math.max(0, (int) x - 1);
          column < Math.min(columns, x + glyph.columns() * wide + 2);
          column++) {
        float value =
            glyph.between((column + 0.5 - x) / wide - 0.5, (row + 0.5 - top) / scale - 0.5);
        int i = row * columns + column;
        ink[i] = Math.max(ink[i], value);
        if (value > INKED) {
          left = Math.min(left, column);
          right = Math.max(right, column + 1);
          edge[row] = Math.max(edge[row], column + 1);
        }
      }
    }
    return new double[] {left, Math.max(left + 1, right)};
  }
}
