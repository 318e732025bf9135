package io.github.hdr4j.samples.toolkit.numbers;

import io.github.hdr4j.samples.toolkit.Pick;
import java.util.List;
import java.util.Random;

/** Texts of numbers: digits, point, comma, minus, fraction bar, and a space before a fraction. */
final class NumberText {
  /** A 9 stands for any digit, an 8 for any but 0. */
  private static final List<String> PATTERNS =
      List.of(
          "-9",
          "-89",
          "-89.9",
          "8.9",
          "89.99",
          "8,9",
          "0.99",
          "8,999.99",
          "8.999,99",
          "89,999",
          "8/8",
          "9 8/8",
          "89/89",
          "89-89");

  private static final List<String> AMOUNTS = List.of("8,999.99", "89.99", "8.999,99", "899.99");

  private NumberText() {}

  /** Digits only. */
  static String digits(int count, Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < count; i++) {
      text.append((char) ('0' + random.nextInt(10)));
    }
    return text.toString();
  }

  /** Digits with signs among them; two in five are amounts of money. */
  static String signed(Random random) {
    String pattern = Pick.from(random.nextInt(5) < 2 ? AMOUNTS : PATTERNS, random);
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < pattern.length(); i++) {
      char place = pattern.charAt(i);
      switch (place) {
        case '9' -> text.append((char) ('0' + random.nextInt(10)));
        case '8' -> text.append((char) ('1' + random.nextInt(9)));
        default -> text.append(place);
      }
    }
    return text.toString();
  }
}
