package io.github.hdr4j.preprocess;

/**
 * Moments of ink (Hu 1962), the second ones about the centre of mass.
 *
 * @param mass sum of ink, above 0
 * @param horizontal second moment across, pixels squared times ink
 * @param vertical second moment from top to bottom
 * @param mixed positive if ink lies from the upper left to the lower right
 */
record Moments(double mass, double horizontal, double vertical, double mixed) {
  /** Keeps the centre of mass of a plane without ink finite. */
  private static final double LEAST = 1e-3;

  static Moments of(Plane ink) {
    double mass = 0;
    double sumX = 0;
    double sumY = 0;
    for (int y = 0; y < ink.height; y++) {
      for (int x = 0; x < ink.width; x++) {
        float value = ink.at(x, y);
        mass += value;
        sumX += (double) value * x;
        sumY += (double) value * y;
      }
    }
    mass = Math.max(mass, LEAST);
    double centreX = sumX / mass;
    double centreY = sumY / mass;
    double horizontal = 0;
    double vertical = 0;
    double mixed = 0;
    for (int y = 0; y < ink.height; y++) {
      for (int x = 0; x < ink.width; x++) {
        float value = ink.at(x, y);
        horizontal += value * (x - centreX) * (x - centreX);
        vertical += value * (y - centreY) * (y - centreY);
        mixed += value * (x - centreX) * (y - centreY);
      }
    }
    return new Moments(mass, horizontal, vertical, mixed);
  }
}
