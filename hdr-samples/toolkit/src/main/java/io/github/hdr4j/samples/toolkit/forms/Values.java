package io.github.hdr4j.samples.toolkit.forms;

import io.github.hdr4j.preprocess.forms.FieldTemplate;
import io.github.hdr4j.preprocess.forms.kind.Amount;
import io.github.hdr4j.preprocess.forms.kind.CalendarDate;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import io.github.hdr4j.preprocess.forms.kind.FieldKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Random;

/** What people write into fields. */
final class Values {
  /** Of all dates on the forms. */
  static final FieldKind DATE = new CalendarDate("DDMMYYYY", 1995, 2034);

  /** Of all amounts on the forms. */
  static final FieldKind AMOUNT = new Amount(5, 2);

  private static final LocalDate FIRST_DAY = LocalDate.of(1995, 1, 1);
  private static final int DAYS = 40 * 365;
  private static final DateTimeFormatter DAY_MONTH_YEAR = DateTimeFormatter.ofPattern("ddMMyyyy");

  private Values() {}

  /** As many digits as the field has room for, obeying its check. */
  static String digits(FieldTemplate field, Random random) {
    if (field.kind() instanceof CheckedNumber number) {
      CheckScheme scheme = number.scheme();
      return scheme.complete(digits(number.most() - scheme.checkDigits(), random));
    }
    return digits(field.kind().most(), random);
  }

  private static String digits(int count, Random random) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < count; i++) {
      digits.append(random.nextInt(10));
    }
    return digits.toString();
  }

  static String date(Random random) {
    return FIRST_DAY.plusDays(random.nextInt(DAYS)).format(DAY_MONTH_YEAR);
  }

  static String pin(Random random) {
    return "" + (100_000 + random.nextInt(900_000));
  }

  /** Up to 99,999.99; small and round ones are as frequent as others. */
  static String amount(Random random) {
    int most = (int) StrictMath.pow(10, 1 + random.nextInt(5));
    int whole = 1 + random.nextInt(most - 1);
    int cents = random.nextBoolean() ? 0 : random.nextInt(100);
    return String.format(Locale.ROOT, "%,d.%02d", whole, cents);
  }
}
