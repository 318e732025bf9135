package io.github.hdr4j.samples.toolkit.naive;

import io.github.hdr4j.DigitTensor;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.function.IntBinaryOperator;
import java.util.function.IntUnaryOperator;

/** A picture in 256 shades of gray. Immutable. */
final class GrayPicture {
  static final int BLACK = 0;
  static final int WHITE = 255;

  private final int width;
  private final int height;
  private final int[] shades;

  private GrayPicture(int width, int height, int[] shades) {
    this.width = width;
    this.height = height;
    this.shades = shades;
  }

  /** The luma of ITU-R BT.601; transparent parts are laid over white. */
  static GrayPicture of(BufferedImage image) {
    int width = image.getWidth();
    int height = image.getHeight();
    // Drawn before it is read: getRGB would brighten the shades of a gray raster.
    int[] pixels = onSheet(image, width, height).getRGB(0, 0, width, height, null, 0, width);
    return new GrayPicture(width, height, Arrays.stream(pixels).map(GrayPicture::luma).toArray());
  }

  /**
   * Makes a picture.
   *
   * @param shade the shade at x and y, 0 (black) to 255 (white)
   */
  static GrayPicture drawn(int width, int height, IntBinaryOperator shade) {
    int[] shades = new int[width * height];
    Arrays.setAll(shades, i -> shade.applyAsInt(i % width, i / width));
    return new GrayPicture(width, height, shades);
  }

  private static BufferedImage onSheet(Image image, int width, int height) {
    BufferedImage sheet = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = sheet.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    return sheet;
  }

  private static int luma(int rgb) {
    int red = rgb >> 16 & 0xff;
    int green = rgb >> 8 & 0xff;
    int blue = rgb & 0xff;
    return (int) Math.rint(0.299 * red + 0.587 * green + 0.114 * blue);
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  /** The shade at a pixel, 0 (black) to 255 (white). */
  int at(int x, int y) {
    return shades[y * width + x];
  }

  /** The shade at a pixel, or at the nearest one if it lies outside. */
  int nearest(int x, int y) {
    return at(Math.max(0, Math.min(width - 1, x)), Math.max(0, Math.min(height - 1, y)));
  }

  /** The number of pixels of each shade. */
  int[] histogram() {
    int[] counts = new int[WHITE + 1];
    for (int shade : shades) {
      counts[shade]++;
    }
    return counts;
  }

  /** Every shade replaced by another. */
  GrayPicture map(IntUnaryOperator shade) {
    return new GrayPicture(width, height, Arrays.stream(shades).map(shade).toArray());
  }

  /** What lies in a frame, which may reach beyond the picture; there it is black. */
  GrayPicture cut(Rectangle frame) {
    Rectangle picture = new Rectangle(width, height);
    return drawn(
        frame.width,
        frame.height,
        (x, y) ->
            picture.contains(frame.x + x, frame.y + y) ? at(frame.x + x, frame.y + y) : BLACK);
  }

  /** Scaled without regard to its aspect, by Java2D's area averaging. */
  GrayPicture scaled(int newWidth, int newHeight) {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    int[] pixels = Arrays.stream(shades).map(shade -> shade * 0x010101).toArray();
    image.setRGB(0, 0, width, height, pixels, 0, width);
    Image smooth = image.getScaledInstance(newWidth, newHeight, Image.SCALE_SMOOTH);
    return of(onSheet(smooth, newWidth, newHeight));
  }

  /** Its shades divided by 255, with white as ink; it must measure 28 × 28. */
  DigitTensor tensor() {
    float[] ink = new float[shades.length];
    for (int i = 0; i < ink.length; i++) {
      ink[i] = shades[i] / (float) WHITE;
    }
    return DigitTensor.of(ink);
  }
}
