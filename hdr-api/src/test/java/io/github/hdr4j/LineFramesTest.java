package io.github.hdr4j;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The frames of a line")
class LineFramesTest {
  private static final int NONE = 10;

  private static float[][] random(int frames, long seed) {
    Random random = new Random(seed);
    float[][] logits = new float[frames][LineFrames.CLASSES];
    for (float[] frame : logits) {
      for (int c = 0; c < frame.length; c++) {
        frame[c] = (float) (2 * random.nextGaussian());
      }
    }
    return logits;
  }

  private static double probability(float[] logits, int of) {
    double sum = 0;
    for (float logit : logits) {
      sum += Math.exp(logit);
    }
    return Math.exp(logits[of]) / sum;
  }

  /** Of all ways to name each frame, those in which a digit stands once and nothing else does. */
  private static double tryAll(float[][] logits, int from, int to, int digit) {
    double sum = 0;
    for (int ways = 0; ways < 1 << (to - from); ways++) {
      boolean once = Integer.bitCount(ways & ~(ways << 1)) == 1;
      double way = 1;
      for (int frame = from; frame < to; frame++) {
        boolean shows = (ways >> (frame - from) & 1) == 1;
        way *= probability(logits[frame], shows ? digit : NONE);
      }
      sum += once ? way : 0;
    }
    return sum;
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  @DisplayName("give a digit the probability of all ways in which it stands there once")
  void digit(long seed) {
    float[][] logits = random(9, seed);
    LineFrames frames = LineFrames.ofLogits(logits);
    for (int digit = 0; digit < 10; digit++) {
      assertThat(Math.exp(frames.digit(2, 13, digit)))
          .isCloseTo(Math.max(1e-6, tryAll(logits, 1, 7, digit)), within(1e-9));
    }
  }

  @Test
  @DisplayName("give that none does the product of all frames")
  void none() {
    float[][] logits = random(5, 9);
    double product =
        probability(logits[1], NONE) * probability(logits[2], NONE) * probability(logits[3], NONE);
    LineFrames frames = LineFrames.ofLogits(logits);
    assertThat(Math.exp(frames.none(1, 8))).isCloseTo(Math.max(1e-6, product), within(1e-9));
    assertThat(frames.none(3, 4)).isZero();
    assertThat(frames.count()).isEqualTo(5);
  }

  @Test
  @DisplayName("rule nothing out, not even where there is no frame")
  void least() {
    float[][] logits = new float[3][LineFrames.CLASSES];
    logits[1][4] = 90;
    LineFrames frames = LineFrames.ofLogits(logits);
    assertThat(frames.digit(2, 4, 5)).isEqualTo(Math.log(1e-6));
    assertThat(frames.digit(2, 2, 4)).isEqualTo(Math.log(1e-6));
    assertThat(frames.digit(2, 4, 4)).isCloseTo(0, within(1e-9));
    assertThat(frames.none(-5, 90)).isEqualTo(Math.log(1e-6));
  }

  @Test
  @DisplayName("have eleven outputs each")
  void outputs() {
    assertThatThrownBy(() -> LineFrames.ofLogits(new float[2][10]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a frame has 11 logits, not 10");
  }
}
