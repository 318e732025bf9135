package io.github.hdr4j.preprocess.forms.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The value of a field")
class FieldKindTest {
  @Nested
  @DisplayName("of digits")
  class OfDigits {
    @Test
    @DisplayName("keeps leading zeros and leaves out spaces")
    void spaces() {
      assertThat(new Digits(4, 6).value("0012 34")).contains("001234");
    }

    @ParameterizedTest
    @ValueSource(strings = {"123", "1234567", "12?4", "12.34", ""})
    @DisplayName("is none if there are too few or too many, or other marks")
    void none(String written) {
      assertThat(new Digits(4, 6).value(written)).isEmpty();
    }

    @Test
    @DisplayName("needs a length that there can be")
    void lengths() {
      assertThatThrownBy(() -> new Digits(5, 4))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("5 to 4");
      assertThatThrownBy(() -> new Digits(0)).isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> new Digits(1, 65)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Nested
  @DisplayName("of a whole number")
  class OfWholeNumber {
    private final WholeNumber marks = new WholeNumber(0, 100);

    @Test
    @DisplayName("lies within its bounds and has no leading zeros")
    void bounds() {
      assertThat(marks.value("0")).contains("0");
      assertThat(marks.value("007")).contains("7");
      assertThat(marks.value("100")).contains("100");
      assertThat(marks.value("101")).isEmpty();
    }

    @Test
    @DisplayName("has as many digits as its bounds")
    void digits() {
      assertThat(marks.least()).isEqualTo(1);
      assertThat(marks.most()).isEqualTo(3);
      assertThatThrownBy(() -> new WholeNumber(10, 9))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("10 to 9");
    }
  }

  @Nested
  @DisplayName("of an amount")
  class OfAmount {
    @ParameterizedTest
    @CsvSource(
        delimiter = ';',
        value = {
          "1250.00;1250.00",
          "1,250.00;1250.00",
          "1,25,000.50;125000.50",
          "0.07;0.07",
          "007.00;7.00"
        })
    @DisplayName("has neither commas nor leading zeros, and all decimals")
    void normalised(String written, String value) {
      assertThat(new Amount(6, 2).value(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(
        strings = {"1250", "1250.0", "12,50.00", "1,2500.00", ",250.00", "1.250.00", "-5.00"})
    @DisplayName("is none without its decimals, or with a comma where none can be")
    void none(String written) {
      assertThat(new Amount(6, 2).value(written)).isEmpty();
    }

    @Test
    @DisplayName("has no point if it has no decimals")
    void whole() {
      assertThat(new Amount(6, 0).value("1,250")).contains("1250");
      assertThat(new Amount(6, 0).value("1250.00")).isEmpty();
    }

    @Test
    @DisplayName("in cells has its point where it is printed")
    void cells() {
      Amount amount = new Amount(5, 2);
      assertThat(amount.value(amount.fromCells("125000"))).contains("1250.00");
      assertThat(amount.value(amount.fromCells("50"))).isEmpty();
    }
  }

  @Nested
  @DisplayName("of a date")
  class OfDate {
    @ParameterizedTest
    @CsvSource({
      "DDMMYYYY,28022031,2031-02-28",
      "DDMMYYYY,28/02/2031,2031-02-28",
      "MMDDYYYY,02-28-2031,2031-02-28",
      "YYYYMMDD,20320229,2032-02-29",
      "DDMMYY,010149,2049-01-01",
      "DDMMYY,01.01.50,1950-01-01",
    })
    @DisplayName("is that of ISO 8601, whatever the order of its parts")
    void iso(String pattern, String written, String value) {
      assertThat(calendar(pattern).value(written)).contains(value);
    }

    @ParameterizedTest
    @ValueSource(strings = {"30022031", "29022031", "00012031", "01132031", "01011949", "0101203"})
    @DisplayName("is none if there is no such day, or not within its years")
    void none(String written) {
      assertThat(calendar("DDMMYYYY").value(written)).isEmpty();
    }

    @Test
    @DisplayName("needs a pattern and years that tell one day")
    void pattern() {
      assertThatThrownBy(() -> calendar("DMY"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("not 'DMY'");
      assertThatThrownBy(() -> new CalendarDate("DDMMYY", 1900, 2000))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("two digits name no year out of 1900 to 2000");
    }

    private static CalendarDate calendar(String pattern) {
      return new CalendarDate(pattern, 1950, 2049);
    }
  }

  @Test
  @DisplayName("of a PIN code begins with no 0, that of a ZIP code may")
  void postal() {
    assertThat(PostalCode.pin().value("560 001")).contains("560001");
    assertThat(PostalCode.pin().value("060001")).isEmpty();
    assertThat(PostalCode.zip().value("02139")).contains("02139");
    assertThat(PostalCode.zip().value("2139")).isEmpty();
    assertThatThrownBy(() -> new PostalCode(2, true)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @DisplayName("of a number plate marks the letters")
  void plate() {
    Plate plate = new Plate(6, 10);
    assertThat(plate.value("?? 04-?1234")).contains("??04?1234");
    assertThat(plate.value("04 12")).isEmpty();
  }

  @Test
  @DisplayName("of a checked number is there if its check is right")
  void checked() {
    CheckedNumber card = new CheckedNumber(CheckScheme.LUHN, 16, 16);
    assertThat(card.value("4111 1111 1111 1111")).contains("4111111111111111");
    assertThat(card.value("4111 1111 1111 1112")).isEmpty();
    assertThatThrownBy(() -> new CheckedNumber(CheckScheme.MOD_97_10, 2, 4))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MOD_97_10 takes 2 of the digits");
  }
}
