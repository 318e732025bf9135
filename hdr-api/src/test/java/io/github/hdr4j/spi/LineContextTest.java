package io.github.hdr4j.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.hdr4j.InferenceException;
import io.github.hdr4j.NumberReading;
import io.github.hdr4j.NumberRules;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A network that sees the whole line")
class LineContextTest {
  private static Line cutOrNot() {
    return Line.of(2)
        .digit(0, 2, "8 0.6, 3 0.4")
        .part(0, 1, "1 0.7, 7 0.3")
        .part(1, 2, "5 0.7, 3 0.3");
  }

  @Test
  @DisplayName("decides what digits by themselves leave open")
  void decides() {
    assertThat(cutOrNot().text()).isEqualTo("8");
    assertThat(cutOrNot().seen("1-5-").text()).isEqualTo("15");
    assertThat(cutOrNot().seen("-88-").text()).isEqualTo("8");
    assertThat(cutOrNot().seen("--3-").text()).isEqualTo("3");
  }

  @Test
  @DisplayName("makes a number surer that it reads too, and less sure one that it does not")
  void confidence() {
    double alone = cutOrNot().read().orElseThrow().confidence();
    assertThat(cutOrNot().seen("-88-").read().orElseThrow().confidence()).isGreaterThan(alone);
    NumberReading doubted = Line.ofMarks("7 0.99, 1 0.01").seen("1-").read().orElseThrow();
    NumberReading agreed = Line.ofMarks("7 0.99, 1 0.01").seen("7-").read().orElseThrow();
    assertThat(doubted.confidence()).isLessThan(agreed.confidence());
  }

  @Test
  @DisplayName("that fails is named")
  void fails() throws Exception {
    Line line = cutOrNot().seen("---");
    DigitEngine engine = line.engine();
    assertThatThrownBy(() -> LatticePreprocessor.read(engine, NumberRules.any(), line.lattice()))
        .isInstanceOf(InferenceException.class)
        .hasMessageStartingWith("Mock Engine 1.0 gave 3 rows of logits in place of 4;");
  }
}
