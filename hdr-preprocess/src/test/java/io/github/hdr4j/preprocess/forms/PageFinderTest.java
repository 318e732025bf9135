package io.github.hdr4j.preprocess.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import io.github.hdr4j.Box;
import java.awt.image.BufferedImage;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A page in a tilted, shaded, blurred photo")
class PageFinderTest {
  private static final Registration MARKS =
      new Registration.CornerMarks(DrawnPage.MARKS, DrawnPage.MARK);

  private static final Registration FRAME = new Registration.PrintedFrame(DrawnPage.FRAME);

  private static Finding<Rectification> find(Registration registration, BufferedImage picture) {
    return new PageFinder(DrawnPage.WIDTH, DrawnPage.HEIGHT, registration).find(picture);
  }

  private static void assertFound(Registration registration, PagePhoto photo, double within) {
    Finding<Rectification> found = find(registration, photo.picture());
    assertThat(found.whyNot()).isEmpty();
    assertThat(photo.error(found.found().orElseThrow())).isLessThan(within);
  }

  @Nested
  @DisplayName("with corner marks")
  class Marks {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 4, 11})
    @DisplayName("is found by them among text, boxes and digits")
    void found(long seed) {
      assertFound(MARKS, PagePhoto.of(new DrawnPage().marks().contents(seed), seed), 2);
    }

    @Test
    @DisplayName("of which one is missing is not found, and the reason says how many are seen")
    void missing() {
      DrawnPage page = new DrawnPage();
      DrawnPage.MARKS.corners().subList(0, 3).forEach(page::mark);
      assertThat(find(MARKS, PagePhoto.of(page, 3).picture()).whyNot())
          .contains(
              "3 of the four corner marks are seen; take all of the page, from nearer and in"
                  + " focus");
    }

    @Test
    @DisplayName("that do not lie as they should is not found")
    void elsewhere() {
      DrawnPage page = new DrawnPage();
      for (int i = 0; i < 5; i++) {
        page.mark(new Point(20 + 20 * i, 40));
      }
      assertThat(find(MARKS, PagePhoto.of(page, 3).picture()).whyNot().orElseThrow())
          .matches("no four of the [0-9]+ filled squares that are seen lie as the corner marks .*");
    }
  }

  @Nested
  @DisplayName("with a printed frame")
  class Frame {
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 4, 11})
    @DisplayName("is found by it")
    void found(long seed) {
      assertFound(FRAME, PagePhoto.of(new DrawnPage().frame().contents(seed), seed), 1.5);
    }

    @Test
    @DisplayName("is not found without it or by one of another shape, and the reason says so")
    void missing() {
      String noFrame =
          "no rectangle of lines has the frame's proportions and lines along all four sides; take"
              + " all of the page, from nearer and in focus";
      DrawnPage flat = new DrawnPage().rectangle(Quadrilateral.rectangle(25, 60, 160, 80));
      assertThat(find(FRAME, PagePhoto.of(flat, 1).picture()).whyNot()).contains(noFrame);
      BufferedImage gray = new BufferedImage(300, 400, BufferedImage.TYPE_BYTE_GRAY);
      assertThat(find(FRAME, gray).whyNot())
          .contains(
              "there are no large connected lines in the picture; take it from nearer and in"
                  + " focus");
    }
  }

  @Nested
  @DisplayName("without any print to go by")
  class Paper {
    private static final Registration PAPER = new Registration.PaperEdges();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {0, 4, 5})
    @DisplayName("is found by the edges of the paper")
    void found(long seed) {
      assertFound(PAPER, PagePhoto.of(new DrawnPage().contents(seed), seed), 2.5);
    }

    @Test
    @DisplayName("is not found where there are no edges")
    void missing() {
      assertThat(find(PAPER, new DrawnPage().contents(1).picture()).whyNot())
          .contains(
              "no light sheet with four straight edges lies on something darker; take all of the"
                  + " sheet, on a darker table");
    }

    @Test
    @DisplayName("is the whole picture of a scan")
    void whole() {
      Rectification scan =
          find(new Registration.WholePicture(), new DrawnPage().picture()).found().orElseThrow();
      assertThat(scan.scale()).isCloseTo(DrawnPage.PIXELS, within(1e-6));
      assertThat(scan.toPicture(new Box(10, 20, 30, 40)).bounds(5000, 5000))
          .contains(new Box(40, 80, 120, 160));
    }
  }

  @Test
  @DisplayName("cannot be registered by what lies outside of it")
  void outside() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageFinder(100, 100, FRAME))
        .withMessageStartingWith("the page of 100.0 x 100.0 does not hold all of ");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new PageFinder(0, 100, new Registration.PaperEdges()))
        .withMessage("the sides of a page must be above 0 and finite: 0.0 x 100.0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Registration.CornerMarks(DrawnPage.MARKS, 0))
        .withMessage(
            "the side of a corner mark must be above 0 and below their distance, 182.0: 0.0");
  }
}
