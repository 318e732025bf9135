package io.github.hdr4j.preprocess.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.Box;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A rectification")
class RectificationTest {
  private static final Box DIGITS = new Box(30, 130, 96, 15);

  private static Rectification rectification(PagePhoto photo) {
    return Rectification.of(DrawnPage.WIDTH, DrawnPage.HEIGHT, photo.toPicture());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {2, 3})
  @DisplayName("makes a photo the page again")
  void straightens(long seed) {
    DrawnPage page = new DrawnPage().contents(seed);
    PagePhoto photo = PagePhoto.of(page, seed);
    BufferedImage straight = rectification(photo).straighten(photo.picture(), DrawnPage.PIXELS);
    assertThat(straight.getWidth()).isEqualTo(page.picture().getWidth());
    assertThat(straight.getHeight()).isEqualTo(page.picture().getHeight());
    BufferedImage box = rectification(photo).straighten(photo.picture(), DIGITS, DrawnPage.PIXELS);
    BufferedImage drawn = part(page.picture(), DIGITS);
    assertThat(correlation(box, drawn)).isGreaterThan(0.75);
    assertThat(correlation(box, part(straight, DIGITS))).isGreaterThan(0.999);
  }

  private static BufferedImage part(BufferedImage page, Box box) {
    return page.getSubimage(
        box.x() * DrawnPage.PIXELS,
        box.y() * DrawnPage.PIXELS,
        box.width() * DrawnPage.PIXELS,
        box.height() * DrawnPage.PIXELS);
  }

  private static double correlation(BufferedImage one, BufferedImage other) {
    double n = (double) one.getWidth() * one.getHeight();
    double[] sums = new double[5];
    for (int y = 0; y < one.getHeight(); y++) {
      for (int x = 0; x < one.getWidth(); x++) {
        double a = one.getRaster().getSample(x, y, 0);
        double b = other.getRaster().getSample(x, y, 0);
        sums[0] += a;
        sums[1] += b;
        sums[2] += a * a;
        sums[3] += b * b;
        sums[4] += a * b;
      }
    }
    double covariance = sums[4] / n - sums[0] / n * sums[1] / n;
    double spreads =
        (sums[2] / n - Math.pow(sums[0] / n, 2)) * (sums[3] / n - Math.pow(sums[1] / n, 2));
    return covariance / Math.sqrt(spreads);
  }

  @Test
  @DisplayName("averages what a pixel covers, so that thin lines become gray and do not vanish")
  void averages() {
    BufferedImage stripes = new BufferedImage(400, 400, BufferedImage.TYPE_BYTE_GRAY);
    for (int y = 0; y < 400; y++) {
      for (int x = 0; x < 400; x++) {
        stripes.getRaster().setSample(x, y, 0, x % 4 == 0 ? 0 : 255);
      }
    }
    List<Point> corners = Quadrilateral.rectangle(0, 0, 400, 400).corners();
    Rectification flat = Rectification.of(400, 400, Homography.of(corners, corners));
    BufferedImage small = flat.straighten(stripes, 0.25);
    for (int x = 1; x < 99; x++) {
      assertThat(small.getRaster().getSample(x, 50, 0)).isBetween(170, 212);
    }
  }

  @Test
  @DisplayName("maps places into the picture and back")
  void maps() {
    PagePhoto photo = PagePhoto.of(new DrawnPage(), 4);
    Rectification rectification = rectification(photo);
    Point place = new Point(33, 44);
    Point seen = rectification.toPicture(place);
    assertThat(seen).isEqualTo(photo.toPicture().apply(place));
    assertThat(rectification.toPage(seen).distance(place)).isLessThan(1e-6);
    Quadrilateral box = rectification.toPicture(new Box(30, 40, 6, 8));
    assertThat(box.contains(seen)).isTrue();
  }

  @Test
  @DisplayName("refuses a result without pixels")
  void empty() {
    PagePhoto photo = PagePhoto.of(new DrawnPage(), 4);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> rectification(photo).straighten(photo.picture(), 0.001))
        .withMessage("210.0 x 297.0 units at 0.001 pixels each make no picture");
  }
}
