package io.github.hdr4j.preprocess.forms.kind;

import static java.util.Objects.requireNonNull;

import io.github.hdr4j.NumberSign;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A day of the calendar. Points, dashes and slashes between its parts are passed over. The value is
 * that of ISO 8601: "2031-02-28".
 *
 * @param pattern the digits in the order in which they are written: {@code DD}, {@code MM} and
 *     {@code YYYY} or {@code YY}, such as "DDMMYYYY"
 * @param fromYear first year, 1 or more
 * @param toYear last year, up to 9999; for {@code YY} at most 99 years later, so that two digits
 *     name one year
 */
public record CalendarDate(String pattern, int fromYear, int toYear) implements FieldKind {
  private static final Set<String> PATTERNS =
      Set.of("DDMMYYYY", "MMDDYYYY", "YYYYMMDD", "DDMMYY", "MMDDYY", "YYMMDD");

  private static final int CENTURY = 100;
  private static final int LAST_YEAR = 9999;

  /**
   * Checks pattern and years.
   *
   * @param pattern such as "DDMMYYYY"
   * @param fromYear first year, 1 or more
   * @param toYear last year, up to 9999
   * @throws IllegalArgumentException if the pattern is another, or the years are out of range
   */
  public CalendarDate {
    requireNonNull(pattern, "pattern");
    if (!PATTERNS.contains(pattern)) {
      throw new IllegalArgumentException(
          "the pattern of a date is one of %s, not '%s'"
              .formatted(String.join(", ", PATTERNS.stream().sorted().toList()), pattern));
    }
    if (fromYear < 1 || toYear < fromYear || toYear > LAST_YEAR) {
      throw new IllegalArgumentException(
          "the years of a date lie between 1 and 9999, not %d to %d".formatted(fromYear, toYear));
    }
    if (!pattern.contains("YYYY") && toYear - fromYear >= CENTURY) {
      throw new IllegalArgumentException(
          "two digits name no year out of %d to %d; give 100 years at most"
              .formatted(fromYear, toYear));
    }
  }

  /**
   * A day from 1950 to 2049.
   *
   * @param pattern such as "DDMMYYYY"
   * @throws IllegalArgumentException if the pattern is another
   */
  public CalendarDate(String pattern) {
    this(pattern, 1950, 2049);
  }

  @Override
  public int least() {
    return pattern.length();
  }

  @Override
  public int most() {
    return pattern.length();
  }

  @Override
  public Set<NumberSign> signs() {
    return EnumSet.of(NumberSign.POINT, NumberSign.MINUS, NumberSign.FRACTION_BAR);
  }

  @Override
  public Optional<String> value(String written) {
    return Lengths.digits(written.replaceAll("[-./]", ""), least(), most()).flatMap(this::day);
  }

  private Optional<String> day(String digits) {
    int year = year(part(digits, 'Y'));
    if (year < fromYear || year > toYear) {
      return Optional.empty();
    }
    try {
      LocalDate day = LocalDate.of(year, part(digits, 'M'), part(digits, 'D'));
      return Optional.of(day.toString());
    } catch (DateTimeException e) {
      return Optional.empty();
    }
  }

  /** Two digits name the first year from the earliest on that ends with them. */
  private int year(int written) {
    if (pattern.contains("YYYY")) {
      return written;
    }
    return fromYear + Math.floorMod(written - fromYear, CENTURY);
  }

  private int part(String digits, char letter) {
    return Integer.parseInt(
        digits.substring(pattern.indexOf(letter), pattern.lastIndexOf(letter) + 1));
  }

  @Override
  public String toString() {
    return String.format(Locale.ROOT, "CalendarDate[%s, %d to %d]", pattern, fromYear, toYear);
  }
}
