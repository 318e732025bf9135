package io.github.hdr4j.samples.training.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A row of sheets")
class RowTest {

  @ParameterizedTest
  @ValueSource(ints = {-4, 0, 7})
  @DisplayName("leaves the gap that it was told between what is written, wherever it stands")
  void gap(int gap) {
    Sheet first = new Sheet(50, 60).fill(new Rectangle2D.Double(5, 10, 10, 30));
    Sheet second = new Sheet(50, 60).fill(new Rectangle2D.Double(30, 20, 12, 30));
    Sheet both = new Row(first).add(second, gap, 3).sheet();
    // 30 and 3 lower: rows that only one of them reaches have no share in the gap
    assertThat(inked(both, 12)).isEqualTo(10);
    assertThat(inked(both, 52)).isEqualTo(12);
    assertThat(inked(both, 30)).isEqualTo(22 + Math.min(0, gap));
    assertThat(both.width()).isEqualTo(22 + gap + 40);
  }

  private static int inked(Sheet sheet, int y) {
    int count = 0;
    for (int x = 0; x < sheet.width(); x++) {
      count += sheet.isInked(x, y) ? 1 : 0;
    }
    return count;
  }
}
