package io.github.hdr4j.samples.training.damage;

import java.awt.image.BufferedImage;
import java.util.SplittableRandom;

/**
 * Digits as coarse scanners, fax machines and small cuts deliver them: a box of few pixels, which
 * the digit fills and may be stretched to fill, in gray or in black and white, dark or light. How
 * such a picture is enlarged again is for the preparation to decide.
 */
public final class SmallScans {
  /** Pixels of height, from half of what the coarsest collections have. */
  private static final int LOWEST = 7;

  private static final int HIGHEST = 26;

  /** Width relative to the height, and relative to the width that it would have unstretched. */
  private static final double WIDEST = 1.2;

  private static final double NARROWEST = 0.8;
  private static final double MOST_STRETCHED = 2;
  private static final int FEWEST_COLUMNS = 3;
  private static final int WIDEST_MARGIN = 3;
  private static final double BLACK_AND_WHITE = 0.6;

  /** Pixels of height below which black and white alone no longer tell the digits apart. */
  private static final int GRAY_BELOW = 11;

  /** Ink below this is a soft rim. */
  private static final float INK = 0.3f;

  /** Samples of a pixel along each axis. */
  private static final int SAMPLES = 3;

  private SmallScans() {}

  /**
   * Scans a digit.
   *
   * @param ink 784 values, row by row, 0 (paper) to 1 (ink); stays as it is
   * @param random source of all chance
   * @return a gray picture, the digit light on dark or dark on light
   */
  public static BufferedImage picture(float[] ink, SplittableRandom random) {
    int left = Light.SIDE;
    int top = Light.SIDE;
    int right = 0;
    int bottom = 0;
    for (int i = 0; i < ink.length; i++) {
      if (ink[i] >= INK) {
        left = Math.min(left, i % Light.SIDE);
        right = Math.max(right, i % Light.SIDE + 1);
        top = Math.min(top, i / Light.SIDE);
        bottom = Math.max(bottom, i / Light.SIDE + 1);
      }
    }
    int rows = random.nextInt(LOWEST, HIGHEST + 1);
    double aspect = (double) Math.max(1, right - left) / Math.max(1, bottom - top);
    double filled = Math.max(aspect, Math.min(WIDEST, aspect * MOST_STRETCHED));
    double width = random.nextBoolean() ? aspect : random.nextDouble(NARROWEST * aspect, filled);
    int across = (int) Math.max(FEWEST_COLUMNS, Math.min(HIGHEST, Math.round(rows * width)));
    boolean twoShades = rows >= GRAY_BELOW && random.nextDouble() < BLACK_AND_WHITE;
    double threshold = twoShades ? random.nextDouble(0.25, 0.55) : Double.NaN;
    float[] cells = new float[rows * across];
    for (int i = 0; i < cells.length; i++) {
      int row = i / across;
      double stepX = (double) (right - left) / across;
      double stepY = (double) (bottom - top) / rows;
      float mean = mean(ink, left + i % across * stepX, top + row * stepY, stepX, stepY);
      cells[i] = Double.isNaN(threshold) ? mean : mean >= threshold ? 1 : 0;
    }
    return picture(cells, across, random.nextInt(WIDEST_MARGIN + 1), random.nextBoolean());
  }

  private static float mean(float[] ink, double x, double y, double stepX, double stepY) {
    float sum = 0;
    for (int i = 0; i < SAMPLES * SAMPLES; i++) {
      int row = i / SAMPLES;
      double u = x + (i % SAMPLES + 0.5) / SAMPLES * stepX - 0.5;
      double v = y + (row + 0.5) / SAMPLES * stepY - 0.5;
      sum += Light.at(ink, u, v);
    }
    return sum / (SAMPLES * SAMPLES);
  }

  private static BufferedImage picture(float[] cells, int across, int margin, boolean darkInk) {
    int rows = cells.length / across;
    BufferedImage picture =
        new BufferedImage(across + 2 * margin, rows + 2 * margin, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < picture.getHeight(); y++) {
      for (int x = 0; x < picture.getWidth(); x++) {
        int column = x - margin;
        int row = y - margin;
        boolean inside = column >= 0 && column < across && row >= 0 && row < rows;
        float ink = inside ? cells[row * across + column] : 0;
        picture.getRaster().setSample(x, y, 0, Math.round(255 * (darkInk ? 1 - ink : ink)));
      }
    }
    return picture;
  }
}
