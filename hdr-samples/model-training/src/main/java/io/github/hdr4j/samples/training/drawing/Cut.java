package io.github.hdr4j.samples.training.drawing;

/**
 * Cuts what is written with a straight line.
 *
 * @param angle of the direction that points away from the piece that is kept, in radians clockwise
 *     from the right: 0 keeps the left piece, a quarter turn the upper one
 */
record Cut(double angle) {
  private static final int STEPS = 30;

  /** The piece of a sheet that holds a share of its ink, from 0 to 1, as nearly as pixels allow. */
  Sheet keep(Sheet sheet, double share) {
    double wanted = share * sheet.total();
    double least = -2.0 * (sheet.width() + sheet.height());
    double most = -least;
    for (int step = 0; step < STEPS; step++) {
      double middle = (least + most) / 2;
      if (piece(sheet, middle).total() < wanted) {
        least = middle;
      } else {
        most = middle;
      }
    }
    return piece(sheet, most);
  }

  private Sheet piece(Sheet sheet, double distance) {
    double across = StrictMath.cos(angle);
    double down = StrictMath.sin(angle);
    return Sheet.painted(
        sheet.width(),
        sheet.height(),
        (x, y) -> across * x + down * y <= distance ? sheet.at((int) x, (int) y) : 0);
  }
}
