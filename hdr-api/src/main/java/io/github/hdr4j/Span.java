package io.github.hdr4j;

import static java.util.Objects.requireNonNull;

/** What every {@link Hypothesis} has. */
record Span(int from, int to, Box box, double penalty) {
  Span {
    requireNonNull(box, "box");
    if (from < 0 || to <= from) {
      throw new IllegalArgumentException(
          "a hypothesis goes from a node to a later one: from %d to %d".formatted(from, to));
    }
    if (!(penalty >= 0 && penalty < Double.POSITIVE_INFINITY)) {
      throw new IllegalArgumentException("penalty must be 0 or more and finite: " + penalty);
    }
  }
}
