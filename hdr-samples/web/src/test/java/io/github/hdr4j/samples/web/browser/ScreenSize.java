package io.github.hdr4j.samples.web.browser;

/** A window that pages must fit into. */
enum ScreenSize {
  /** The narrowest phone; also a wide window enlarged four times. */
  PHONE(320, 640),
  /** A small tablet, upright. */
  TABLET(768, 630),
  /** A common laptop. */
  LAPTOP(1280, 800),
  /** A large desk. */
  DESK(2560, 1801);

  private final int width;
  private final int height;

  ScreenSize(int width, int height) {
    this.width = width;
    this.height = height;
  }

  int width() {
    return width;
  }

  int height() {
    return height;
  }

  @Override
  public String toString() {
    return width + "x" + height;
  }
}
