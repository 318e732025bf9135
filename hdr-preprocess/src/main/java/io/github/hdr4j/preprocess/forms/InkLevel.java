package io.github.hdr4j.preprocess.forms;

import java.util.Arrays;
import java.util.List;

/**
 * What separates ink from paper within the boxes of a field.
 *
 * @param low contrast from which a pixel belongs to a stroke that it touches
 * @param high contrast that every stroke reaches somewhere
 * @param ink contrast of the strokes, or {@code high} if there are none
 */
record InkLevel(float low, float high, float ink) {
  private static final float LEAST_HIGH = 0.1f;
  private static final float LEAST_LOW = 0.05f;
  private static final float SIGMAS_HIGH = 7;
  private static final float SIGMAS_LOW = 4;

  /** The levels relative to that of the strokes. */
  private static final float HIGH = 0.45f;

  private static final float LOW = 0.28f;

  /** Share of a box's side next to its lines that is not looked at. */
  private static final double INSET = 0.16;

  /** Paper and noise where most of a box is covered with ink. */
  private static final float MOST_PAPER = 0.08f;

  private static final float MOST_NOISE = 0.03f;

  /** Normal deviation of a median absolute one. */
  private static final float DEVIATION = 1.4826f;

  static InkLevel of(InkMap map, List<PixelBox> boxes) {
    float[] inside = inside(map, boxes);
    if (inside.length == 0) {
      return new InkLevel(LEAST_LOW, LEAST_HIGH, LEAST_HIGH);
    }
    Arrays.sort(inside);
    float paper = Math.min(MOST_PAPER, inside[inside.length / 2]);
    float[] deviations = new float[inside.length];
    for (int i = 0; i < inside.length; i++) {
      deviations[i] = Math.abs(inside[i] - paper);
    }
    Arrays.sort(deviations);
    float noise = Math.min(MOST_NOISE, DEVIATION * deviations[deviations.length / 2]);
    float floor = Math.max(LEAST_HIGH, paper + SIGMAS_HIGH * noise);
    int first = inside.length;
    while (first > 0 && inside[first - 1] >= floor) {
      first--;
    }
    float ink = first == inside.length ? floor : inside[(first + 3 * inside.length) / 4];
    float high = Math.max(floor, HIGH * ink);
    float low = Math.max(Math.max(LEAST_LOW, paper + SIGMAS_LOW * noise), LOW * ink);
    return new InkLevel(Math.min(low, high), high, ink);
  }

  private static float[] inside(InkMap map, List<PixelBox> boxes) {
    float[] values = new float[map.pixels()];
    int count = 0;
    for (PixelBox box : boxes) {
      PixelBox inner = box.inset(INSET);
      for (int y = (int) inner.top(); y < inner.bottom(); y++) {
        for (int x = (int) inner.left(); x < inner.right(); x++) {
          if (count < values.length) {
            values[count++] = map.at(x, y);
          }
        }
      }
    }
    return Arrays.copyOf(values, count);
  }
}
