package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The edit distance")
class EditDistanceTest {
  @ParameterizedTest(name = "of ''{0}'' and ''{1}'' is {2}")
  @CsvSource({
    "'', '', 0",
    "1234, 1234, 0",
    "1234, 1334, 1",
    "1234, 124, 1",
    "124, 1234, 1",
    "'', 123, 3",
    "12, 21, 2",
    "1234567, 2345678, 2",
    "kitten, sitting, 3"
  })
  void distance(String one, String other, int expected) {
    assertThat(EditDistance.between(one, other)).isEqualTo(expected);
    assertThat(EditDistance.between(other, one)).isEqualTo(expected);
  }
}
