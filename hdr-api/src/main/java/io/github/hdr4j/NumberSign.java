package io.github.hdr4j;

/** What stands between the digits of a number. Later versions may add constants. */
public enum NumberSign {
  /** A dot on the base line, as in "12.50". */
  POINT('.'),
  /** A comma on the base line, as in "1,250". */
  COMMA(','),
  /** A short level stroke at half height, before or between digits. */
  MINUS('-'),
  /**
   * A leaning stroke between digits of a fraction or a date, as in "7 1/2". It is told from a one
   * by leaning further and being higher than the digits; one that does neither is read as a one.
   */
  FRACTION_BAR('/');

  private final char symbol;

  NumberSign(char symbol) {
    this.symbol = symbol;
  }

  /**
   * The sign as it stands in {@link NumberReading#text()}.
   *
   * @return one ASCII character
   */
  public char symbol() {
    return symbol;
  }
}
