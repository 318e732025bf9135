package io.github.hdr4j.preprocess.forms.kind;

import io.github.hdr4j.NumberSign;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * An amount of money or of something else. Commas may part thousands, in threes or as in India
 * ("1,25,000"). The value has neither commas nor leading zeros, and all its decimals: "1250.00".
 *
 * @param whole most digits before the point, 1 to 18
 * @param decimals digits after the point, all of which must be written; 0 for no point
 */
public record Amount(int whole, int decimals) implements FieldKind {
  private static final int MOST_WHOLE = 18;
  private static final int MOST_DECIMALS = 6;

  private static final Pattern FORM =
      Pattern.compile("(\\d+|\\d{1,3}(?:,\\d{2,3})*,\\d{3})(?:\\.(\\d+))?");

  /**
   * Checks the lengths.
   *
   * @param whole most digits before the point, 1 to 18
   * @param decimals digits after the point, 0 to 6
   * @throws IllegalArgumentException if they are out of range
   */
  public Amount {
    if (whole < 1 || whole > MOST_WHOLE || decimals < 0 || decimals > MOST_DECIMALS) {
      throw new IllegalArgumentException(
          "an amount has 1 to %d digits before the point and 0 to %d after it, not %d and %d"
              .formatted(MOST_WHOLE, MOST_DECIMALS, whole, decimals));
    }
  }

  @Override
  public int least() {
    return 1 + decimals;
  }

  @Override
  public int most() {
    return whole + decimals;
  }

  @Override
  public Set<NumberSign> signs() {
    return decimals == 0
        ? EnumSet.of(NumberSign.COMMA)
        : EnumSet.of(NumberSign.COMMA, NumberSign.POINT);
  }

  @Override
  public Optional<String> value(String written) {
    Matcher amount = FORM.matcher(written.replace(" ", ""));
    if (!amount.matches()) {
      return Optional.empty();
    }
    String before = amount.group(1).replace(",", "");
    String after = Optional.ofNullable(amount.group(2)).orElse("");
    if (before.length() > whole || after.length() != decimals) {
      return Optional.empty();
    }
    long number = Long.parseLong(before);
    return Optional.of(decimals == 0 ? Long.toString(number) : number + "." + after);
  }

  @Override
  public String fromCells(String digits) {
    int point = digits.length() - decimals;
    return decimals == 0 || point < 1
        ? digits
        : digits.substring(0, point) + "." + digits.substring(point);
  }
}
