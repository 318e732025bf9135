package io.github.hdr4j.samples.training.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.hdr4j.samples.toolkit.drawing.Stroke;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Personal forms of digits")
class PersonalFormsTest {
  @ParameterizedTest(name = "{0}")
  @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9})
  @DisplayName("are several for each digit, and fill the height of a digit")
  void forms(int digit) {
    Set<List<Stroke>> forms = new HashSet<>();
    Random random = new Random(1);
    for (int i = 0; i < 200; i++) {
      forms.add(PersonalForms.any(digit, random));
    }
    assertThat(forms).hasSizeBetween(2, 7);
    for (List<Stroke> form : forms) {
      List<Double> rows =
          form.stream()
              .flatMap(stroke -> stroke.arcs().stream())
              .flatMap(List::stream)
              .map(point -> point.y())
              .sorted()
              .toList();
      assertThat(rows.get(0)).isBetween(-0.15, 0.15);
      assertThat(rows.get(rows.size() - 1)).isBetween(0.85, 1.15);
    }
  }
}
