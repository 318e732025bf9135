package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import java.util.List;
import java.util.SplittableRandom;

/** Other hands and pens: strips are sheared, stretched, bent, and their strokes made bolder. */
final class StripAugmentation {
  private StripAugmentation() {}

  /**
   * A changed strip.
   *
   * @param ink row-major
   * @param columns of it
   * @param digits on it
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Strip(float[] ink, int columns, List<StripSample.Digit> digits) {}

  static Strip apply(StripSample sample, SplittableRandom random) {
    double wide = Math.exp(random.nextDouble(-0.2, 0.2));
    double high = Math.exp(random.nextDouble(-0.15, 0.15));
    double shear = random.nextDouble(-0.25, 0.25);
    double down = random.nextDouble(-2.5, 2.5);
    double tilt = random.nextDouble(-0.03, 0.03);
    double wave = random.nextDouble(0, 1.2);
    double length = random.nextDouble(15, 50);
    double phase = random.nextDouble(0, 2 * Math.PI);
    double waveX = random.nextDouble(0, 1.2);
    double lengthX = random.nextDouble(8, 20);
    double phaseX = random.nextDouble(0, 2 * Math.PI);
    double gamma = Math.exp(random.nextDouble(-0.7, 0.7));
    double gain = random.nextDouble(0.75, 1.5);
    int columns = (int) Math.ceil(sample.columns() * wide) + random.nextInt(0, 5);
    columns += columns % LineStrip.STEP;
    double start = random.nextDouble(-1, 3);
    float[] ink = new float[columns * LineStrip.ROWS];
    double middle = LineStrip.ROWS / 2.0;
    for (int y = 0; y < LineStrip.ROWS; y++) {
      double bend = waveX * Math.sin(2 * Math.PI * y / lengthX + phaseX);
      for (int x = 0; x < columns; x++) {
        double fromX = (x - start) / wide + shear * (y - middle) + bend;
        double fromY =
            (y - middle - down) / high
                + middle
                + tilt * (x - columns / 2.0)
                + wave * Math.sin(2 * Math.PI * x / length + phase);
        double value = sample(sample, fromX, fromY);
        if (value > 0) {
          ink[y * columns + x] = (float) Math.min(1, gain * Math.pow(value, gamma));
        }
      }
    }
    if (random.nextInt(4) == 0) {
      blur(ink, columns);
    }
    List<StripSample.Digit> digits =
        sample.digits().stream()
            .map(
                digit ->
                    new StripSample.Digit(
                        digit.label(), digit.centre() * wide + start, digit.width() * wide))
            .toList();
    return new Strip(ink, columns, digits);
  }

  static Strip none(StripSample sample) {
    float[] ink = new float[sample.columns() * LineStrip.ROWS];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = sample.ink(i % sample.columns(), i / sample.columns());
    }
    return new Strip(ink, sample.columns(), sample.digits());
  }

  private static double sample(StripSample sample, double x, double y) {
    int left = (int) Math.floor(x);
    int top = (int) Math.floor(y);
    double across = x - left;
    double along = y - top;
    return (1 - along) * ((1 - across) * sample.ink(left, top) + across * sample.ink(left + 1, top))
        + along
            * ((1 - across) * sample.ink(left, top + 1) + across * sample.ink(left + 1, top + 1));
  }

  private static void blur(float[] ink, int columns) {
    float[] before = ink.clone();
    for (int y = 1; y < LineStrip.ROWS - 1; y++) {
      for (int x = 1; x < columns - 1; x++) {
        int i = y * columns + x;
        ink[i] =
            (4 * before[i]
                    + 2
                        * (before[i - 1]
                            + before[i + 1]
                            + before[i - columns]
                            + before[i + columns])
                    + before[i - columns - 1]
                    + before[i - columns + 1]
                    + before[i + columns - 1]
                    + before[i + columns + 1])
                / 16;
      }
    }
  }
}
