package io.github.hdr4j.samples.toolkit.transform;

import java.awt.image.BufferedImage;
import java.util.Random;

/**
 * A picture held askew: turned about its middle, in a frame that holds all of it. Around it the
 * paper goes on, see {@link ContinuedPaper}.
 *
 * @param degrees clockwise
 */
record Rotation(int degrees) implements Transform {
  @Override
  public String name() {
    return "rotate%+d".formatted(degrees);
  }

  @Override
  public Rendition of(BufferedImage picture, Random random) {
    BufferedImage image = Rgb.of(picture);
    ContinuedPaper paper = new ContinuedPaper(image);
    double cosine = StrictMath.cos(StrictMath.toRadians(degrees));
    double sine = StrictMath.sin(StrictMath.toRadians(degrees));
    int width = extent(image.getWidth() * cosine, image.getHeight() * sine);
    int height = extent(image.getHeight() * cosine, image.getWidth() * sine);
    BufferedImage turned = new BufferedImage(width, height, image.getType());
    double middleX = (image.getWidth() - 1) / 2.0;
    double middleY = (image.getHeight() - 1) / 2.0;
    int[] row = new int[width];
    for (int y = 0; y < height; y++) {
      double v = y - (height - 1) / 2.0;
      for (int x = 0; x < width; x++) {
        double u = x - (width - 1) / 2.0;
        row[x] = paper.at(middleX + cosine * u + sine * v, middleY + cosine * v - sine * u);
      }
      turned.setRGB(0, y, width, 1, row, 0, width);
    }
    return new Rendition.Pixels(turned);
  }

  private static int extent(double along, double across) {
    return (int) Math.ceil(Math.abs(along) + Math.abs(across));
  }
}
