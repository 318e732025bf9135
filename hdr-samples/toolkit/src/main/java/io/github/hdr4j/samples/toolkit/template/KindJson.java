package io.github.hdr4j.samples.toolkit.template;

import io.github.hdr4j.preprocess.forms.kind.Amount;
import io.github.hdr4j.preprocess.forms.kind.CalendarDate;
import io.github.hdr4j.preprocess.forms.kind.CheckScheme;
import io.github.hdr4j.preprocess.forms.kind.CheckedNumber;
import io.github.hdr4j.preprocess.forms.kind.Digits;
import io.github.hdr4j.preprocess.forms.kind.FieldKind;
import io.github.hdr4j.preprocess.forms.kind.Plate;
import io.github.hdr4j.preprocess.forms.kind.PostalCode;
import io.github.hdr4j.preprocess.forms.kind.WholeNumber;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** The members of a field that say what it holds. */
final class KindJson {
  /** Numbers that a double holds exactly. */
  private static final long EXACT = 1L << 53;

  private static final int SHORT = 10_000;

  private static final Map<String, CheckScheme> SCHEMES =
      Map.of(
          "luhn", CheckScheme.LUHN,
          "verhoeff", CheckScheme.VERHOEFF,
          "mod 97-10", CheckScheme.MOD_97_10);

  private KindJson() {}

  static FieldKind read(MemberReader field) {
    String kind = field.text("kind");
    return switch (kind) {
      case "digits" -> {
        long[] digits = field.span("digits", SHORT);
        yield new Digits((int) digits[0], (int) digits[1]);
      }
      case "whole number" -> {
        long[] range = field.span("range", EXACT);
        yield new WholeNumber(range[0], range[1]);
      }
      case "amount" -> new Amount(field.whole("whole"), field.whole("decimals"));
      case "postal code" -> new PostalCode(field.whole("digits"), field.flag("zeroFirst", true));
      case "date" -> date(field);
      case "plate" -> {
        long[] marks = field.span("marks", SHORT);
        yield new Plate((int) marks[0], (int) marks[1]);
      }
      case "checked number" -> {
        long[] digits = field.span("digits", SHORT);
        yield new CheckedNumber(scheme(field), (int) digits[0], (int) digits[1]);
      }
      default ->
          throw field.wrong(
              "kind",
              field.required("kind"),
              "digits, whole number, amount, postal code, date, plate or checked number");
    };
  }

  private static CalendarDate date(MemberReader field) {
    String pattern = field.text("pattern");
    if (field.optional("years").isEmpty()) {
      return new CalendarDate(pattern);
    }
    long[] years = field.span("years", SHORT);
    return new CalendarDate(pattern, (int) years[0], (int) years[1]);
  }

  private static CheckScheme scheme(MemberReader field) {
    CheckScheme scheme = SCHEMES.get(field.text("scheme"));
    if (scheme == null) {
      throw field.wrong("scheme", field.required("scheme"), "luhn, verhoeff or mod 97-10");
    }
    return scheme;
  }

  static void write(FieldKind kind, ObjectNode field) {
    if (kind instanceof Digits digits) {
      field.put("kind", "digits");
      putSpan(field, "digits", digits.least(), digits.most());
    } else if (kind instanceof WholeNumber number) {
      field.put("kind", "whole number").putArray("range").add(number.from()).add(number.to());
    } else if (kind instanceof Amount amount) {
      field.put("kind", "amount").put("whole", amount.whole()).put("decimals", amount.decimals());
    } else if (kind instanceof PostalCode code) {
      field.put("kind", "postal code").put("digits", code.digits());
      field.put("zeroFirst", code.zeroFirst());
    } else if (kind instanceof CalendarDate date) {
      field.put("kind", "date").put("pattern", date.pattern());
      field.putArray("years").add(date.fromYear()).add(date.toYear());
    } else if (kind instanceof Plate plate) {
      field.put("kind", "plate");
      putSpan(field, "marks", plate.least(), plate.most());
    } else if (kind instanceof CheckedNumber number) {
      field.put("kind", "checked number").put("scheme", word(number.scheme()));
      putSpan(field, "digits", number.least(), number.most());
    }
  }

  private static String word(CheckScheme scheme) {
    return SCHEMES.entrySet().stream()
        .filter(entry -> entry.getValue() == scheme)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElseThrow();
  }

  private static void putSpan(ObjectNode field, String key, int least, int most) {
    if (least == most) {
      field.put(key, least);
    } else {
      field.putArray(key).add(least).add(most);
    }
  }
}
