package io.github.hdr4j.samples.toolkit.overlay;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.Reason;
import io.github.hdr4j.samples.toolkit.reading.NumbersRead;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An overlay")
class OverlayTest {
  private static final Box BOX = new Box(200, 300, 100, 150);

  private static BufferedImage picture(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
  }

  private static Marking marking(boolean accepted) {
    return new Marking(BOX, "7", Marking.Side.ABOVE, accepted);
  }

  @Test
  @DisplayName("is as large as the picture, which it leaves as it is")
  void size() {
    BufferedImage picture = picture(800, 640);
    BufferedImage overlay = Overlay.draw(picture, List.of(marking(true)));
    assertThat(overlay.getWidth()).isEqualTo(800);
    assertThat(overlay.getHeight()).isEqualTo(640);
    assertThat(picture.getRaster().getSamples(0, 0, 800, 640, 0, (int[]) null)).containsOnly(0);
  }

  @Test
  @DisplayName("of a small picture is enlarged by a whole factor")
  void enlarged() {
    BufferedImage overlay = Overlay.draw(picture(90, 28), List.of());
    assertThat(overlay.getWidth()).isEqualTo(7 * 90);
    assertThat(overlay.getHeight()).isEqualTo(7 * 28);
    assertThat(Overlay.draw(picture(1, 1), List.of()).getWidth()).isEqualTo(12);
  }

  @Test
  @DisplayName("has a green frame around what is accepted, an orange one around what is not")
  void colours() {
    Color accepted = left(Overlay.draw(picture(800, 640), List.of(marking(true))));
    assertThat(accepted.getGreen()).isGreaterThan(accepted.getRed() + 50);
    Color uncertain = left(Overlay.draw(picture(800, 640), List.of(marking(false))));
    assertThat(uncertain.getRed()).isGreaterThan(uncertain.getBlue() + 100);
    assertThat(uncertain.getRed()).isGreaterThan(uncertain.getGreen() + 50);
  }

  /** The colour beside the left edge of the box, at half height. */
  private static Color left(BufferedImage overlay) {
    return new Color(overlay.getRGB(BOX.x() - 1, BOX.y() + BOX.height() / 2));
  }

  @Test
  @DisplayName("covers nothing inside of the box")
  void inside() {
    BufferedImage overlay = Overlay.draw(picture(800, 640), List.of(marking(true)));
    for (int y = BOX.y() + 2; y < BOX.y() + BOX.height() - 2; y++) {
      for (int x = BOX.x() + 2; x < BOX.x() + BOX.width() - 2; x++) {
        assertThat(overlay.getRGB(x, y)).isEqualTo(Color.BLACK.getRGB());
      }
    }
  }

  @Test
  @DisplayName("shows white where the picture is transparent")
  void transparent() {
    BufferedImage clear = new BufferedImage(700, 700, BufferedImage.TYPE_INT_ARGB);
    assertThat(Overlay.draw(clear, List.of()).getRGB(5, 5)).isEqualTo(Color.WHITE.getRGB());
  }

  @Test
  @DisplayName("has a label in the picture also where the box is at its edge")
  void edge() {
    for (Marking.Side side : Marking.Side.values()) {
      Marking whole = new Marking(new Box(0, 0, 20, 640), "7", side, true);
      BufferedImage overlay = Overlay.draw(picture(800, 640), List.of(whole));
      // Right of the box, where only a label can be.
      assertThat(IntStream.range(0, 640).map(y -> overlay.getRGB(24, y) & 0xffffff))
          .anyMatch(colour -> colour == 0x1b7837);
    }
  }

  @Test
  @DisplayName("of a number has a marking for the line and for each digit")
  void number() {
    List<Marking> markings =
        Marking.of(
            NumbersRead.transcript(NumbersRead.line("4.7", 0.5, Optional.of(Reason.AMBIGUOUS))));
    assertThat(markings)
        .containsExactly(
            new Marking(new Box(0, 20, 28, 16), "4.7?", Marking.Side.BELOW, false),
            new Marking(new Box(0, 20, 8, 16), "4", Marking.Side.ABOVE, true),
            new Marking(new Box(20, 20, 8, 16), "7", Marking.Side.ABOVE, true));
  }
}
