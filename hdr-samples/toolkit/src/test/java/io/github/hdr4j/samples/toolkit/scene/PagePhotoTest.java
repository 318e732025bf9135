package io.github.hdr4j.samples.toolkit.scene;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.preprocess.forms.Point;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A photo of a page")
class PagePhotoTest {
  private static final List<Color> CORNERS =
      List.of(Color.RED, Color.GREEN, Color.BLUE, Color.YELLOW);

  /** A white page with a square of another colour in each corner. */
  private static BufferedImage page(int width, int height) {
    BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = page.createGraphics();
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, width, height);
    int side = 60;
    for (int i = 0; i < 4; i++) {
      graphics.setColor(CORNERS.get(i));
      int x = i == 1 || i == 2 ? width - side : 0;
      graphics.fillRect(x, i < 2 ? 0 : height - side, side, side);
    }
    graphics.dispose();
    return page;
  }

  private static int[] pixels(BufferedImage picture) {
    int width = picture.getWidth();
    return picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  @DisplayName("shows the page's corners where it says, and the desk beyond them")
  void corners(long seed) {
    PagePhoto photo = PagePhoto.take(page(480, 640), seed);
    List<Point> corners = photo.page().corners();
    for (int i = 0; i < 4; i++) {
      Point opposite = corners.get((i + 2) % 4);
      assertThat(hue(colour(photo.picture(), corners.get(i), opposite, 0.02)))
          .as("corner %d".formatted(i))
          .isEqualTo(hue(CORNERS.get(i)));
      assertThat(hue(colour(photo.picture(), corners.get(i), opposite, -0.01)))
          .as("beyond corner %d".formatted(i))
          .isNotEqualTo(hue(CORNERS.get(i)));
    }
  }

  /** The colour at a share of the way from one point to another. */
  private static Color colour(BufferedImage photo, Point from, Point to, double share) {
    long x = Math.round(from.x() + share * (to.x() - from.x()));
    long y = Math.round(from.y() + share * (to.y() - from.y()));
    return new Color(photo.getRGB((int) x, (int) y));
  }

  /** Which of red, green and blue are there in plenty, or none if the colour is pale. */
  private static String hue(Color colour) {
    int most = Math.max(colour.getRed(), Math.max(colour.getGreen(), colour.getBlue()));
    int least = Math.min(colour.getRed(), Math.min(colour.getGreen(), colour.getBlue()));
    if (least > 0.25 * most) {
      return "";
    }
    return (colour.getRed() > 0.6 * most ? "r" : "")
        + (colour.getGreen() > 0.6 * most ? "g" : "")
        + (colour.getBlue() > 0.6 * most ? "b" : "");
  }

  @ParameterizedTest
  @ValueSource(longs = {5})
  @DisplayName("has all of the page in it, 1200 to 2400 pixels long, wide for a wide page")
  void size(long seed) {
    PagePhoto photo = PagePhoto.take(page(640, 480), seed);
    int width = photo.picture().getWidth();
    int height = photo.picture().getHeight();
    assertThat(width).isBetween(1200, 2400).isGreaterThan(height);
    assertThat(photo.page().corners())
        .allMatch(p -> p.x() > 0 && p.y() > 0 && p.x() < width - 1 && p.y() < height - 1);
  }

  @Test
  @DisplayName("is the same again for the same seed, and another for another")
  void repeatable() {
    BufferedImage page = page(400, 300);
    PagePhoto photo = PagePhoto.take(page, 1);
    assertThat(PagePhoto.take(page, 1).page()).isEqualTo(photo.page());
    assertThat(pixels(PagePhoto.take(page, 1).picture())).isEqualTo(pixels(photo.picture()));
    assertThat(PagePhoto.take(page, 2).page()).isNotEqualTo(photo.page());
  }

  @Test
  @DisplayName("leaves the page as it was")
  void unchanged() {
    BufferedImage page = page(400, 300);
    int[] before = pixels(page);
    PagePhoto.take(page, 1);
    assertThat(pixels(page)).isEqualTo(before);
  }
}
