package io.github.hdr4j.samples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.DigitRecognizer;
import io.github.hdr4j.DigitTensor;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.Preprocessor;
import io.github.hdr4j.samples.toolkit.drawing.HandwrittenDigit;
import io.github.hdr4j.samples.toolkit.explain.Occlusion;
import io.github.hdr4j.samples.toolkit.explain.Saliency;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Saliency by occlusion, with the real engine,")
class SaliencyTest {
  private static final int SIZE = DigitTensor.SIZE;

  /** Pixels of the drawing for one of the tensor. */
  private static final int FINE = 10;

  private static DigitRecognizer recognizer;

  @BeforeAll
  static void open() {
    recognizer = DigitRecognizer.load();
  }

  @AfterAll
  static void close() {
    recognizer.close();
  }

  /** Both bowls of a 3 in a box of 20 × 20, and on request the strokes that make it an 8. */
  private static DigitTensor three(boolean closed) {
    Path2D strokes = new Path2D.Double();
    strokes.moveTo(9.5, 8);
    strokes.curveTo(10, 2, 19, 3, 18, 9);
    strokes.curveTo(17.5, 12, 15, 13, 13, 13.5);
    strokes.curveTo(17, 14, 19, 16, 19, 18.5);
    strokes.curveTo(19, 25, 9, 25, 9, 19.5);
    if (closed) {
      strokes.moveTo(9.5, 8);
      strokes.curveTo(9.5, 11, 11, 12.5, 13, 13.5);
      strokes.curveTo(11, 14.5, 9, 16, 9, 19.5);
    }
    return drawn(strokes);
  }

  private static DigitTensor drawn(Path2D strokes) {
    int side = SIZE * FINE;
    BufferedImage sheet = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
    Graphics2D graphics = sheet.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.scale(FINE, FINE);
    graphics.setColor(Color.WHITE);
    graphics.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(strokes);
    graphics.dispose();
    float[] ink = new float[DigitTensor.LENGTH];
    for (int y = 0; y < side; y++) {
      for (int x = 0; x < side; x++) {
        int gray = sheet.getRaster().getSample(x, y, 0);
        ink[y / FINE * SIZE + x / FINE] += gray / (255f * FINE * FINE);
      }
    }
    for (int i = 0; i < ink.length; i++) {
      ink[i] = Math.min(1, ink[i]);
    }
    return DigitTensor.of(ink);
  }

  @Test
  @DisplayName("is highest on the strokes that make a 3 an 8")
  void closingStrokes() {
    DigitTensor open = three(false);
    DigitTensor closed = three(true);
    DigitTensor eight = justClosed(open, closed);
    Saliency saliency = Occlusion.explain(recognizer, eight);
    assertThat(saliency.best()).isEqualTo(8);
    assertThat(saliency.runnerUp()).isEqualTo(3);
    int peak =
        IntStream.range(0, DigitTensor.LENGTH)
            .boxed()
            .max(Comparator.comparingDouble(i -> saliency.drop(i % SIZE, i / SIZE)))
            .orElseThrow();
    assertThat(addedAround(open, closed, peak)).as("ink that was added there").isGreaterThan(3);
    assertThat(saliency.highest()).as("without it, it is a 3").isGreaterThan(saliency.lead());
  }

  /** The 3 with as little ink in the closing strokes as makes it an 8, so that 3 is next to it. */
  private static DigitTensor justClosed(DigitTensor open, DigitTensor closed) {
    return IntStream.rangeClosed(0, 20)
        .mapToObj(share -> between(open, closed, share / 20f))
        .dropWhile(tensor -> recognizer.classify(tensor).best().orElseThrow() != 8)
        .findFirst()
        .orElseThrow();
  }

  private static DigitTensor between(DigitTensor from, DigitTensor to, float share) {
    float[] ink = from.toArray();
    for (int i = 0; i < ink.length; i++) {
      ink[i] += share * (to.ink(i % SIZE, i / SIZE) - ink[i]);
    }
    return DigitTensor.of(ink);
  }

  /** Ink within the patch around a pixel that only the closed one has, in pixels. */
  private static double addedAround(DigitTensor open, DigitTensor closed, int centre) {
    double added = 0;
    for (int y = centre / SIZE - 2; y <= centre / SIZE + 2; y++) {
      for (int x = centre % SIZE - 2; x <= centre % SIZE + 2; x++) {
        added += closed.ink(x, y) - open.ink(x, y);
      }
    }
    return added;
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  @DisplayName("is exactly 0 where there is no ink to cover, and the same every time")
  void background(int digit) {
    Preparation drawn = Preprocessor.load().prepare(HandwrittenDigit.draw(digit, 2));
    DigitTensor tensor = ((Preparation.Ink) drawn).tensor();
    float[] before = tensor.toArray();
    Saliency saliency = Occlusion.explain(recognizer, tensor);
    Saliency again = Occlusion.explain(recognizer, tensor);
    assertThat(saliency.best()).isEqualTo(digit);
    assertThat(tensor.toArray()).isEqualTo(before);
    int background = 0;
    for (int y = 0; y < SIZE; y++) {
      for (int x = 0; x < SIZE; x++) {
        assertThat(saliency.drop(x, y)).isEqualTo(again.drop(x, y));
        if (isBackground(tensor, x, y)) {
          assertThat(saliency.drop(x, y)).isZero();
          background++;
        }
      }
    }
    assertThat(background).isGreaterThan(50);
    assertThat(saliency.highest()).isPositive();
  }

  private static boolean isBackground(DigitTensor tensor, int centreX, int centreY) {
    for (int y = Math.max(0, centreY - 2); y <= Math.min(SIZE - 1, centreY + 2); y++) {
      for (int x = Math.max(0, centreX - 2); x <= Math.min(SIZE - 1, centreX + 2); x++) {
        if (tensor.ink(x, y) > 0) {
          return false;
        }
      }
    }
    return true;
  }
}
