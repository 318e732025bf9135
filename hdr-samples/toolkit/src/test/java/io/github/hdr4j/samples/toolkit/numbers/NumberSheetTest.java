package io.github.hdr4j.samples.toolkit.numbers;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.samples.toolkit.Seeded;
import io.github.hdr4j.samples.toolkit.drawing.Ink;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A number on its sheet")
class NumberSheetTest {
  private static final double HEIGHT = 64;
  private static final int NUMBERS = 30;

  private static NumberSheet write(String text, NumberStyle style, int number) {
    Random random = Seeded.random("sheet", number);
    NumberHand hand = new NumberHand(new DrawnWriters().any(random), style, HEIGHT, 1, random);
    return NumberSheet.free(text, hand, HEIGHT, 1, random);
  }

  private static NumberStyle close(double touching, double kerned) {
    return NumberStyle.HARD.withCloseness(new Closeness(touching, kerned));
  }

  /** Pieces in which each digit comes when it stands alone: all are of connected strokes. */
  private static int pieces(NumberSheet sheet) {
    return Components.count(sheet.written());
  }

  private static int joined(NumberSheet sheet) {
    return (int) sheet.marks().stream().filter(Mark::joined).count();
  }

  private static List<Box> boxes(NumberSheet sheet) {
    return sheet.marks().stream().map(Mark::box).toList();
  }

  @Nested
  @DisplayName("whose digits stand apart")
  class Apart {
    @Test
    @DisplayName("has as many pieces of ink as digits")
    void pieces() {
      for (int number = 0; number < NUMBERS; number++) {
        NumberSheet sheet = write("0123456789", close(0, 0), number);
        assertThat(NumberSheetTest.pieces(sheet)).as("number %d", number).isEqualTo(10);
        assertThat(joined(sheet)).isZero();
      }
    }

    @Test
    @DisplayName("keeps so when the digits come as close as they can, with boxes that overlap")
    void kerned() {
      int overlapping = 0;
      for (int number = 0; number < NUMBERS; number++) {
        NumberSheet sheet = write("7472074", close(0, 1), number);
        assertThat(NumberSheetTest.pieces(sheet)).as("number %d", number).isEqualTo(7);
        List<Box> boxes = boxes(sheet);
        for (int i = 1; i < boxes.size(); i++) {
          overlapping += Boxes.near(boxes.get(i - 1), boxes.get(i), 0) ? 1 : 0;
        }
      }
      assertThat(overlapping).isGreaterThan(NUMBERS);
    }
  }

  @Nested
  @DisplayName("whose digits touch")
  class Touching {
    @Test
    @DisplayName("is a single piece of ink where all of them do")
    void onePiece() {
      int whole = 0;
      for (int number = 0; number < NUMBERS; number++) {
        NumberSheet sheet = write("2083", close(1, 0), number);
        assertThat(NumberSheetTest.pieces(sheet))
            .as("number %d", number)
            .isEqualTo(4 - joined(sheet));
        whole += joined(sheet) == 3 ? 1 : 0;
      }
      assertThat(whole).isGreaterThan(NUMBERS * 2 / 3);
    }

    @Test
    @DisplayName("has about the share of joined pairs that was asked for")
    void share() {
      int all = 0;
      for (int number = 0; number < 4 * NUMBERS; number++) {
        all += joined(write("20836954", close(0.3, 0), number));
      }
      assertThat(all / (4.0 * NUMBERS * 7)).isBetween(0.22, 0.34);
    }

    @Test
    @DisplayName("never lays two ones over each other")
    void ones() {
      for (int number = 0; number < NUMBERS; number++) {
        int one = inked(write("1", close(1, 0), number));
        int both = inked(write("11", close(1, 0), number));
        assertThat(both).as("number %d", number).isGreaterThan((int) (1.5 * one));
      }
    }

    private static int inked(NumberSheet sheet) {
      Ink ink = sheet.written();
      int count = 0;
      for (int i = 0; i < ink.width() * ink.height(); i++) {
        count += ink.at(i % ink.width(), i / ink.width()) >= Form.INKED ? 1 : 0;
      }
      return count;
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,250.00", "7 1/2", "-35", "0.5", "8"})
  @DisplayName("has a mark for each sign in the order of the text, and its ink in the boxes")
  void marks(String text) {
    for (int number = 0; number < NUMBERS; number++) {
      NumberSheet sheet = write(text, close(0.3, 0.3), number);
      StringBuilder read = new StringBuilder();
      sheet.marks().forEach(mark -> read.append(mark.sign()));
      assertThat(read).hasToString(text.replace(" ", ""));
      assertCovered(sheet.written(), boxes(sheet));
      assertThat(boxes(sheet))
          .allSatisfy(box -> assertThat(cut(sheet.written(), box)).isEqualTo(whole(box)));
    }
  }

  @Test
  @DisplayName("leaves more room before a fraction than between its digits")
  void space() {
    NumberSheet sheet = write("7 1/2", close(0, 0).withBoxed(0), 3);
    List<Box> boxes = boxes(sheet);
    int before = boxes.get(1).x() - boxes.get(0).x() - boxes.get(0).width();
    int within = boxes.get(2).x() - boxes.get(1).x() - boxes.get(1).width();
    assertThat(before).isGreaterThan(within + (int) (0.3 * HEIGHT));
  }

  @Test
  @DisplayName("stands inside of printed boxes without touching them")
  void boxed() {
    for (int number = 0; number < NUMBERS; number++) {
      Random random = Seeded.random("boxed", number);
      NumberHand hand =
          new NumberHand(new DrawnWriters().any(random), NumberStyle.SEPARATE, HEIGHT, 1, random);
      NumberSheet sheet = NumberSheet.boxed("5038", hand, HEIGHT, 1, random);
      Ink printed = sheet.printed();
      int both = 0;
      for (int y = 0; y < printed.height(); y++) {
        for (int x = 0; x < printed.width(); x++) {
          both += printed.at(x, y) > 0 && sheet.written().at(x, y) >= Form.INKED ? 1 : 0;
        }
      }
      assertThat(both).as("number %d", number).isZero();
      assertThat(pieces(sheet)).isEqualTo(4);
    }
  }

  static void assertCovered(Ink ink, List<Box> boxes) {
    for (int y = 0; y < ink.height(); y++) {
      for (int x = 0; x < ink.width(); x++) {
        if (ink.at(x, y) >= Form.INKED) {
          Box pixel = new Box(x, y, 1, 1);
          assertThat(boxes).anyMatch(box -> Boxes.near(box, pixel, 0));
        }
      }
    }
  }

  /** The smallest rectangle around the ink inside a box, from the box's corner. */
  private static Box cut(Ink ink, Box box) {
    return Boxes.of(
        Ink.painted(box.width(), box.height(), (x, y) -> ink.at(box.x() + x, box.y() + y)));
  }

  private static Box whole(Box box) {
    return new Box(0, 0, box.width(), box.height());
  }
}
