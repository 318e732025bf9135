package io.github.hdr4j.preprocess;

import io.github.hdr4j.Box;

/**
 * The main axis of a piece's ink, from its second moments.
 *
 * @param lean columns to the right for each row upwards along the axis; infinite if it is level
 * @param slenderness spread across the axis relative to that along it: 0 for a thin line, 1 for a
 *     blot
 */
record InkAxis(double lean, double slenderness) {
  static InkAxis of(LinePieces line, int at) {
    Box box = line.box(at, at + 1);
    double count = 0;
    double sumX = 0;
    double sumY = 0;
    double sumXx = 0;
    double sumXy = 0;
    double sumYy = 0;
    for (int y = 0; y < box.height(); y++) {
      for (int x = 0; x < box.width(); x++) {
        if (line.at(box.x() + x, box.y() + y) == at + 1) {
          count++;
          sumX += x;
          sumY += y;
          sumXx += (double) x * x;
          sumXy += (double) x * y;
          sumYy += (double) y * y;
        }
      }
    }
    double xx = sumXx / count - sumX * sumX / count / count;
    double xy = sumXy / count - sumX * sumY / count / count;
    double yy = sumYy / count - sumY * sumY / count / count;
    double half = Math.hypot((xx - yy) / 2, xy);
    double middle = (xx + yy) / 2;
    double along = middle + half;
    double across = Math.max(0, middle - half);
    // (xy, along - xx) points along the axis; rows count downwards
    double lean = along > xx ? -xy / (along - xx) : Double.POSITIVE_INFINITY;
    return new InkAxis(lean, along == 0 ? 1 : Math.sqrt(across / along));
  }
}
