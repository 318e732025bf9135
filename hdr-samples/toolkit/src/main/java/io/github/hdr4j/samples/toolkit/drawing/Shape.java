package io.github.hdr4j.samples.toolkit.drawing;

import java.util.Arrays;
import java.util.List;

/** How hands form each digit, in a box of height 1; drawn up for this project. */
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

  /** Further allographs: the other ways in which schools teach a digit. */
  private static final List<List<String>> OTHERS =
      List.of(
          List.of("46,3 22,10 8,38 10,72 30,97 56,95 74,68 74,34 58,8 40,2"),
          List.of(
              "46,0 45,50 43,100",
              "14,38 33,20 52,0 / 51,40 50,70 49,100",
              "26,20 38,11 48,0 / 48,50 47,98 | 20,99 48,98 76,98"),
          List.of(
              "8,24 24,3 52,2 68,20 60,46 34,78 16,93 7,86 20,78 44,90 62,98 84,90",
              "10,12 34,1 60,7 64,27 42,60 8,96 / 44,95 82,93"),
          List.of("12,4 40,4 70,3 / 54,21 38,41 / 58,45 73,66 62,90 36,100 8,92"),
          List.of("58,0 30,34 6,66 / 40,66 80,65 | 58,0 57,50 56,100"),
          List.of("74,4 50,4 28,6 / 24,24 20,46 / 40,38 64,46 72,70 56,94 30,100 8,92"),
          List.of("62,3 40,11 20,36 12,68 24,93 46,98 64,83 62,63 44,55 24,62 13,78"),
          List.of(
              "6,9 36,8 76,3 / 57,35 42,66 32,100 | 24,53 46,51 68,48",
              "8,22 10,6 / 40,7 78,4 / 60,36 48,68 42,100"),
          List.of("44,48 20,32 22,9 44,0 66,9 65,30 44,48 17,68 18,92 44,100 70,91 69,67 44,48"),
          List.of("66,18 44,2 18,12 12,34 30,50 54,40 66,18 / 66,50 62,82 42,100 16,93"));

  private Shape() {}

  /** The strokes of a digit in the order in which they are drawn. */
  static List<Stroke> of(int digit) {
    return parse(DIGITS.get(digit));
  }

  /** How many ways there are to form a digit. */
  static int allographs(int digit) {
    return 1 + OTHERS.get(digit).size();
  }

  /** The strokes of one of them; 0 is that of {@link #of(int)}. */
  static List<Stroke> of(int digit, int allograph) {
    return allograph == 0 ? of(digit) : parse(OTHERS.get(digit).get(allograph - 1));
  }

  private static List<Stroke> parse(String strokes) {
    return Arrays.stream(strokes.split("\\|", -1)).map(Stroke::parse).toList();
  }
}
