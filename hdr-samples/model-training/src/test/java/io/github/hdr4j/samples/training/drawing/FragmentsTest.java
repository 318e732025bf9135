package io.github.hdr4j.samples.training.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A fragment of a digit")
class FragmentsTest {

  @Test
  @DisplayName("keeps 25 to 60 % of the ink, and is of no digit whose pieces are digits")
  void pieces() {
    assertThat(Fragments.PIECES)
        .allSatisfy(
            piece -> {
              assertThat(piece.least()).isBetween(0.25, piece.most());
              assertThat(piece.most()).isLessThanOrEqualTo(0.6);
              assertThat(piece.digit()).isNotIn(1, 4, 6, 7, 9);
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 2, 3, 5, 8})
  @DisplayName("has the share of the ink that the cut was told, and nothing on the other side")
  void shares(int digit) {
    Random random = new Random(digit);
    Sheet whole = TrainingHand.any(random).write(digit, random);
    for (double share : new double[] {0.25, 0.4, 0.6}) {
      Sheet left = new Cut(0).keep(whole, share);
      assertThat(left.total()).isCloseTo(share * whole.total(), within(0.07 * whole.total()));
      int edge = lastInked(left);
      assertThat(edge).isLessThan(lastInked(whole));
      for (int y = 0; y < whole.height(); y++) {
        for (int x = 0; x < whole.width(); x++) {
          assertThat(left.at(x, y)).isEqualTo(x <= edge ? whole.at(x, y) : 0);
        }
      }
    }
  }

  private static int lastInked(Sheet sheet) {
    int last = -1;
    for (int x = 0; x < sheet.width(); x++) {
      for (int y = 0; y < sheet.height(); y++) {
        last = sheet.at(x, y) > 0 ? x : last;
      }
    }
    return last;
  }
}
