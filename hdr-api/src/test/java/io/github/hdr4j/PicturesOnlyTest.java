package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("Pen strokes for who knows pictures only")
class PicturesOnlyTest {
  private static final PenStrokes SEVEN =
      PenStrokes.builder().point(0, 0).point(0.5, 0).point(0.2, 1).build();

  private static final PenStrokes ELEVEN =
      PenStrokes.builder()
          .point(100, 0)
          .point(100, 50)
          .penUp()
          .point(150, 10)
          .point(150, 50)
          .build();

  private static final PenStrokes DOT = PenStrokes.builder().point(7, 7).build();

  private static final PenStrokes NOTHING = PenStrokes.builder().build();

  @Nested
  @DisplayName("reach a preprocessor")
  class OfPreprocessor {
    private final Columns preprocessor = new Columns();

    @Test
    @DisplayName("as black lines amid white paper")
    void picture() {
      preprocessor.prepare(SEVEN);
      BufferedImage image = preprocessor.seen.get(0);
      assertThat(image.getRGB(image.getWidth() / 2, 0) & 0xffffff).isEqualTo(0xffffff);
      Rectangle ink = Columns.inkBox(image, 0, image.getWidth());
      assertThat(ink.x).isGreaterThan(20);
      assertThat(ink.y).isGreaterThan(20);
      assertThat(image.getWidth() - ink.getMaxX()).isGreaterThan(20);
      assertThat(image.getHeight() - ink.getMaxY()).isGreaterThan(20);
      assertThat(ink.getHeight() / ink.getWidth()).isBetween(1.7, 2.0);
    }

    @Test
    @DisplayName("and its box comes back in thousandths of their size, whatever the unit and pen")
    void frame() {
      for (PenStrokes strokes : List.of(SEVEN, SEVEN.withPenWidth(0.2), SEVEN.withPenWidth(9))) {
        Preparation.Ink ink = (Preparation.Ink) preprocessor.prepare(strokes);
        assertThat(ink.box()).isEqualTo(new Box(0, 0, 500, 1000));
      }
    }

    @Test
    @DisplayName("and so do the boxes of several marks")
    void marks() {
      Preparation.SeveralMarks several = (Preparation.SeveralMarks) preprocessor.prepare(ELEVEN);
      assertThat(several.box()).isEqualTo(new Box(0, 0, 1000, 1000));
      assertThat(several.marks()).hasSize(2);
      Box second = several.marks().get(1);
      assertThat(second.x()).isBetween(985, 1000);
      assertThat(second.y()).isBetween(190, 210);
      assertThat(second.height()).isBetween(790, 810);
    }

    @Test
    @DisplayName("as a dot if there is but a point, and as white paper if there is none")
    void dot() {
      assertThat(((Preparation.Ink) preprocessor.prepare(DOT)).box())
          .isEqualTo(new Box(0, 0, 1, 1));
      assertThat(preprocessor.prepare(NOTHING)).isInstanceOf(Preparation.Blank.class);
    }
  }

  @Nested
  @DisplayName("reach a recogniser")
  class OfRecognizer {
    private final DigitRecognizer recognizer = new TallOrWide();

    @Test
    @DisplayName("as such a picture, and the box comes back as that of strokes")
    void reading() {
      Recognition reading = recognizer.recognize(SEVEN);
      assertThat(reading.best()).hasValue(1);
      assertThat(reading.box()).hasValue(new Box(0, 0, 500, 1000));
      assertThat(reading.style()).isPresent();
    }

    @Test
    @DisplayName("and are blank if there is no point")
    void blank() {
      assertThat(recognizer.recognize(NOTHING).verdict()).isEqualTo(Verdict.BLANK);
    }
  }

  /** Each run of columns with ink is a mark. */
  private static final class Columns implements Preprocessor {
    private final List<BufferedImage> seen = new ArrayList<>();

    @Override
    public Preparation prepare(BufferedImage image) {
      seen.add(image);
      List<Box> marks = new ArrayList<>();
      int start = 0;
      for (int x = 1; x <= image.getWidth(); x++) {
        boolean inked = x < image.getWidth() && !inkBox(image, x, x + 1).isEmpty();
        boolean wasInked = !inkBox(image, x - 1, x).isEmpty();
        if (inked && !wasInked) {
          start = x;
        } else if (wasInked && !inked) {
          marks.add(box(inkBox(image, start, x)));
        }
      }
      if (marks.isEmpty()) {
        return Preparation.blank();
      }
      float[] ink = new float[DigitTensor.LENGTH];
      Arrays.fill(ink, 1);
      DigitTensor tensor = DigitTensor.of(ink);
      WritingStyle style = WritingStyle.of(0, 0, 0.1, 0.2, 0.5);
      return marks.size() == 1
          ? Preparation.ink(tensor, marks.get(0), style, Optional.empty())
          : Preparation.severalMarks(tensor, box(inkBox(image, 0, image.getWidth())), style, marks);
    }

    private static Box box(Rectangle ink) {
      return new Box(ink.x, ink.y, ink.width, ink.height);
    }

    /** Around what is half black at least, from one column to before another. */
    static Rectangle inkBox(BufferedImage image, int from, int to) {
      Rectangle box = new Rectangle(-1, -1);
      for (int x = from; x < to; x++) {
        for (int y = 0; y < image.getHeight(); y++) {
          if ((image.getRGB(x, y) & 0xff) < 128) {
            box.add(new Rectangle(x, y, 1, 1));
          }
        }
      }
      return box;
    }

    @Override
    public BufferedImage decode(Path file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public BufferedImage decode(InputStream encoded) {
      throw new UnsupportedOperationException();
    }

    @Override
    public BufferedImage decode(byte[] encoded) {
      throw new UnsupportedOperationException();
    }

    @Override
    public PreparationTrace trace(BufferedImage image) {
      throw new UnsupportedOperationException();
    }

    @Override
    public String contract() {
      return MNIST_CONTRACT;
    }
  }

  /** Reads what is higher than wide as a 1, all else as a 0. */
  private static final class TallOrWide implements DigitRecognizer {
    @Override
    public Recognition recognize(BufferedImage image) {
      if (!(new Columns().prepare(image) instanceof Preparation.Ink ink)) {
        return Recognition.blank();
      }
      double[] probabilities = new double[Recognition.DIGITS];
      probabilities[ink.box().height() > ink.box().width() ? 1 : 0] = 1;
      return Recognition.of(Verdict.ACCEPTED, probabilities, 1, Optional.empty())
          .at(ink.box(), ink.style());
    }

    @Override
    public Recognition recognize(Path file) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Recognition recognize(InputStream encoded) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Recognition recognize(byte[] encoded) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Recognition> recognizeAll(List<BufferedImage> images) {
      throw new UnsupportedOperationException();
    }

    @Override
    public Recognition classify(DigitTensor tensor) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<Recognition> classifyAll(List<DigitTensor> tensors) {
      throw new UnsupportedOperationException();
    }

    @Override
    public RecognizerInfo info() {
      throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
  }
}
