package io.github.hdr4j.samples.toolkit.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A rejection curve")
class RejectionCurveTest {

  @Test
  @DisplayName("counts at each threshold what is as certain, and what of that is wrong")
  void counts() {
    RejectionCurve.Counter counter = RejectionCurve.counter();
    counter.add(0.95, true);
    counter.add(0.9499, false);
    counter.add(1, false);
    counter.add(0, true);
    assertThat(counter.curve().points())
        .hasSameSizeAs(RejectionCurve.THRESHOLDS)
        .contains(
            new RejectionPoint(0, 4, 2),
            new RejectionPoint(0.5, 3, 2),
            new RejectionPoint(0.9, 3, 2),
            new RejectionPoint(0.95, 2, 1),
            new RejectionPoint(0.98, 1, 1),
            new RejectionPoint(0.999, 1, 1));
  }

  @Test
  @DisplayName("of nothing accepts nothing")
  void nothing() {
    assertThat(RejectionCurve.counter().curve().points())
        .allMatch(point -> point.accepted() == 0 && point.wrong() == 0);
  }
}
