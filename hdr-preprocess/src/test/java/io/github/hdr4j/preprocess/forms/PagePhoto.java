package io.github.hdr4j.preprocess.forms;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.util.List;
import java.util.Random;

/**
 * A page on a desk as a phone takes it: turned by up to 15°, seen in perspective, in uneven light
 * with a shadow across, blurred, faint and noisy. The same seed gives the same photo.
 *
 * @param picture gray
 * @param toPicture maps units of the page to pixels
 */
record PagePhoto(BufferedImage picture, Homography toPicture) {
  static final int WIDTH = 900;
  static final int HEIGHT = 1200;

  private static final double MOST_TURN = Math.toRadians(15);

  static PagePhoto of(DrawnPage page, long seed) {
    return of(page, seed, 0);
  }

  /** The same of paper that bulges by some pixels along its middle. */
  static PagePhoto of(DrawnPage page, long seed, double bulge) {
    Random random = new Random(seed * 7919 + 17);
    Homography toPicture = view(random);
    float[] light = new float[WIDTH * HEIGHT];
    Homography toPage = toPicture.inverse();
    float[] flat = pixels(page.picture());
    double desk = 40 + 90 * random.nextDouble();
    double grain = 3 + 14 * random.nextDouble();
    double slant = random.nextDouble() - 0.5;
    double fade = 0.35 + 0.65 * random.nextDouble();
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double sum = 0;
        for (int s = 0; s < 4; s++) {
          Point place = new Point(x + (s % 2 == 0 ? 0.25 : 0.75), y + (s < 2 ? 0.25 : 0.75));
          place = place.plus(new Point(0, bulge * Math.sin(Math.PI * x / WIDTH)));
          Point on = toPage.apply(place);
          double wood =
              desk + grain * Math.sin((x * slant + y) / 4) * Math.sin(y / 37.0 + x / 300.0);
          sum += at(page, flat, on, fade, wood);
        }
        light[y * WIDTH + x] = (float) (sum / 4);
      }
    }
    shade(light, random);
    blur(light, 0.5 + 1.3 * random.nextDouble());
    return new PagePhoto(picture(light, random, 1 + 4 * random.nextDouble()), toPicture);
  }

  private static Homography view(Random random) {
    double turn = MOST_TURN * (2 * random.nextDouble() - 1);
    double size = (0.72 + 0.2 * random.nextDouble()) * fitting(turn);
    double farX = 0.22 * (2 * random.nextDouble() - 1);
    double farY = 0.22 * (2 * random.nextDouble() - 1);
    double moveX = WIDTH / 2.0 + 10 * (2 * random.nextDouble() - 1);
    double moveY = HEIGHT / 2.0 + 10 * (2 * random.nextDouble() - 1);
    List<Point> corners =
        Quadrilateral.rectangle(0, 0, DrawnPage.WIDTH, DrawnPage.HEIGHT).corners();
    List<Point> seen =
        corners.stream()
            .map(
                corner -> {
                  double u = corner.x() / DrawnPage.WIDTH - 0.5;
                  double v = corner.y() / DrawnPage.HEIGHT - 0.5;
                  double depth = 1 + farX * u + farY * v;
                  double x = size * u * DrawnPage.WIDTH / depth;
                  double y = size * v * DrawnPage.HEIGHT / depth;
                  return new Point(
                      moveX + x * Math.cos(turn) - y * Math.sin(turn),
                      moveY + x * Math.sin(turn) + y * Math.cos(turn));
                })
            .toList();
    return Homography.of(corners, seen);
  }

  /** Pixels a unit at which a turned page just fits into the picture. */
  private static double fitting(double turn) {
    double sine = Math.abs(Math.sin(turn));
    double cosine = Math.cos(turn);
    return Math.min(
        WIDTH / (DrawnPage.WIDTH * cosine + DrawnPage.HEIGHT * sine),
        HEIGHT / (DrawnPage.HEIGHT * cosine + DrawnPage.WIDTH * sine));
  }

  private static double at(DrawnPage page, float[] flat, Point on, double fade, double desk) {
    int width = page.picture().getWidth();
    double x = on.x() * DrawnPage.PIXELS;
    double y = on.y() * DrawnPage.PIXELS;
    if (!(x >= 0 && y >= 0 && x < width && y < page.picture().getHeight())) {
      return desk;
    }
    int column = (int) x;
    int row = (int) y;
    float value = flat[row * width + column];
    return 235 - fade * (245 - value);
  }

  /** Light from one side and a shadow with a soft edge. */
  private static void shade(float[] light, Random random) {
    double angle = 2 * Math.PI * random.nextDouble();
    double dimmest = 0.55 + 0.4 * random.nextDouble();
    double edge = 2 * Math.PI * random.nextDouble();
    double offset = 300 * (random.nextDouble() - 0.5);
    double darkness = 0.5 + 0.5 * random.nextDouble();
    double soft = 60 + 100 * random.nextDouble();
    for (int y = 0; y < HEIGHT; y++) {
      for (int x = 0; x < WIDTH; x++) {
        double u = x - WIDTH / 2.0;
        double v = y - HEIGHT / 2.0;
        double along = (u * Math.cos(angle) + v * Math.sin(angle)) / 1500 + 0.5;
        double across = (u * Math.cos(edge) + v * Math.sin(edge) - offset) / soft + 0.5;
        double shadow = Math.max(0, Math.min(1, across));
        light[y * WIDTH + x] *=
            (float) ((1 + (dimmest - 1) * along) * (1 + (darkness - 1) * shadow));
      }
    }
  }

  private static void blur(float[] light, double deviation) {
    int radius = (int) Math.ceil(2.5 * deviation);
    double[] kernel = new double[2 * radius + 1];
    double sum = 0;
    for (int i = -radius; i <= radius; i++) {
      kernel[i + radius] = Math.exp(-0.5 * i * i / (deviation * deviation));
      sum += kernel[i + radius];
    }
    for (int i = 0; i < kernel.length; i++) {
      kernel[i] /= sum;
    }
    for (int pass = 0; pass < 2; pass++) {
      float[] before = light.clone();
      for (int y = 0; y < HEIGHT; y++) {
        for (int x = 0; x < WIDTH; x++) {
          double total = 0;
          for (int i = -radius; i <= radius; i++) {
            int nx = pass == 0 ? Math.max(0, Math.min(WIDTH - 1, x + i)) : x;
            int ny = pass == 1 ? Math.max(0, Math.min(HEIGHT - 1, y + i)) : y;
            total += kernel[i + radius] * before[ny * WIDTH + nx];
          }
          light[y * WIDTH + x] = (float) total;
        }
      }
    }
  }

  private static float[] pixels(BufferedImage picture) {
    byte[] bytes = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    float[] values = new float[bytes.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = bytes[i] & 0xff;
    }
    return values;
  }

  private static BufferedImage picture(float[] light, Random random, double noise) {
    BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_BYTE_GRAY);
    byte[] bytes = ((DataBufferByte) picture.getRaster().getDataBuffer()).getData();
    for (int i = 0; i < bytes.length; i++) {
      double value = light[i] + noise * random.nextGaussian();
      bytes[i] = (byte) Math.max(0, Math.min(255, Math.round(value)));
    }
    return picture;
  }

  /** Where a place of the page is seen on paper that bulges. */
  Point seen(Point place, double bulge) {
    Point flat = toPicture.apply(place);
    return flat.minus(new Point(0, bulge * Math.sin(Math.PI * flat.x() / WIDTH)));
  }

  /** The largest distance between where places of the page are and where they were found. */
  double error(Rectification found) {
    return Quadrilateral.rectangle(10, 10, DrawnPage.WIDTH - 20, DrawnPage.HEIGHT - 20)
        .corners()
        .stream()
        .mapToDouble(place -> toPicture.apply(place).distance(found.toPicture(place)))
        .max()
        .orElseThrow();
  }
}
