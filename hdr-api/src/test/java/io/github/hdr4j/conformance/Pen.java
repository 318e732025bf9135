package io.github.hdr4j.conformance;

/**
 * How a digit is drawn.
 *
 * @param name for messages
 * @param width of the stroke relative to the height of the digit
 * @param slant columns to the right per row upwards; negative leans to the left
 * @param aspect width of the digit relative to its usual width
 */
record Pen(String name, double width, double slant, double aspect) {
  static Pen[] all() {
    return new Pen[] {
      new Pen("ballpoint", 0.09, 0, 1),
      new Pen("fine pen", 0.06, 0.08, 1),
      new Pen("felt pen", 0.15, 0, 1),
      new Pen("pen leaning right", 0.10, 0.25, 1),
      new Pen("pen leaning left", 0.10, -0.12, 1),
      new Pen("narrow hand", 0.09, 0, 0.8),
      new Pen("wide hand", 0.11, 0, 1.2),
    };
  }
}
