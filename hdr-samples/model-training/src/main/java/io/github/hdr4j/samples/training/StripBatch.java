package io.github.hdr4j.samples.training;

import io.github.hdr4j.LineStrip;
import java.util.ArrayList;
import java.util.List;

/** Strips of about the same width, padded with paper to the widest. */
final class StripBatch {
  /** Few different widths, since PyTorch prepares its convolutions for each anew. */
  private static final int WIDTHS = 16;

  private final List<StripAugmentation.Strip> strips;
  private final int columns;

  StripBatch(List<StripAugmentation.Strip> strips) {
    this.strips = List.copyOf(strips);
    int widest = strips.stream().mapToInt(StripAugmentation.Strip::columns).max().orElse(0);
    columns = (widest + WIDTHS - 1) / WIDTHS * WIDTHS;
  }

  /**
   * What is wanted of the network.
   *
   * @param shares {@code count × classes × frames}
   * @param loss mean of the strips
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  record Wanted(float[] shares, double loss) {}

  int count() {
    return strips.size();
  }

  int columns() {
    return columns;
  }

  float[] ink() {
    float[] all = new float[strips.size() * LineStrip.ROWS * columns];
    for (int i = 0; i < strips.size(); i++) {
      StripAugmentation.Strip strip = strips.get(i);
      for (int y = 0; y < LineStrip.ROWS; y++) {
        int to = (i * LineStrip.ROWS + y) * columns;
        System.arraycopy(strip.ink(), y * strip.columns(), all, to, strip.columns());
      }
    }
    return all;
  }

  Wanted wanted(float[] logits) {
    int frames = StripArchitecture.frames(columns);
    float[] shares = new float[logits.length];
    double loss = 0;
    for (int i = 0; i < strips.size(); i++) {
      int at = i * StripArchitecture.CLASSES * frames;
      double one = StripAlignment.align(logits, frames, frames, strips.get(i).digits(), shares, at);
      loss += Double.isNaN(one) ? 0 : one;
    }
    return new Wanted(shares, loss / strips.size());
  }

  /** How many strips are read without a mistake, each frame by itself. */
  int right(float[] logits) {
    int frames = StripArchitecture.frames(columns);
    int right = 0;
    for (int i = 0; i < strips.size(); i++) {
      int at = i * StripArchitecture.CLASSES * frames;
      List<Integer> read = new ArrayList<>();
      int last = StripArchitecture.NONE;
      for (int f = 0; f < frames; f++) {
        int best = 0;
        for (int c = 1; c < StripArchitecture.CLASSES; c++) {
          best = logits[at + c * frames + f] > logits[at + best * frames + f] ? c : best;
        }
        if (best != StripArchitecture.NONE && best != last) {
          read.add(best);
        }
        last = best;
      }
      List<Integer> truth = strips.get(i).digits().stream().map(StripSample.Digit::label).toList();
      right += read.equals(truth) ? 1 : 0;
    }
    return right;
  }
}
