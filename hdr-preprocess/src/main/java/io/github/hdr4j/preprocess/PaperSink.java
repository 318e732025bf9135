package io.github.hdr4j.preprocess;

import io.github.hdr4j.Polarity;

/** Keeps the luminance of the paper. Not thread-safe. */
final class PaperSink implements StageSink {
  private final Polarity polarity;
  private Plane found = Plane.blank(0, 0);

  PaperSink(Polarity polarity) {
    this.polarity = polarity;
  }

  @Override
  public void paper(Plane paper) {
    found = paper;
  }

  /** 0 to 255; of light writing on dark it is turned round. */
  Plane found() {
    if (polarity == Polarity.DARK_ON_LIGHT) {
      return found;
    }
    Plane turned = Plane.blank(found.width, found.height);
    for (int i = 0; i < turned.values.length; i++) {
      turned.values[i] = 255 - found.values[i];
    }
    return turned;
  }
}
