package io.github.hdr4j.preprocess.forms;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Some ink that hangs together.
 *
 * @param map that it lies on
 * @param pixels their indices
 */
record InkMark(InkMap map, List<Integer> pixels) {
  static InkMark of(InkMap map, int[] pixels) {
    return new InkMark(map, Arrays.stream(pixels).boxed().toList());
  }

  double mass() {
    return pixels.stream().mapToDouble(map::at).sum();
  }

  double massIn(PixelBox box) {
    return pixels.stream().filter(at -> isIn(box, at)).mapToDouble(map::at).sum();
  }

  InkMark within(PixelBox box) {
    return new InkMark(map, pixels.stream().filter(at -> isIn(box, at)).toList());
  }

  float peak() {
    return (float) pixels.stream().mapToDouble(map::at).max().orElse(0);
  }

  int width() {
    return extent(columns());
  }

  int height() {
    return extent(rows());
  }

  int left() {
    return columns().min().orElse(0);
  }

  int top() {
    return rows().min().orElse(0);
  }

  int right() {
    return columns().max().orElse(0);
  }

  int bottom() {
    return rows().max().orElse(0);
  }

  private boolean isIn(PixelBox box, int at) {
    return box.contains(at % map.width, at / map.width);
  }

  private IntStream columns() {
    return pixels.stream().mapToInt(at -> at % map.width);
  }

  private IntStream rows() {
    return pixels.stream().mapToInt(at -> at / map.width);
  }

  private static int extent(IntStream places) {
    var range = places.summaryStatistics();
    return range.getCount() == 0 ? 0 : range.getMax() - range.getMin() + 1;
  }
}
