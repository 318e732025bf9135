package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import io.github.hdr4j.preprocess.dataset.IdxPicture;
import java.awt.image.Raster;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Puts digits of one person side by side on a strip, apart, close, touching or overlapping. Far
 * quicker than drawing and photographing a number, so that no two epochs need the same.
 */
final class StripComposer {
  /** Ink from which a pixel counts as stroke. */
  private static final float INKED = 0.3f;

  /** Gray up to which a pixel of a digit's picture is paper. */
  private static final int FAINT = 40;

  /** Digits of a strip at most. */
  private static final int MOST = 8;

  /** Of each person ten lists, with all zeros, all ones and so on. */
  private final List<List<List<Glyph>>> writers;

  /** One digit in its tight box. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Glyph(float[] ink, int columns, int rows) {
    static Glyph of(IdxPicture picture) {
      Raster raster = picture.images().picture(picture.index()).getRaster();
      int left = raster.getWidth();
      int top = raster.getHeight();
      int right = 0;
      int bottom = 0;
      for (int y = 0; y < raster.getHeight(); y++) {
        for (int x = 0; x < raster.getWidth(); x++) {
          if (raster.getSample(x, y, 0) > FAINT) {
            left = Math.min(left, x);
            top = Math.min(top, y);
            right = Math.max(right, x + 1);
            bottom = Math.max(bottom, y + 1);
          }
        }
      }
      float[] ink = new float[Math.max(0, right - left) * Math.max(0, bottom - top)];
      for (int i = 0; i < ink.length; i++) {
        ink[i] = raster.getSample(left + i % (right - left), top + i / (right - left), 0) / 255f;
      }
      return new Glyph(ink, right - left, bottom - top);
    }

    float at(int x, int y) {
      return x >= 0 && x < columns && y >= 0 && y < rows ? ink[y * columns + x] : 0;
    }

    float at(double x, double y) {
      int left = (int) Math.floor(x);
      int top = (int) Math.floor(y);
      float across = (float) (x - left);
      float along = (float) (y - top);
      return (1 - along) * ((1 - across) * at(left, top) + across * at(left + 1, top))
          + along * ((1 - across) * at(left, top + 1) + across * at(left + 1, top + 1));
    }
  }

  private StripComposer(List<List<List<Glyph>>> writers) {
    this.writers = writers;
  }

  static StripComposer of(List<List<IdxPicture>> people) {
    List<List<List<Glyph>>> writers = new ArrayList<>();
    for (List<IdxPicture> pictures : people) {
      List<List<Glyph>> digits = new ArrayList<>();
      for (int d = 0; d < 10; d++) {
        int label = d;
        digits.add(pictures.stream().filter(p -> p.label() == label).map(Glyph::of).toList());
      }
      if (digits.stream().noneMatch(List::isEmpty)) {
        writers.add(digits);
      }
    }
    return new StripComposer(writers);
  }

  StripSample any(SplittableRandom random) {
    int count = 1 + random.nextInt(MOST);
    List<List<Glyph>> writer = writers.get(random.nextInt(writers.size()));
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
      List<Glyph> some = writer.get(label);
      Glyph glyph = some.get(random.nextInt(some.size()));
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
        float value = glyph.at((column + 0.5 - x) / wide - 0.5, (row + 0.5 - top) / scale - 0.5);
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
