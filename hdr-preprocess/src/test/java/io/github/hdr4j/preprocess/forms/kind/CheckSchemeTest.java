package io.github.hdr4j.preprocess.forms.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("A check digit")
class CheckSchemeTest {
  private static final String NUMBER = "8305162947";

  @Nested
  @DisplayName("of Luhn")
  class OfLuhn {
    @ParameterizedTest
    @ValueSource(strings = {"79927398713", "17893729974", "4111111111111111", "490154203237518"})
    @DisplayName("holds in the published examples: of the formula, of cards, of an IMEI")
    void published(String number) {
      assertThat(CheckScheme.LUHN.isValid(number)).isTrue();
    }

    @Test
    @DisplayName("is 3 for the number of the usual example, and no other digit")
    void onlyOne() {
      assertThat(CheckScheme.LUHN.complete("7992739871")).isEqualTo("79927398713");
      for (char other : "012456789".toCharArray()) {
        assertThat(CheckScheme.LUHN.isValid("7992739871" + other)).isFalse();
      }
    }
  }

  @Nested
  @DisplayName("of Verhoeff")
  class OfVerhoeff {
    @ParameterizedTest
    @ValueSource(strings = {"2363", "123451", "84736430954837284567892"})
    @DisplayName("holds in the published examples")
    void published(String number) {
      assertThat(CheckScheme.VERHOEFF.isValid(number)).isTrue();
    }

    @Test
    @DisplayName("finds all swapped neighbours, also 09, which Luhn's does not")
    void swapped() {
      for (CheckScheme scheme : new CheckScheme[] {CheckScheme.VERHOEFF, CheckScheme.MOD_97_10}) {
        String number = scheme.complete("1092837465");
        for (int i = 1; i < number.length(); i++) {
          assertThat(scheme.isValid(swap(number, i))).as(swap(number, i)).isFalse();
        }
      }
      assertThat(CheckScheme.LUHN.isValid(swap(CheckScheme.LUHN.complete("1092837465"), 2)))
          .isTrue();
    }

    private static String swap(String number, int i) {
      return number.substring(0, i - 1)
          + number.charAt(i)
          + number.charAt(i - 1)
          + number.substring(i + 1);
    }
  }

  @Nested
  @DisplayName("modulo 97")
  class Modulo97 {
    @ParameterizedTest
    @ValueSource(strings = {"79444", "3214282912345698765432161182", "370400440532013000131489"})
    @DisplayName("holds in the published examples: of the standard, and of IBANs as numbers")
    void published(String number) {
      assertThat(CheckScheme.MOD_97_10.isValid(number)).isTrue();
    }

    @Test
    @DisplayName("has two digits, also where the first is 0")
    void twoDigits() {
      assertThat(CheckScheme.MOD_97_10.complete("794")).isEqualTo("79444");
      assertThat(CheckScheme.MOD_97_10.complete("0000000001")).hasSize(12);
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("of any scheme finds every digit that is read wrong")
  void wrongDigit(CheckScheme scheme) {
    String number = scheme.complete(NUMBER);
    assertThat(scheme.isValid(number)).isTrue();
    for (int i = 0; i < number.length(); i++) {
      for (char other = '0'; other <= '9'; other++) {
        String changed = number.substring(0, i) + other + number.substring(i + 1);
        assertThat(scheme.isValid(changed)).as(changed).isEqualTo(changed.equals(number));
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  @DisplayName("is no part of what is too short or has other characters")
  void noNumber(CheckScheme scheme) {
    assertThat(scheme.isValid("")).isFalse();
    assertThat(scheme.isValid("0")).isFalse();
    assertThat(scheme.isValid("12a4")).isFalse();
    assertThatThrownBy(() -> scheme.complete("12 4"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("not a number: '12 4'");
  }
}
