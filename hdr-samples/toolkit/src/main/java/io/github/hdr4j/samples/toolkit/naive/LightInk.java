package io.github.hdr4j.samples.toolkit.naive;

/** Ink lighter than its paper, as in MNIST: a picture with a light border is inverted. */
final class LightInk {
  private static final double MIDDLE = GrayPicture.WHITE / 2.0;

  private LightInk() {}

  static GrayPicture of(GrayPicture picture) {
    return borderMean(picture) > MIDDLE ? picture.map(shade -> GrayPicture.WHITE - shade) : picture;
  }

  private static double borderMean(GrayPicture picture) {
    int right = picture.width() - 1;
    int bottom = picture.height() - 1;
    long sum = 0;
    for (int x = 0; x <= right; x++) {
      sum += picture.at(x, 0) + picture.at(x, bottom);
    }
    for (int y = 0; y <= bottom; y++) {
      sum += picture.at(0, y) + picture.at(right, y);
    }
    return sum / (2.0 * (picture.width() + picture.height()));
  }
}
