package io.github.hdr4j.samples.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Frames are aligned with digits")
class StripAlignmentTest {
  private static final int FRAMES = 6;

  /** Two equal digits, and two different ones; each may be told at two or three frames. */
  private static final List<List<StripSample.Digit>> LINES =
      List.of(
          List.of(new StripSample.Digit(3, 2, 2), new StripSample.Digit(3, 8, 2)),
          List.of(new StripSample.Digit(3, 2, 2), new StripSample.Digit(5, 6, 2)),
          List.of());

  private static float[] logits(long seed) {
    Random random = new Random(seed);
    float[] logits = new float[FRAMES * StripArchitecture.CLASSES];
    for (int i = 0; i < logits.length; i++) {
      logits[i] = (float) random.nextGaussian();
    }
    return logits;
  }

  private static double[][] probabilities(float[] logits) {
    double[][] result = new double[FRAMES][StripArchitecture.CLASSES];
    for (int frame = 0; frame < FRAMES; frame++) {
      double sum = 0;
      for (int c = 0; c < StripArchitecture.CLASSES; c++) {
        result[frame][c] = Math.exp(logits[c * FRAMES + frame]);
        sum += result[frame][c];
      }
      for (int c = 0; c < StripArchitecture.CLASSES; c++) {
        result[frame][c] /= sum;
      }
    }
    return result;
  }

  /** Adds up all namings of the frames that spell the digits at their places. */
  private static double tryAll(
      double[][] probabilities,
      List<StripSample.Digit> digits,
      List<Integer> so,
      double way,
      double[][] shares) {
    int frame = so.size();
    if (frame == FRAMES) {
      if (!spells(so, digits)) {
        return 0;
      }
      for (int i = 0; i < FRAMES; i++) {
        shares[i][so.get(i)] += way;
      }
      return way;
    }
    double sum = 0;
    for (int c : List.of(3, 5, StripArchitecture.NONE)) {
      List<Integer> longer = new ArrayList<>(so);
      longer.add(c);
      sum += tryAll(probabilities, digits, longer, way * probabilities[frame][c], shares);
    }
    return sum;
  }

  private static boolean spells(List<Integer> frames, List<StripSample.Digit> digits) {
    int read = 0;
    int last = StripArchitecture.NONE;
    for (int i = 0; i < frames.size(); i++) {
      int c = frames.get(i);
      if (c != StripArchitecture.NONE) {
        read += c == last ? 0 : 1;
        if (read > digits.size()
            || digits.get(read - 1).label() != c
            || Math.abs(2 * i - digits.get(read - 1).centre()) > 2.1) {
          return false;
        }
      }
      last = c;
    }
    return read == digits.size();
  }

  @Test
  @DisplayName("by the share that each class has in all ways to write them at their places")
  void shares() {
    for (List<StripSample.Digit> digits : LINES) {
      float[] logits = logits(digits.size() + 7);
      double[][] shares = new double[FRAMES][StripArchitecture.CLASSES];
      double all = tryAll(probabilities(logits), digits, List.of(), 1, shares);
      float[] wanted = new float[logits.length];
      double loss = StripAlignment.align(logits, FRAMES, FRAMES, digits, wanted, 0);
      assertThat(loss).isCloseTo(-Math.log(all), within(1e-6));
      for (int frame = 0; frame < FRAMES; frame++) {
        for (int c = 0; c < StripArchitecture.CLASSES; c++) {
          assertThat((double) wanted[c * FRAMES + frame])
              .isCloseTo(shares[frame][c] / all, within(1e-5));
        }
      }
    }
  }

  @Test
  @DisplayName(
      "anywhere where they do not fit in their places, and not at all where they do not fit")
  void elsewhere() {
    float[] logits = logits(1);
    List<StripSample.Digit> outside =
        List.of(new StripSample.Digit(3, 40, 2), new StripSample.Digit(4, 44, 2));
    float[] wanted = new float[logits.length];
    assertThat(StripAlignment.align(logits, FRAMES, FRAMES, outside, wanted, 0)).isPositive();
    List<StripSample.Digit> many = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      many.add(new StripSample.Digit(1, 2 * i, 2));
    }
    float[] untouched = new float[logits.length];
    assertThat(StripAlignment.align(logits, FRAMES, FRAMES, many, untouched, 0)).isNaN();
    assertThat(untouched).containsOnly(0);
  }
}
