package io.github.hdr4j;

import java.util.Optional;

/**
 * The part of a word that belongs to a number. What stands before and after it, signs and other
 * marks, does not.
 *
 * @param from index of its first mark
 * @param to index after its last mark
 */
record NumberWord(int from, int to) {
  /**
   * Finds it.
   *
   * @param word a symbol for each mark: a digit, a sign or {@link NumberReading#OTHER}
   * @param rules whether all marks are wanted
   * @return empty for a word of letters, which has as many other marks as digits or more
   */
  static Optional<NumberWord> in(String word, NumberRules rules) {
    if (rules.marksOthers()) {
      return word.isEmpty() ? Optional.empty() : Optional.of(new NumberWord(0, word.length()));
    }
    if (!isNumber(word)) {
      return Optional.empty();
    }
    int from = 0;
    while (!isDigit(word.charAt(from))) {
      from++;
    }
    int to = word.length();
    while (!isDigit(word.charAt(to - 1))) {
      to--;
    }
    boolean negative = from > 0 && word.charAt(from - 1) == NumberSign.MINUS.symbol();
    return Optional.of(new NumberWord(negative ? from - 1 : from, to));
  }

  /** Tells whether there are more digits than other marks. */
  static boolean isNumber(String word) {
    int more = 0;
    for (int i = 0; i < word.length(); i++) {
      char symbol = word.charAt(i);
      more += isDigit(symbol) ? 1 : symbol == NumberReading.OTHER ? -1 : 0;
    }
    return more > 0;
  }

  /** How many digits there are. Asked at each step of a search, where streams would take longer. */
  static int digits(String symbols) {
    int digits = 0;
    for (int i = 0; i < symbols.length(); i++) {
      digits += isDigit(symbols.charAt(i)) ? 1 : 0;
    }
    return digits;
  }

  static boolean isDigit(char symbol) {
    return symbol >= '0' && symbol <= '9';
  }
}
