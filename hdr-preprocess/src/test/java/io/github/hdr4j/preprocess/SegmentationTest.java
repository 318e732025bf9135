package io.github.hdr4j.preprocess;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.Box;
import io.github.hdr4j.Hypothesis;
import io.github.hdr4j.Preparation;
import io.github.hdr4j.SegmentationLattice;
import io.github.hdr4j.preprocess.testing.DrawnDigit;
import io.github.hdr4j.preprocess.testing.DrawnLine;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A picture of many digits")
class SegmentationTest {
  private final PaperPreprocessor preprocessor = new PaperPreprocessor();

  private List<SegmentationLattice> segment(DrawnLine drawn) {
    return preprocessor.segment(drawn.picture());
  }

  private SegmentationLattice only(DrawnLine drawn) {
    List<SegmentationLattice> lines = segment(drawn);
    assertThat(lines).hasSize(1);
    return lines.get(0);
  }

  private static List<Hypothesis.Digit> digits(SegmentationLattice lattice) {
    return lattice.hypotheses().stream()
        .filter(Hypothesis.Digit.class::isInstance)
        .map(Hypothesis.Digit.class::cast)
        .toList();
  }

  /** Tells whether some way through the lattice has so many digits and nothing else. */
  private static boolean hasWay(SegmentationLattice lattice, int from, int count) {
    return from == lattice.pieces()
        ? count == 0
        : count > 0
            && digits(lattice).stream()
                .anyMatch(digit -> digit.from() == from && hasWay(lattice, digit.to(), count - 1));
  }

  /** Whole digits of about that height. */
  private static List<Box> whole(SegmentationLattice lattice) {
    return digits(lattice).stream()
        .filter(Hypothesis.Digit::isWhole)
        .map(Hypothesis::box)
        .filter(box -> Math.abs(box.height() - 65) <= 8 && box.width() < 75)
        .toList();
  }

  @Nested
  @DisplayName("with digits that stand apart")
  class Apart {
    @Test
    @DisplayName("offers each of them whole")
    void each() {
      SegmentationLattice line = only(DrawnLine.sheet(500, 120).write("42653", 40, 30, 20));
      assertThat(hasWay(line, 0, 5)).isTrue();
      assertThat(whole(line)).hasSize(5);
    }

    @Test
    @DisplayName("takes in one at the end that is broken across, each half too low for a digit")
    void broken() {
      DrawnLine drawn = DrawnLine.sheet(500, 120).write("4265", 100, 30, 20);
      Graphics2D graphics = drawn.picture().createGraphics();
      graphics.setColor(Color.BLACK);
      graphics.setStroke(new BasicStroke(5));
      graphics.drawLine(62, 46, 60, 62);
      graphics.drawLine(59, 73, 58, 84);
      graphics.dispose();
      SegmentationLattice line = only(drawn);
      assertThat(line.box().x()).isLessThan(62);
      assertThat(hasWay(line, 0, 5)).isTrue();
    }

    @Test
    @DisplayName("costs few hypotheses for ten digits")
    void few() {
      SegmentationLattice line = only(DrawnLine.sheet(900, 120).write("1726354980", 40, 30, 20));
      assertThat(digits(line)).hasSizeBetween(10, 40);
    }

    @Test
    @DisplayName("tells where a word ends")
    void words() {
      DrawnLine sheet = DrawnLine.sheet(500, 120).write("42", 40, 30, 20);
      assertThat(only(sheet.write("35", 220, 30, 20)).gaps()).hasSize(1);
    }

    @Test
    @DisplayName("is the same when light on dark")
    void lightOnDark() {
      DrawnLine sheet = DrawnLine.sheet(500, 120, Color.BLACK);
      SegmentationLattice line = only(sheet.write("4265", 40, 30, 20, Color.WHITE, 0));
      assertThat(whole(line))
          .isEqualTo(whole(only(DrawnLine.sheet(500, 120).write("4265", 40, 30, 20))));
    }

    @Test
    @DisplayName("is one line when the writing rises")
    void skewed() {
      DrawnLine sheet = DrawnLine.sheet(700, 250);
      SegmentationLattice line = only(sheet.write("4265308", 40, 150, 20, Color.BLACK, 0.2));
      assertThat(hasWay(line, 0, 7)).isTrue();
    }

    @Test
    @DisplayName("gives the same every time")
    void deterministic() {
      DrawnLine drawn = DrawnLine.sheet(500, 120).write("42653", 40, 30, 2);
      SegmentationLattice one = only(drawn);
      SegmentationLattice other = only(drawn);
      assertThat(digits(one).stream().map(digit -> digit.mark().tensor()).toList())
          .isEqualTo(digits(other).stream().map(digit -> digit.mark().tensor()).toList());
    }
  }

  @Nested
  @DisplayName("with digits that touch")
  class Touching {
    @Test
    @DisplayName("is cut between them")
    void cut() {
      SegmentationLattice line = only(DrawnLine.sheet(300, 120).write("80", 60, 30, -6));
      assertThat(digits(line)).anyMatch(digit -> !digit.isWhole());
      assertThat(hasWay(line, 0, 2)).isTrue();
    }

    @Test
    @DisplayName("is cut along the stroke that two share, so that each keeps its half of it")
    void shared() {
      DrawnLine sheet = DrawnLine.sheet(300, 120);
      Graphics2D graphics = sheet.picture().createGraphics();
      graphics.setColor(Color.BLACK);
      graphics.setStroke(new BasicStroke(8));
      graphics.drawOval(70, 30, 40, 60);
      graphics.drawOval(114, 30, 40, 60);
      graphics.dispose();
      SegmentationLattice line = only(sheet);
      List<Hypothesis.Digit> digits = digits(line);
      assertThat(digits)
          .filteredOn(digit -> digit.from() == 0 && isNear(digit.box(), 66, 112))
          .anySatisfy(
              left ->
                  assertThat(digits)
                      .anyMatch(
                          right ->
                              right.from() == left.to()
                                  && right.to() == line.pieces()
                                  && isNear(right.box(), 112, 158)));
    }

