package io.github.hdr4j.preprocess.forms;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.hdr4j.Preparation;
import io.github.hdr4j.preprocess.PaperPreprocessor;
import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A grid of lines in a tilted, shaded, blurred photo")
class GridFinderTest {
  private static final GridFinder FINDER = new GridFinder(9);
  private static final Point CORNER = new Point(24, 60);
  private static final double CELL = 18;

  private static DrawnPage page(long seed) {
    return new DrawnPage().grid(CORNER, CELL, seed);
  }

  @ParameterizedTest(name = "seed {0}, bulge {1}")
  @CsvSource({"0, 0", "3, 8", "14, 16", "20, 16"})
  @DisplayName("is found to within two pixels, also on paper that bulges")
  void found(long seed, double bulge) {
    PagePhoto photo = PagePhoto.of(page(seed), seed, bulge);
    Grid grid = FINDER.find(photo.picture()).found().orElseThrow();
    for (int row = 0; row <= 9; row++) {
      for (int column = 0; column <= 9; column++) {
        Point place = CORNER.plus(new Point(column * CELL, row * CELL));
        assertThat(grid.crossing(row, column).distance(photo.seen(place, bulge)))
            .as("crossing of lines %d and %d", row, column)
            .isLessThan(2);
      }
    }
    assertThat(grid.outline().topLeft()).isEqualTo(grid.crossing(0, 0));
    assertThat(grid.cell(8, 8).bottomRight()).isEqualTo(grid.crossing(9, 9));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  @DisplayName("gives cells whose ink is the digit's, not the lines'")
  void cells(long seed) {
    PagePhoto photo = PagePhoto.of(page(seed), seed);
    Grid grid = FINDER.find(photo.picture()).found().orElseThrow();
    List<BufferedImage> cells = grid.cellPictures(photo.picture());
    PaperPreprocessor preprocessor = new PaperPreprocessor();
    int right = 0;
    for (int i = 0; i < 81; i++) {
      BufferedImage cell = cells.get(i);
      if (preprocessor.prepare(cell) instanceof Preparation.Ink ink) {
        right += ink.box().width() < 0.9 * cell.getWidth() && DrawnPage.isFilled(i, seed) ? 1 : 0;
      } else {
        right += DrawnPage.isFilled(i, seed) ? 0 : 1;
      }
    }
    assertThat(right).isGreaterThanOrEqualTo(77);
  }

  @Test
  @DisplayName("that is not there is not found, and the reason says what is")
  void missing() {
    BufferedImage text = PagePhoto.of(new DrawnPage().frame().contents(1), 1).picture();
    assertThat(FINDER.find(text).whyNot().orElseThrow())
        .matches(
            "there is no grid of 9 x 9 cells: of the likeliest one [0-9]+ % of the lines are"
                + " seen; take all of it, from nearer and in focus");
    assertThat(FINDER.find(new BufferedImage(20, 20, BufferedImage.TYPE_INT_RGB)).whyNot())
        .contains(
            "there are no large connected lines in the picture; take it from nearer and in focus");
  }

  @Test
  @DisplayName("has the number of cells that is asked for")
  void otherSize() {
    BufferedImage photo = PagePhoto.of(page(1), 1).picture();
    assertThat(new GridFinder(7).find(photo).found()).isEmpty();
    assertThat(new GridFinder(10).find(photo).found()).isEmpty();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new GridFinder(1))
        .withMessage("a grid has 2 to 30 cells a side, not 1");
  }
}
