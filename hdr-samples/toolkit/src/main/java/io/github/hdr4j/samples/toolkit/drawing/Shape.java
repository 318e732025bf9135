package io.github.hdr4j.samples.toolkit.drawing;

import java.util.Arrays;
import java.util.List;

/** How a hand forms each digit, in a box of height 1; drawn up for this project. */
final class Shape {
  /** Points in hundredths; a slash is a corner, a bar lifts the pen. */
  private static final List<String> DIGITS =
      List.of(
          "58,7 34,2 11,26 4,60 20,93 48,97 74,70 79,32 62,8 44,6",
          "35,15 43,8 50,0 / 48,36 46,70 44,100",
          "10,25 22,6 46,0 68,13 67,36 46,63 22,86 5,98 / 22,92 48,97 84,94",
          "12,13 32,1 58,5 65,22 50,38 28,45 / 56,49 73,68 63,91 36,100 8,90",
          "32,2 22,28 6,60 / 36,61 78,57 | 61,30 57,62 53,100",
          "27,5 22,24 17,45 / 40,37 64,48 70,71 54,94 28,100 6,91 | 27,5 50,5 77,0",
          "60,0 34,19 14,48 10,78 27,98 52,96 66,77 55,57 34,56 13,74",
          "6,9 36,8 76,3 / 57,35 42,66 32,100",
          "62,12 42,0 19,10 20,30 45,46 68,66 63,91 38,100 13,88 17,66 42,48 63,30 66,14 56,4",
          "65,16 42,1 17,12 12,35 31,49 54,38 66,17 / 65,47 60,74 50,100");

  private Shape() {}

  /** The strokes of a digit in the order in which they are drawn. */
  static List<Stroke> of(int digit) {
    return Arrays.stream(DIGITS.get(digit).split("\\|", -1)).map(Stroke::parse).toList();
  }
}