    @Test
    @DisplayName("offers cuts of which only one can be right")
    void either() {
      DrawnLine sheet = DrawnLine.sheet(300, 120);
      Graphics2D graphics = sheet.picture().createGraphics();
      graphics.setColor(Color.BLACK);
      graphics.fillRect(70, 28, 20, 64);
      graphics.fillRect(130, 28, 20, 64);
      graphics.fillRect(90, 56, 40, 9);
      graphics.setColor(Color.WHITE);
      graphics.fillRect(95, 56, 3, 6);
      graphics.fillRect(122, 56, 3, 6);
      graphics.dispose();
      SegmentationLattice line = only(sheet);
      assertThat(line.pieces()).isGreaterThan(2);
      for (int node = 1; node < line.pieces(); node++) {
        int cut = node;
        assertThat(digits(line)).anyMatch(left -> left.from() == 0 && left.to() == cut);
        assertThat(digits(line))
            .anyMatch(right -> right.from() == cut && right.to() == line.pieces());
      }
      assertThat(digits(line)).allMatch(some -> some.from() == 0 || some.to() == line.pieces());
    }

    private static boolean isNear(Box box, int left, int right) {
      return Math.abs(box.x() - left) <= 3 && Math.abs(box.x() + box.width() - right) <= 3;
    }

    @Test
    @DisplayName("offers both whole if only their boxes overlap")
    void overlapping() {
      DrawnLine sheet = DrawnLine.sheet(300, 120);
      Graphics2D graphics = sheet.picture().createGraphics();
      graphics.setColor(Color.BLACK);
      graphics.setStroke(new BasicStroke(5));
      graphics.drawLine(100, 25, 70, 90);
      graphics.drawLine(125, 25, 95, 90);
      graphics.dispose();
      SegmentationLattice line = only(sheet);
      assertThat(line.pieces()).isEqualTo(2);
      assertThat(digits(line)).filteredOn(digit -> digit.to() - digit.from() == 1).hasSize(2);
    }

    @Test
    @DisplayName("joins the flag of a 5 to it")
    void broken() {
      DrawnLine sheet = DrawnLine.sheet(400, 120).write("5", 40, 30, 0).write("6", 120, 30, 0);
      Graphics2D graphics = sheet.picture().createGraphics();
      graphics.setColor(Color.WHITE);
      graphics.fillRect(56, 25, 5, 14);
      graphics.dispose();
      SegmentationLattice line = only(sheet);
      assertThat(whole(line)).hasSizeGreaterThanOrEqualTo(2);
      assertThat(hasWay(line, 0, 2)).isTrue();
    }
  }

  @Nested
  @DisplayName("with printed lines")
  class Ruled {
    @Test
    @DisplayName("is read without the line that the digits stand on")
    void standing() {
      DrawnLine sheet = DrawnLine.sheet(500, 140).rule(0, 92, 500, 92);
      SegmentationLattice line = only(sheet.write("4265", 60, 30, 20));
      assertThat(whole(line)).hasSize(4);
      assertThat(line.box().width()).isLessThan(350);
    }

    @Test
    @DisplayName("is read without the boxes around the digits")
    void boxes() {
      DrawnLine sheet = DrawnLine.sheet(420, 140).rule(5, 15, 415, 15).rule(5, 125, 415, 125);
      for (int x = 5; x <= 415; x += 82) {
        sheet.rule(x, 15, x, 125);
      }
      for (int i = 0; i < 5; i++) {
        sheet.write(String.valueOf("42650".charAt(i)), 27 + 82 * i, 40, 0);
      }
      assertThat(
              segment(sheet).stream()
                  .flatMap(line -> whole(line).stream())
                  .filter(box -> box.width() > 20))
          .hasSizeGreaterThanOrEqualTo(5);
    }

    @Test
    @DisplayName("holds nothing if there is nothing else")
    void nothing() {
      assertThat(segment(DrawnLine.sheet(400, 300).rule(0, 100, 400, 100))).isEmpty();
    }
  }

  @Test
  @DisplayName("has its lines in reading order")
  void lines() {
    DrawnLine sheet = DrawnLine.sheet(900, 300).write("426", 40, 180, 20);
    sheet.write("53", 650, 45, 20);
    sheet.write("908", 40, 40, 20);
    List<SegmentationLattice> lines = segment(sheet);
    assertThat(lines).hasSize(3);
    assertThat(lines.get(0).box().x()).isLessThan(100);
    assertThat(lines.get(1).box().x()).isGreaterThan(600);
    assertThat(lines.get(2).box().y()).isGreaterThan(150);
  }

  @Test
  @DisplayName("that holds one digit is prepared like a picture of one digit")
  void single() {
    BufferedImage image = DrawnDigit.random(7, 200, 5).onWhite();
    List<SegmentationLattice> lines = preprocessor.segment(image);
    assertThat(lines).hasSize(1);
    Preparation.Ink alone = (Preparation.Ink) preprocessor.prepare(image);
    assertThat(digits(lines.get(0)).get(0).mark().tensor()).isEqualTo(alone.tensor());
    assertThat(lines.get(0).box()).isEqualTo(alone.box());
  }

  @Test
  @DisplayName("is empty if nothing is written, whatever its size")
  void blank() {
    for (int side : new int[] {1, 7, 28, 300}) {
      assertThat(segment(DrawnLine.sheet(side, side))).isEmpty();
    }
  }
}
